#include "core/coach/known_person.h"
#include "core/coach/session_state.h"
#include "core/coach/set_facts.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

const PlannedSession* sessionOn(const Programme& programme, Date day) {
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (session.date == day)
                return &session;
    return nullptr;
}

/// One planned session of one person, ready to be written about.
struct Opened {
    PlannedRef ref;
    PlannedSession session;
};

std::variant<Opened, Refusal> openSession(DataFile& file, const std::string& name, Date planned,
                                          const Moment& now) {
    const auto person = personNamed(file, name);
    if (!person)
        return nobody(name);
    const auto programme = ProgrammeStore(file).current(person->id);
    const PlannedSession* session = programme ? sessionOn(programme->programme, planned) : nullptr;
    if (!session)
        return Refusal{"No session is planned for " + planned.iso() +
                       "; see the days with: hipwise week"};
    if (planned > now.day)
        return Refusal{"The session of " + planned.iso() +
                       " is still to come; it can be ticked from that day on."};
    return Opened{{person->id, programme->sessions.at(planned), planned}, *session};
}

/// The sets of the session that the log does not have yet, as asked.
std::vector<SetRecord> restAsAsked(const PlannedSession& session,
                                   const std::vector<SetRecord>& recorded) {
    std::vector<SetRecord> rest;
    for (const Prescription& item : session.items)
        for (const SetFact& fact : allSetsAsAsked(item)) {
            const auto same = [&](const SetRecord& record) {
                return record.exercise == fact.exercise && record.set == fact.set &&
                       record.side == fact.side;
            };
            if (std::ranges::none_of(recorded, same))
                rest.push_back({fact.exercise, fact.set, fact.side, item.amount, fact.done});
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
    log.recordExercise(session, note, now);
}

void write(DataFile& file, const Opened& opened, const SessionFacts& facts, const Moment& now) {
    LogStore log(file);
    log.recordSets(opened.ref, recordsOf(opened.session, facts.sets), now);
    if (facts.restAsAsked)
        log.recordSets(opened.ref, restAsAsked(opened.session, log.sets(opened.ref.session)), now);
    for (const ExerciseFact& fact : facts.exercises)
        addNote(log, opened.ref, fact, now);
    if (facts.painToday)
        log.recordPain(opened.ref.person, facts.painToday, now);
    if (std::ssize(log.sets(opened.ref.session)) >= setsAsked(opened.session))
        log.finish(opened.ref, std::nullopt, now);
}

} // namespace

Outcome Coach::record(const std::string& name, Date planned, const SessionFacts& facts,
                      const Moment& now) {
    Transaction transaction(m_file);
    const auto opened = openSession(m_file, name, planned, now);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const auto& session = std::get<Opened>(opened);
    if (const auto refusal = misfit(session.session, facts))
        return *refusal;
    keepDailyCopy(now.day);
    write(m_file, session, facts, now);
    transaction.commit();
    return {};
}

} // namespace hipwise
