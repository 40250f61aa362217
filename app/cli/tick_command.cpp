#include "app/cli/commands.h"
#include "app/cli/person_file.h"
#include "app/cli/plan_words.h"
#include "app/cli/programme_days.h"
#include "app/cli/session_progress.h"
#include "app/cli/text_layout.h"
#include "app/cli/tick_options.h"
#include "core/interchange/documents.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

std::string setWords(const SetFact& fact) {
    std::string words = "set " + std::to_string(fact.set);
    if (fact.side)
        words.append(", ").append(nameOf(*fact.side));
    if (!fact.done)
        return words;
    return words + ": " + amountWords(*fact.done) +
           (std::holds_alternative<Reps>(*fact.done) ? " times" : "");
}

std::string setsWords(const std::string& name, const std::vector<SetFact>& facts) {
    std::string words = name + ", ";
    for (std::size_t i = 0; i < facts.size(); ++i)
        words += (i > 0 ? "; " : "") + setWords(facts[i]);
    return words;
}

std::string noteWords(const std::string& name, const TickOptions& options) {
    std::string words = name;
    if (options.effort)
        words.append(", effort ").append(nameOf(*options.effort));
    if (options.pain)
        words += ", pain " + std::to_string(*options.pain) + " of 10";
    return words;
}

std::string backPainWords(int pain) {
    return "back pain " + std::to_string(pain) + " of 10";
}

/// What to tell the coach, and each part of it in words.
struct Telling {
    SessionFacts facts;
    std::vector<std::string> words;
};

std::variant<Telling, Refusal> tellingOfExercise(const PlannedSession& session,
                                                 const TickOptions& options,
                                                 const Catalogue& catalogue) {
    const auto item = std::ranges::find(session.items, options.exercise, &Prescription::exercise);
    if (item == session.items.end())
        return Refusal{"There is no exercise \"" + options.exercise + "\" in the session of " +
                       dayWords(session.date) + "; `hipwise week --json` shows the ids."};
    auto chosen = chosenFacts(*item, options);
    if (auto* refusal = std::get_if<Refusal>(&chosen))
        return *std::move(refusal);
    Telling telling{{.sets = std::get<std::vector<SetFact>>(std::move(chosen))}, {}};
    const std::string name = exerciseName(catalogue, item->exercise);
    if (!telling.facts.sets.empty())
        telling.words.push_back(setsWords(name, telling.facts.sets));
    if (options.effort || options.pain) {
        telling.facts.exercises = {{item->exercise, options.effort, options.pain}};
        telling.words.push_back(noteWords(name, options));
    }
    return telling;
}

Telling tellingOfAll(const PlannedSession& session, const TickOptions& options) {
    Telling telling{{.restAsAsked = true, .painToday = options.pain},
                    {"all of session " + session.name}};
    if (options.pain)
        telling.words.push_back(backPainWords(*options.pain));
    return telling;
}

/// The sentences for what was recorded, one a line.
std::string recordedText(const std::vector<std::string>& words, const TickOptions& options) {
    std::string text;
    for (const std::string& part : words)
        text += paragraph((options.takesBack ? "Taken back: " : "Recorded: ") + part + '.', 0);
    return text;
}

/// Carries out the request in one change of the data file; says what was recorded.
std::variant<std::string, Refusal> record(const OpenPerson& person, const TickOptions& options,
                                          const PlannedSession* session) {
    const bool aboutSession = options.all || !options.exercise.empty();
    std::variant<Telling, Refusal> told;
    if (!aboutSession)
        told = Telling{{}, {backPainWords(*options.pain)}};
    else if (options.all)
        told = tellingOfAll(*session, options);
    else
        told = tellingOfExercise(*session, options, person.catalogue);
    if (auto* refusal = std::get_if<Refusal>(&told))
        return *std::move(refusal);
    const auto& [facts, words] = std::get<Telling>(told);
    const Outcome outcome = aboutSession
                                ? person.coach.record(person.name, session->date, facts, person.now)
                                : person.coach.recordPain(person.name, *options.pain, person.now);
    if (const auto* refusal = std::get_if<Refusal>(&outcome))
        return *refusal;
    return recordedText(words, options);
}

std::string leftText(const PlannedSession& session, const SessionLog* log,
                     const Catalogue& catalogue) {
    std::vector<std::string> left;
    for (const Prescription& item : session.items) {
        const auto [done, asked] = setCount(item, log);
        if (done < asked)
            left.push_back(exerciseName(catalogue, item.exercise) + ' ' +
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
    return recorded +
           (session != nullptr ? leftText(*session, log, person.catalogue) : std::string());
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
        const auto recorded = record(person, options, session);
        if (const auto* refusal = std::get_if<Refusal>(&recorded))
            return refuse(world, refusal->sentence);
        world.out << resultText(person, options, date, std::get<std::string>(recorded));
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
    command->add_flag("--take-back", options->takesBack, "Take these sets back");
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
