#include "app/cli/commands.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_words.h"
#include "app/cli/programme_days.h"
#include "app/cli/session_progress.h"
#include "app/cli/text_layout.h"
#include "app/cli/tick_options.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

std::string sideWords(const SetFact& fact) {
    return fact.side ? ", " + std::string(nameOf(*fact.side)) : std::string();
}

std::string factsWords(const std::string& name, const std::vector<SetFact>& facts) {
    std::vector<std::string> sets;
    for (const SetFact& fact : facts)
        sets.push_back("set " + std::to_string(fact.set) + sideWords(fact) + ": " +
                       amountWords(fact.done.value_or(Reps{})) +
                       (std::holds_alternative<Reps>(fact.done.value_or(Reps{})) ? " times" : ""));
    std::string words = name + ", ";
    for (std::size_t i = 0; i < sets.size(); ++i)
        words += (i > 0 ? "; " : "") + sets[i];
    return words;
}

/// Carries out one request after the other; stops at the first refusal.
class Recording {
  public:
    Recording(OpenPerson& person, const TickOptions& options)
        : m_person(person),
          m_options(options) {}

    std::optional<Refusal> run(const PlannedSession* session);
    /// What was recorded, one sentence a line.
    const std::string& text() const { return m_text; }

  private:
    std::optional<Refusal> recordAll(const PlannedSession& session);
    std::optional<Refusal> recordExercise(const PlannedSession& session);
    std::optional<Refusal> recordPain();
    std::optional<Refusal> keep(const Outcome& outcome, const std::string& words);

    OpenPerson& m_person;
    const TickOptions& m_options;
    std::string m_text;
};

std::optional<Refusal> Recording::keep(const Outcome& outcome, const std::string& words) {
    if (const auto* refusal = std::get_if<Refusal>(&outcome))
        return *refusal;
    m_text += paragraph("Recorded: " + words + '.', 0);
    return std::nullopt;
}

std::optional<Refusal> Recording::recordAll(const PlannedSession& session) {
    return keep(m_person.coach.recordAll(m_person.name, session.date, m_person.now),
                "all of session " + session.name);
}

std::optional<Refusal> Recording::recordExercise(const PlannedSession& session) {
    const auto item = std::ranges::find(session.items, m_options.exercise, &Prescription::exercise);
    if (item == session.items.end())
        return Refusal{"There is no exercise \"" + m_options.exercise + "\" in the session of " +
                       dayWords(session.date) + "; `hipwise week --json` shows the ids."};
    const auto chosen = chosenFacts(*item, m_options);
    if (const auto* refusal = std::get_if<Refusal>(&chosen))
        return *refusal;
    const auto& facts = std::get<std::vector<SetFact>>(chosen);
    const std::string name = exerciseName(shippedCatalogue(), item->exercise);
    std::optional<Refusal> refusal;
    if (!facts.empty())
        refusal = keep(m_person.coach.recordSets(m_person.name, session.date, facts, m_person.now),
                       factsWords(name, facts));
    if (refusal || (!m_options.effort && !m_options.pain))
        return refusal;
    std::string words = name;
    if (m_options.effort)
        words.append(", effort ").append(nameOf(*m_options.effort));
    if (m_options.pain)
        words += ", pain " + std::to_string(*m_options.pain) + " of 10";
    const ExerciseFact fact{item->exercise, m_options.effort, m_options.pain};
    return keep(m_person.coach.recordExercise(m_person.name, session.date, fact, m_person.now),
                words);
}

std::optional<Refusal> Recording::recordPain() {
    return keep(m_person.coach.recordPain(m_person.name, *m_options.pain, m_person.now),
                "back pain " + std::to_string(*m_options.pain) + " of 10");
}

std::optional<Refusal> Recording::run(const PlannedSession* session) {
    if (!m_options.exercise.empty())
        return recordExercise(*session);
    if (m_options.all)
        if (auto refusal = recordAll(*session))
            return refusal;
    return m_options.pain ? recordPain() : std::nullopt;
}

std::string leftText(const PlannedSession& session, const SessionLog* log) {
    std::vector<std::string> left;
    for (const Prescription& item : session.items) {
        const auto [done, asked] = setCount(item, log);
        if (done < asked)
            left.push_back(exerciseName(shippedCatalogue(), item.exercise) + ' ' +
                           std::to_string(asked - done) + (asked - done == 1 ? " set" : " sets"));
    }
    const auto [done, asked] = setCount(session, log);
    if (left.empty())
        return paragraph(
            "All " + std::to_string(asked) + " sets of session " + session.name + " are done.", 0);
    return paragraph(std::to_string(done) + " of " + std::to_string(asked) +
                         " sets done. Left: " + enumeration(left) + '.',
                     0);
}

std::string resultText(const OpenPerson& person, const TickOptions& options, Date date,
                       const std::string& recorded) {
    const auto after = person.coach.snapshot(person.name, person.now.day);
    const SessionLog* log = after ? logOf(after->log, date) : nullptr;
    if (options.common.json)
        return writeLog(log != nullptr ? std::span(log, 1) : std::span<const SessionLog>());
    const PlannedSession* session = after ? sessionOn(after->programme, date) : nullptr;
    return recorded + (session != nullptr ? leftText(*session, log) : std::string());
}

int runTick(const TickOptions& options, const CliWorld& world) {
    if (const auto refusal = contradiction(options))
        return refuse(world, refusal->sentence);
    return withPerson(world, options.common, [&](OpenPerson& person) {
        const Date date = options.date.value_or(person.now.day);
        const PlannedSession* session = sessionOn(person.snapshot.programme, date);
        if (session == nullptr && (options.all || !options.exercise.empty()))
            return refuse(world, "There is no session on " + dayWords(date) +
                                     "; `hipwise week` shows the days.");
        Recording recording(person, options);
        if (const auto refusal = recording.run(session))
            return refuse(world, refusal->sentence);
        world.out << resultText(person, options, date, recording.text());
        return exitDone;
    });
}

} // namespace

void addTickCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<TickOptions>();
    CLI::App* command = app.add_subcommand("tick", "Record what was done");
    addDate(*command, "--date", options->date, "The day it was planned for [today]");
    command->add_flag("--all", options->all, "Every set of the session as asked");
    command->add_option("--exercise", options->exercise, "One exercise, all its sets as asked")
        ->type_name("ID");
    addNumber(*command, "--set", options->set, setsRange, "Only this set, counted from 1");
    addTerm(*command, "--side", options->side, "Only this side");
    addNumber(*command, "--reps", options->reps, setRepsRange, "How many times it was done");
    addNumber(*command, "--seconds", options->seconds, setSecondsRange, "How long it was held");
    addTerm(*command, "--effort", options->effort, "How hard it was");
    addNumber(*command, "--pain", options->pain, painRange,
              "Pain, 0 to 10: of the exercise, or now");
    addCommonOptions(*command, options->common, true);
    addJsonOption(*command, options->common);
    command->final_callback([options, &world, &exitCode] { exitCode = runTick(*options, world); });
}

} // namespace hipwise::cli
