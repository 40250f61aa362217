#include "core/coach/coach.h"

#include "core/coach/session_state.h"
#include "core/coach/set_facts.h"
#include "core/planning/plan.h"
#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/log_store.h"
#include "core/storage/stores/person_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr const char* namelessPerson = "Me";

std::optional<StoredPerson> personNamed(DataFile& file, const std::string& name) {
    PersonStore people(file);
    return name.empty() ? people.first() : people.find(name);
}

Refusal nobody(const std::string& name) {
    if (name.empty())
        return {"There is no programme yet; make one with: hipwise new --profile FILE"};
    return {"There is no person named \"" + name +
            "\" in this data file; see who is with: "
            "hipwise today, or leave --person out."};
}

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

bool allDone(const PlannedSession& session, LogStore& log, const PlannedSessionId& id) {
    int asked = 0;
    for (const Prescription& item : session.items)
        asked += setsAsked(item);
    return static_cast<int>(log.sets(id).size()) >= asked;
}

void writeSets(DataFile& file, const Opened& opened, const std::vector<SetRecord>& records,
               const Moment& now) {
    LogStore log(file);
    log.recordSets(opened.ref, records, now);
    if (allDone(opened.session, log, opened.ref.session))
        log.finish(opened.ref, std::nullopt, now);
}

} // namespace

Outcome Coach::startProgramme(const Profile& profile, const std::vector<CheckIn>& checkIns,
                              std::optional<Date> start, const Moment& now) {
    Profile named = profile;
    if (named.name.empty())
        named.name = namelessPerson;
    const Date from = start.value_or(usualStart(profile, now.day));
    const PlanOutcome outcome = plan({named, checkIns, from, now.day}, m_catalogue);
    if (const auto* blocked = std::get_if<Blocked>(&outcome))
        return Refusal{blocked->reason.because};
    Transaction transaction(m_file);
    PersonStore people(m_file);
    if (people.find(named.name))
        return Refusal{"There is a programme for \"" + named.name +
                       "\" already; use another name, or another file with --data."};
    const PersonId id = people.add(named, now);
    for (const CheckIn& checkIn : checkIns)
        CheckInStore(m_file).add(id, checkIn, now);
    ProgrammeStore(m_file).add(id, std::get<Programme>(outcome), now);
    transaction.commit();
    return {};
}

std::vector<std::string> Coach::people() {
    Transaction transaction(m_file, Access::Read);
    return PersonStore(m_file).names();
}

std::optional<Snapshot> Coach::snapshot(const std::string& name, Date today) {
    Transaction transaction(m_file, Access::Read);
    const auto person = personNamed(m_file, name);
    const auto programme = person ? ProgrammeStore(m_file).current(person->id) : std::nullopt;
    if (!programme)
        return std::nullopt;
    LogStore log(m_file);
    Snapshot snapshot{person->profile, CheckInStore(m_file).all(person->id), programme->programme,
                      log.all(person->id), log.painOn(person->id, today)};
    snapshot.programme.today = today;
    for (Week& week : snapshot.programme.weeks)
        for (PlannedSession& session : week.sessions)
            session.state = stateOf(session, snapshot.log);
    return snapshot;
}

Outcome Coach::recordSets(const std::string& name, Date planned, const std::vector<SetFact>& facts,
                          const Moment& now) {
    Transaction transaction(m_file);
    const auto opened = openSession(m_file, name, planned, now);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const auto& session = std::get<Opened>(opened);
    const auto records = recordsFor(session.session, facts);
    if (const auto* refusal = std::get_if<Refusal>(&records))
        return *refusal;
    writeSets(m_file, session, std::get<std::vector<SetRecord>>(records), now);
    transaction.commit();
    return {};
}

Outcome Coach::recordAll(const std::string& name, Date planned, const Moment& now) {
    Transaction transaction(m_file);
    const auto opened = openSession(m_file, name, planned, now);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const auto& session = std::get<Opened>(opened);
    const auto recorded = LogStore(m_file).sets(session.ref.session);
    std::vector<SetRecord> missing;
    for (const Prescription& item : session.session.items)
        for (const SetFact& fact : allSetsAsAsked(item)) {
            const auto same = [&](const SetRecord& record) {
                return record.exercise == fact.exercise && record.set == fact.set &&
                       record.side == fact.side;
            };
            if (std::ranges::none_of(recorded, same))
                missing.push_back({fact.exercise, fact.set, fact.side, item.amount, fact.done});
        }
    writeSets(m_file, session, missing, now);
    transaction.commit();
    return {};
}

Outcome Coach::recordExercise(const std::string& name, Date planned, const ExerciseFact& fact,
                              const Moment& now) {
    Transaction transaction(m_file);
    const auto opened = openSession(m_file, name, planned, now);
    if (const auto* refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const auto& session = std::get<Opened>(opened);
    if (const auto refusal = unknownExercise(session.session, fact.exercise))
        return *refusal;
    LogStore log(m_file);
    ExerciseNote note = log.note(session.ref.session, fact.exercise);
    note.exercise = fact.exercise;
    if (fact.effort)
        note.effort = fact.effort;
    if (fact.pain)
        note.pain = fact.pain;
    log.recordExercise(session.ref, note, now);
    transaction.commit();
    return {};
}

Outcome Coach::recordPain(const std::string& name, int pain, const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    if (pain < 0 || pain > 10)
        return Refusal{"Pain goes from 0 to 10."};
    LogStore(m_file).recordPain(person->id, pain, now);
    transaction.commit();
    return {};
}

Outcome Coach::answerSafety(const std::string& name, const SafetyAnswers& answers,
                            const std::vector<Limit>& limits, const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    Profile profile = person->profile;
    profile.safety = answers;
    profile.limits = limits;
    PersonStore(m_file).replaceProfile(person->id, profile, now);
    const auto current = ProgrammeStore(m_file).current(person->id);
    const auto checkIns = CheckInStore(m_file).all(person->id);
    if (current) {
        const auto weeks = static_cast<int>(current->programme.weeks.size());
        const PlanOutcome outcome =
            plan({profile, checkIns, current->programme.start, now.day, weeks}, m_catalogue);
        if (const auto* programme = std::get_if<Programme>(&outcome))
            ProgrammeStore(m_file).replaceFrom(current->id, *programme, now.day);
    }
    transaction.commit();
    return {};
}

} // namespace hipwise
