#include "app/cli/commands.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_text.h"
#include "app/cli/programme_days.h"
#include "core/interchange/documents.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

struct WeekOptions {
    CommonOptions common;
    std::optional<int> number;
};

/// The programme with one of its weeks and the rules that gave way in it.
Programme onlyWeek(const Programme& programme, const Week& week) {
    Programme only{programme.start, programme.today, {}, {week}};
    for (const RelaxedRule& relaxed : programme.relaxedRules)
        if (std::ranges::find(relaxed.weeks, week.number) != relaxed.weeks.end())
            only.relaxedRules.push_back(relaxed);
    return only;
}

int showWeek(const WeekOptions& options, const OpenPerson& person, const CliWorld& world) {
    const Programme& programme = person.snapshot.programme;
    const int number = options.number.value_or(weekNumberOn(programme, person.now.day));
    const Week* week = weekNumbered(programme, number);
    if (week == nullptr)
        return refuse(world, noSuchWeek(programme, number));
    world.out << (options.common.json ? writeProgramme(onlyWeek(programme, *week))
                                      : weekText(programme, *week, person.catalogue));
    return exitDone;
}

} // namespace

void addWeekCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<WeekOptions>();
    CLI::App* command = app.add_subcommand("week", "Show a week of the programme");
    addNumber(*command, "N", options->number, weekNumberRange, "The week's number [this week]");
    addCommonOptions(*command, options->common, true);
    addJsonOption(*command, options->common);
    command->final_callback([options, &world, &exitCode] {
        exitCode = withPerson(world, options->common, [&](const OpenPerson& person) {
            return showWeek(*options, person, world);
        });
    });
}

} // namespace hipwise::cli
