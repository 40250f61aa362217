#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_words.h"
#include "app/cli/text_layout.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/interchange/utf8.h"
#include "core/planning/plan.h"
#include "core/storage/data_file.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

struct NewOptions {
    CommonOptions common;
    PlanFiles files;
};

std::string startedText(const Snapshot& snapshot, const std::filesystem::path& file) {
    const Programme& programme = snapshot.programme;
    const std::string& name = snapshot.profile.name;
    std::string sentence = name.empty() ? "The programme" : "The programme of " + name;
    sentence += " starts on " + dayWords(programme.start) + " and runs for " +
                std::to_string(programme.weeks.size()) + " weeks.";
    if (!programme.weeks.empty() && !programme.weeks.front().sessions.empty()) {
        const PlannedSession& first = programme.weeks.front().sessions.front();
        sentence += " The first session is on " + dayWords(first.date) + ", about " +
                    minutesWords(first.estimated) + '.';
    }
    return paragraph(sentence, 0) + paragraph("It is kept in " + file.string(), 0);
}

/// Where no plan may be made; asked before the data file is touched.
std::optional<Blocked> blockedBefore(const PlanInputs& inputs, std::optional<Date> start,
                                     Date today) {
    const PlanRequest request{inputs.profile, inputs.checkIns,
                              start.value_or(usualStart(inputs.profile, today)), today};
    const PlanOutcome outcome = plan(request, shippedCatalogue());
    const auto* blocked = std::get_if<Blocked>(&outcome);
    return blocked != nullptr ? std::optional(*blocked) : std::nullopt;
}

int startIn(const std::filesystem::path& path, const PlanInputs& inputs, const NewOptions& options,
            const CliWorld& world) {
    const Moment moment = now(world, options.common);
    DataFile file(path);
    Coach coach(file, shippedCatalogue());
    const Outcome outcome =
        coach.startProgramme(inputs.profile, inputs.checkIns, options.files.start, moment);
    if (const auto* refusal = std::get_if<Refusal>(&outcome))
        return refuse(world, refusal->sentence);
    const auto snapshot = coach.snapshot(inputs.profile.name, moment.day);
    if (snapshot)
        world.out << (options.common.json ? writeProgramme(snapshot->programme)
                                          : startedText(*snapshot, path));
    return exitDone;
}

int runNew(const NewOptions& options, const CliWorld& world) {
    auto read = readPlanInputs(options.files);
    if (const auto* refusal = std::get_if<Refusal>(&read))
        return refuse(world, refusal->sentence);
    auto& inputs = std::get<PlanInputs>(read);
    const std::string& name = options.common.person;
    if (!isPlainText(name) || firstBadUtf8(name) || codePointCount(name) > nameLimit)
        return refuse(world, "--person is not a name; use at most 120 letters and spaces.");
    if (!name.empty())
        inputs.profile.name = name;
    const Date today = now(world, options.common).day;
    if (const auto blocked = blockedBefore(inputs, options.files.start, today))
        return refuse(world, blocked->reason.because);
    return startIn(dataFileOf(world, options.common), inputs, options, world);
}

} // namespace

void addNewCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<NewOptions>();
    CLI::App* command = app.add_subcommand("new", "Start a programme in the data file");
    addPlanFiles(*command, options->files);
    addCommonOptions(*command, options->common, true);
    addJsonOption(*command, options->common);
    command->final_callback([options, &world, &exitCode] { exitCode = runNew(*options, world); });
}

} // namespace hipwise::cli
