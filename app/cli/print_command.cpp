#include "app/cli/commands.h"
#include "app/cli/person_file.h"
#include "app/cli/programme_days.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace hipwise::cli {
namespace {

struct PrintOptions {
    CommonOptions common;
    Printed what = Printed::Week;
    std::optional<int> week;
    std::string out;
    std::optional<Paper> paper;
    bool large = false;
};

int runPrint(const PrintOptions& options, const CliWorld& world) {
    PrintRequest request;
    request.dataFile = dataFileOf(world, options.common);
    request.what = options.what;
    request.out = options.out;
    request.paper = options.paper;
    request.large = options.large;
    const int checked = withPerson(world, options.common, [&](const OpenPerson& person) {
        request.person = person.name;
        request.now = person.now;
        const Programme& programme = person.snapshot.programme;
        if (!options.week && options.what == Printed::Week)
            return refuse(world,
                          "Say which week to print, as in `hipwise print week 3 --out FILE`.");
        request.week = options.week.value_or(weekNumberOn(programme, request.now.day));
        if (weekNumbered(programme, request.week) == nullptr)
            return refuse(world, noSuchWeek(programme, request.week));
        return exitDone;
    });
    return checked == exitDone ? world.print(request) : checked;
}

} // namespace

void addPrintCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<PrintOptions>();
    CLI::App* command =
        app.add_subcommand("print", "Make a PDF of a week's sheet, of its exercises, or a report");
    addChoice(
        *command, "WHAT", {"week", "booklet", "report"},
        [options](std::size_t at) { options->what = static_cast<Printed>(at); }, "What to print");
    command->get_option("WHAT")->required();
    addNumber(*command, "N", options->week, weekNumberRange,
              "The week's number; a booklet is of this week");
    command->add_option("--out", options->out, "The PDF file to write")
        ->type_name("FILE")
        ->required();
    addChoice(
        *command, "--paper", {"a4", "letter"},
        [options](std::size_t at) { options->paper = at == 0 ? Paper::A4 : Paper::Letter; },
        "Paper");
    command->add_flag("--large", options->large, "Print large");
    addCommonOptions(*command, options->common, true);
    command->final_callback([options, &world, &exitCode] { exitCode = runPrint(*options, world); });
}

} // namespace hipwise::cli
