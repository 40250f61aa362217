#include "core/coach/early_session.h"
#include "core/coach/known_person.h"
#include "core/coach/replanning.h"
#include "core/coach/session_state.h"
#include "core/coach/set_facts.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

/// One planned session of one person, ready to be written about.
struct Opened {
    PlannedRef ref;
    PlannedSession session;
};

std::variant<Opened, Refusal> openSession(DataFile& file, const StoredPerson& person, Date planned,
                                          const Moment& now) {
    const auto programme = ProgrammeStore(file).current(person.id);
    const PlannedSession* session = programme ? sessionOn(programme->programme, planned) : nullptr;
    if (!session)
        return Refusal{"No session is planned for " + planned.iso() +
                       "; see the days with: hipwise week"};
    // One that was begun before midnight goes on after it.
    const auto isEarly = [&] {
        const auto log = LogStore(file).all(person.id);
        const SessionLog* begun = logOfPlanned(log, planned);
        return (begun && begun->date >= now.day.plusDays(-1)) ||
               earlySession(programme->programme, log, person.profile.daysPerWeek, now.day) ==
                   planned;
    };
    if (planned > now.day && !isEarly())
        return Refusal{"The session of " + planned.iso() +
                       " is still to come; it can be ticked from that day on, or on a rest day "
                       "before it that follows a free day."};
    return Opened{{person.id, programme->sessions.at(planned), planned}, *session};
}

/// The sets of the session that the log does not have yet, as asked.
std::vector<SetRecord> restAsAsked(LogStore& log, const Opened& opened, const SessionFacts& facts) {
    const auto recorded = log.sets(opened.ref.session);
    const auto leftOut = [&](const Prescription& item) {
        return log.note(opened.ref.session, item.exercise).skipped ||
               std::ranges::any_of(facts.exercises, [&](const ExerciseFact& fact) {
                   return fact.exercise == item.exercise && fact.skipped;
               });
    };
    std::vector<SetRecord> rest;
    for (const Prescription& item : opened.session.items) {
        if (leftOut(item))
            continue;
        for (const SetFact& fact : allSetsAsAsked(item)) {
            const auto same = [&](const SetRecord& record) {
                return record.exercise == fact.exercise && record.set == fact.set &&
                       record.side == fact.side;
            };
            if (std::ranges::none_of(recorded, same))
                rest.push_back({fact.exercise, fact.set, fact.side, item.amount, fact.done});
        }
    }
    return rest;
}

void addNote(LogStore& log, const PlannedRef& session, const ExerciseFact& fact,
             const Moment& now) {
    ExerciseNote note = log.note(session.session, fact.exercise);
    if (fact.effort)
        note.effort = fact.effort;
    if (fact.pain)
        note.pain = fact.pain;
    if (fact.skipped)
        note.skipped = fact.skipped;
    if (fact.place)
        note.place = fact.place;
    log.recordExercise(session, note, now);
}

void write(DataFile& file, const Opened& opened, const SessionFacts& facts, const Moment& now) {
    LogStore log(file);
    if (facts.painToday)
        log.recordPain(opened.ref.person, facts.painToday, now);
    const Moment then = momentOf(opened.ref, now);
    log.recordSets(opened.ref, recordsOf(opened.session, facts.sets), then);
    takeBackSkips(log, opened.ref, facts.sets, then);
    if (facts.restAsAsked)
        log.recordSets(opened.ref, restAsAsked(log, opened, facts), then);
    for (const ExerciseFact& fact : facts.exercises)
        addNote(log, opened.ref, fact, then);
    recordPains(log, opened.ref, facts, then);
    const auto done = std::ssize(log.sets(opened.ref.session));
    if (facts.closed || facts.duration || done >= setsAsked(opened.session))
        log.finish(opened.ref, facts.duration, then);
}

} // namespace

Outcome Coach::record(const std::string& name, Date planned, const SessionFacts& facts,
                      const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    const auto before = ProgrammeStore(m_file).current(person->id);
    if (before && before->programme.today != now.day) {
        keepDailyCopy(now.day);
        bringUpToDate(*person, now.day);
    }
    const auto opened = openSession(m_file, *person, planned, now);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const auto& session = std::get<Opened>(opened);
    if (const auto refusal = misfit(session.session, facts))
        return *refusal;
    keepDailyCopy(now.day);
    LogStore log(m_file);
    const auto closedBefore = log.closed(person->id, now.day);
    write(m_file, session, facts, now);
    if ((facts.closed || facts.duration) && !log.hasLog(session.ref.session))
        return Refusal{"Nothing of the session of " + planned.iso() +
                       " is recorded yet; tick a set, or say what was left out."};
    if (log.closed(person->id, now.day) != closedBefore)
        planAgain(m_file, m_catalogue, *person, now.day);
    transaction.commit();
    return {};
}

} // namespace hipwise
