#include "core/coach/known_person.h"
#include "core/coach/replanning.h"
#include "core/coach/set_facts.h"
#include "core/storage/stores/log_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr int mostSets = 100;

bool possible(const SetLog& set) {
    return set.set >= 1 && set.set <= mostSets && set.asked.index() == set.done.index() &&
           fits(set.asked) && fits(set.done);
}

std::optional<Refusal> wrongSets(const ExerciseLog& exercise, const std::string& which) {
    for (auto set = exercise.sets.begin(); set != exercise.sets.end(); ++set) {
        if (!possible(*set))
            return Refusal{which + ": set " + std::to_string(set->set) + " of " +
                           exercise.exercise + " has a number that fits no set."};
        const bool twice = std::any_of(exercise.sets.begin(), set, [&](const SetLog& other) {
            return other.set == set->set && other.side == set->side;
        });
        if (twice)
            return Refusal{which + ": set " + std::to_string(set->set) + " of " +
                           exercise.exercise + " is told twice; keep one of them."};
    }
    return std::nullopt;
}

std::optional<Refusal> wrongExercises(const SessionLog& session, const Catalogue& catalogue,
                                      const std::string& which) {
    const auto& exercises = session.exercises;
    for (auto exercise = exercises.begin(); exercise != exercises.end(); ++exercise) {
        if (!catalogue.find(exercise->exercise))
            return Refusal{which + ": there is no exercise \"" + exercise->exercise + "\"."};
        if (std::find_if(exercises.begin(), exercise, [&](const ExerciseLog& other) {
                return other.exercise == exercise->exercise;
            }) != exercise)
            return Refusal{which + ": " + exercise->exercise +
                           " is there twice; put its sets together."};
        if (const auto refusal = wrongPain(exercise->pain))
            return refusal;
        if (const auto refusal = wrongSets(*exercise, which))
            return refusal;
    }
    return std::nullopt;
}

std::optional<Refusal> misfit(const SessionLog& session, const Catalogue& catalogue, Date today) {
    const std::string which = "The session of " + session.date.iso();
    if (session.date > today)
        return Refusal{which + " is still to come; it can be recorded from that day on."};
    if (const auto refusal = wrongExercises(session, catalogue, which))
        return refusal;
    for (const auto& pain : {session.painBefore, session.painAfter, session.painNextMorning})
        if (const auto refusal = wrongPain(pain))
            return refusal;
    return wrongDuration(session.duration);
}

Refusal recordedAlready(const SessionLog& session) {
    return {"The session of " + session.plannedDate.value_or(session.date).iso() +
            " is recorded already; leave it out."};
}

/// What an open session of today has gets the rest of what is told.
void addToOpen(LogStore& log, const PlannedRef& ref, const SessionLog& session, const Moment& now) {
    for (const ExerciseLog& exercise : session.exercises) {
        std::vector<SetRecord> sets;
        for (const SetLog& set : exercise.sets)
            sets.push_back({exercise.exercise, set.set, set.side, set.asked, set.done});
        log.recordSets(ref, sets, now);
        log.recordExercise(
            ref, {exercise.exercise, exercise.effort, exercise.pain, exercise.skipped}, now);
    }
    recordPains(log, ref,
                {.painBefore = session.painBefore,
                 .painAfter = session.painAfter,
                 .painNextMorning = session.painNextMorning},
                now);
    log.finish(ref, session.duration, now);
}

bool isThere(const std::vector<SessionLog>& log, const SessionLog& session) {
    return std::ranges::any_of(log, [&](const SessionLog& known) {
        return known.plannedDate == session.plannedDate && known.date == session.date &&
               (known.plannedDate || known.startedAt == session.startedAt);
    });
}

/// Why it cannot be added; empty where it was.
std::optional<Refusal> addOne(DataFile& file, const PersonId& person,
                              const std::optional<StoredProgramme>& programme,
                              const SessionLog& session, const Moment& now) {
    LogStore log(file);
    std::optional<PlannedSessionId> planned;
    if (programme && session.plannedDate && programme->sessions.contains(*session.plannedDate))
        planned = programme->sessions.at(*session.plannedDate);
    if (planned ? log.isClosed(*planned, now.day) : isThere(log.all(person), session))
        return recordedAlready(session);
    if (planned && log.hasLog(*planned))
        addToOpen(log, {person, *planned, *session.plannedDate}, session, now);
    else
        log.add(person, planned, session, now);
    return std::nullopt;
}

} // namespace

Outcome Coach::recordLog(const std::string& name, const std::vector<SessionLog>& sessions,
                         const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    const Catalogue known = catalogueOf(m_file, m_catalogue, person->id);
    for (const SessionLog& session : sessions)
        if (const auto refusal = misfit(session, known, now.day))
            return *refusal;
    if (sessions.empty())
        return {};
    keepDailyCopy(now.day);
    planAgain(m_file, m_catalogue, *person, now.day, sessions);
    const auto programme = ProgrammeStore(m_file).current(person->id);
    for (const SessionLog& session : sessions)
        if (const auto refusal = addOne(m_file, person->id, programme, session, now))
            return *refusal;
    planAgain(m_file, m_catalogue, *person, now.day);
    transaction.commit();
    return {};
}

} // namespace hipwise
