#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_words.h"
#include "app/cli/text_layout.h"
#include "core/interchange/log_check.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

struct LogOptions {
    CommonOptions common;
    std::string from;
};

/// "Recorded: 2 sessions, Mon 2026-11-23 to Wed 2026-11-25."
std::string recordedText(const std::vector<SessionLog>& sessions) {
    if (sessions.empty())
        return "The file holds no session; nothing was recorded.\n";
    const auto [first, last] = std::ranges::minmax_element(sessions, {}, &SessionLog::date);
    std::string days = dayWords(first->date);
    if (last->date != first->date)
        days += " to " + dayWords(last->date);
    return paragraph("Recorded: " + std::to_string(sessions.size()) +
                         (sessions.size() == 1 ? " session, " : " sessions, ") + days + '.',
                     0);
}

int recordLog(const LogOptions& options, const std::vector<SessionLog>& sessions,
              const OpenPerson& person, const CliWorld& world) {
    if (const auto problem = unrecordable(sessions, person.snapshot.programme, person.now.day))
        return refuse(world, refusalOf(options.from, *problem).sentence);
    const Outcome outcome = person.coach.recordLog(person.name, sessions, person.now);
    if (const auto* refusal = std::get_if<Refusal>(&outcome))
        return refuse(world, options.from + ": " + refusal->sentence);
    world.out << recordedText(sessions);
    return exitDone;
}

int runLog(const LogOptions& options, const CliWorld& world) {
    const auto log = readLogFile(options.from);
    if (const auto* refusal = std::get_if<Refusal>(&log))
        return refuse(world, refusal->sentence);
    return withPerson(world, options.common, [&](const OpenPerson& person) {
        return recordLog(options, std::get<std::vector<SessionLog>>(log), person, world);
    });
}

} // namespace

void addLogCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<LogOptions>();
    CLI::App* command = app.add_subcommand("log", "Record whole sessions from a file");
    command->add_option("--from", options->from, "What was done, a JSON file; all of it or nothing")
        ->type_name("FILE")
        ->required();
    addCommonOptions(*command, options->common, true);
    command->final_callback([options, &world, &exitCode] { exitCode = runLog(*options, world); });
}

} // namespace hipwise::cli
