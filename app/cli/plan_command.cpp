#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_text.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/plan.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

struct PlanOptions {
    CommonOptions common;
    PlanFiles files;
    std::string log;
    std::optional<int> weeks;
};

std::variant<PlanRequest, Refusal> requestOf(const PlanOptions& options, Date today) {
    auto inputs = readPlanInputs(options.files);
    if (auto* refusal = std::get_if<Refusal>(&inputs))
        return *std::move(refusal);
    auto& [profile, checkIns] = std::get<PlanInputs>(inputs);
    PlanRequest request{std::move(profile), std::move(checkIns),
                        options.files.start.value_or(today), today,
                        options.weeks.value_or(usualWeeks)};
    if (options.log.empty())
        return request;
    auto log = readLogFile(options.log);
    if (auto* refusal = std::get_if<Refusal>(&log))
        return *std::move(refusal);
    request.log = std::get<std::vector<SessionLog>>(std::move(log));
    std::ranges::stable_sort(request.log, {}, &SessionLog::date);
    return request;
}

int runPlan(const PlanOptions& options, const CliWorld& world) {
    const auto request = requestOf(options, now(world, options.common).day);
    if (const auto* refusal = std::get_if<Refusal>(&request))
        return refuse(world, refusal->sentence);
    const PlanOutcome outcome = plan(std::get<PlanRequest>(request), shippedCatalogue());
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
    command->add_option("--log", options->log, "What was done so far, a JSON file")
        ->type_name("FILE");
    addWeeks(*command, options->weeks);
    addCommonOptions(*command, options->common, false);
    addJsonOption(*command, options->common);
    command->final_callback([options, &world, &exitCode] { exitCode = runPlan(*options, world); });
}

} // namespace hipwise::cli
