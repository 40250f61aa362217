#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/person_file.h"
#include "app/cli/simulation_text.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/adapt/made_up_person.h"

#include <CLI/CLI.hpp>

#include <limits>
#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

constexpr int usualSeed = 1;

struct SimulateOptions {
    CommonOptions common;
    PlanFiles files;
    std::optional<PersonKind> kind;
    std::optional<int> seed;
    std::optional<int> weeks;
};

/// Seen from the first day, when all of it lies ahead.
PlanRequest requestOf(PlanInputs inputs, Date start, int weeks) {
    return {std::move(inputs.profile), std::move(inputs.checkIns), start, start, weeks};
}

int runSimulate(const SimulateOptions& options, const CliWorld& world) {
    if (!options.kind)
        return refuse(world, "--person is missing; `hipwise simulate --help` shows how.");
    auto inputs = readPlanInputs(options.files);
    if (const auto* refusal = std::get_if<Refusal>(&inputs))
        return refuse(world, refusal->sentence);
    const Date start = options.files.start.value_or(now(world, options.common).day);
    const PlanRequest request = requestOf(std::get<PlanInputs>(std::move(inputs)), start,
                                          options.weeks.value_or(usualWeeks));
    const auto seed = static_cast<std::uint32_t>(options.seed.value_or(usualSeed));
    auto outcome = simulate(request, shippedCatalogue(), madeUpPerson(*options.kind, seed));
    if (const auto* blocked = std::get_if<Blocked>(&outcome))
        return refuse(world, blocked->reason.because);
    auto& [programme, log] = std::get<Simulation>(outcome);
    programme.today = start.mondayOfWeek().plusDays(7 * request.weeks);
    world.out << (options.common.json ? writeSimulation(programme, log)
                                      : simulationText(programme, log, shippedCatalogue()));
    return exitDone;
}

void addKind(CLI::App& command, std::optional<PersonKind>& kind) {
    static const std::vector<std::string_view> words{"steady", "eager", "painful", "irregular",
                                                     "stops"};
    addChoice(
        command, "--person", words, [&kind](std::size_t at) { kind = personKind(words[at]); },
        "Who");
}

} // namespace

void addSimulateCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<SimulateOptions>();
    CLI::App* command = app.add_subcommand("simulate", "Try a programme on a made-up person");
    addPlanFiles(*command, options->files);
    addKind(*command, options->kind);
    constexpr NumberRange seeds{0, std::numeric_limits<int>::max()};
    addNumber(*command, "--seed", options->seed, seeds,
              "Another number, another person of that kind [1]");
    addWeeks(*command, options->weeks);
    addPersonlessOptions(*command, options->common);
    addJsonOption(*command, options->common);
    command->final_callback(
        [options, &world, &exitCode] { exitCode = runSimulate(*options, world); });
}

} // namespace hipwise::cli
