#include "app/cli/commands.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_text.h"
#include "app/cli/plan_words.h"
#include "app/cli/programme_days.h"
#include "app/cli/session_progress.h"
#include "app/cli/text_layout.h"
#include "core/interchange/documents.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

std::string restText(const Programme& programme, Date today) {
    const PlannedSession* next = sessionAfter(programme, today);
    if (next == nullptr)
        return paragraph("Nothing is planned for today or later; this programme is complete.", 0);
    const std::string start =
        today < programme.start ? "Your programme has not begun yet." : "Today is a rest day.";
    return paragraph(start + " Next: session " + next->name + " on " + dayWords(next->date) +
                         ", about " + minutesWords(next->estimated) + '.',
                     0);
}

std::string trainingText(const PlannedSession& session, const Snapshot& snapshot,
                         const Catalogue& catalogue) {
    const SessionLog* log = logOf(snapshot.log, session.date);
    const auto [done, asked] = setCount(session, log);
    std::string text =
        paragraph("Session " + session.name + ", about " + minutesWords(session.estimated) + ", " +
                      std::to_string(done) + " of " + std::to_string(asked) + " sets done.",
                  0);
    text += '\n' + sessionText(session, log, catalogue) + '\n';
    if (done < asked)
        text += paragraph("When all of it is done: hipwise tick --all", 0);
    return text;
}

std::string todayText(const OpenPerson& person, Date today) {
    const Snapshot& snapshot = person.snapshot;
    const Programme& programme = snapshot.programme;
    const int number = weekNumberOn(programme, today);
    std::string text = paragraph(dayWords(today) + ", week " + std::to_string(number) + " of " +
                                     std::to_string(programme.weeks.size()),
                                 0);
    const PlannedSession* session = sessionOn(programme, today);
    if (session != nullptr && !snapshot.profile.safety)
        text += paragraph("Before the first session: open Hipwise and answer the few safety "
                          "questions.",
                          0);
    return text + (session != nullptr ? trainingText(*session, snapshot, person.catalogue)
                                      : restText(programme, today));
}

/// The week around the day with that day's session only.
Programme onlyOn(const Programme& programme, Date day) {
    Programme only = programme;
    only.weeks.clear();
    only.relaxedRules.clear();
    if (const Week* week = weekNumbered(programme, weekNumberOn(programme, day))) {
        only.weeks.push_back(*week);
        std::erase_if(only.weeks.front().sessions,
                      [day](const PlannedSession& session) { return session.date != day; });
    }
    return only;
}

int runToday(const CommonOptions& options, const CliWorld& world) {
    return withPerson(world, options, [&](const OpenPerson& person) {
        const Date today = person.now.day;
        world.out << (options.json ? writeProgramme(onlyOn(person.snapshot.programme, today))
                                   : todayText(person, today));
        return exitDone;
    });
}

} // namespace

void addTodayCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<CommonOptions>();
    CLI::App* command = app.add_subcommand("today", "Show what to do today");
    addCommonOptions(*command, *options, true);
    addJsonOption(*command, *options);
    command->final_callback([options, &world, &exitCode] { exitCode = runToday(*options, world); });
}

} // namespace hipwise::cli
