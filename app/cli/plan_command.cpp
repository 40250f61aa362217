#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_text.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/plan.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

constexpr int usualWeeks = 12;
constexpr NumberRange weeksRange{1, 52};

struct PlanOptions {
    CommonOptions common;
    PlanFiles files;
    std::optional<int> weeks;
};

int runPlan(const PlanOptions& options, const CliWorld& world) {
    auto inputs = readPlanInputs(options.files);
    if (const auto* refusal = std::get_if<Refusal>(&inputs))
        return refuse(world, refusal->sentence);
    auto& [profile, checkIns] = std::get<PlanInputs>(inputs);
    const Date today = now(world, options.common).day;
    const PlanRequest request{std::move(profile), std::move(checkIns),
                              options.files.start.value_or(today), today,
                              options.weeks.value_or(usualWeeks)};
    const PlanOutcome outcome = plan(request, shippedCatalogue());
    if (const auto* blocked = std::get_if<Blocked>(&outcome))
        return refuse(world, blocked->reason.because);
    const auto& programme = std::get<Programme>(outcome);
    world.out << (options.common.json ? writeProgramme(programme)
                                      : programmeText(programme, shippedCatalogue()));
    return exitDone;
}

} // namespace

void addPlanCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<PlanOptions>();
    CLI::App* command = app.add_subcommand("plan", "Make a programme from files alone");
    addPlanFiles(*command, options->files);
    addNumber(*command, "--weeks", options->weeks, weeksRange, "How many weeks, 1 to 52 [12]");
    addCommonOptions(*command, options->common, false);
    addJsonOption(*command, options->common);
    command->final_callback([options, &world, &exitCode] { exitCode = runPlan(*options, world); });
}

} // namespace hipwise::cli
