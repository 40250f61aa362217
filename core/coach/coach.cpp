#include "core/coach/coach.h"

#include "core/coach/known_person.h"
#include "core/coach/replanning.h"
#include "core/coach/set_facts.h"
#include "core/planning/plan.h"
#include "core/storage/backups.h"
#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/log_store.h"
#include "core/storage/stores/own_exercise_store.h"
#include "core/storage/stores/person_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

namespace hipwise {
namespace {

constexpr const char* namelessPerson = "Me";

std::optional<PlannedPerson> plannedPerson(DataFile& file, const std::string& name) {
    auto person = personNamed(file, name);
    auto stored = person ? ProgrammeStore(file).current(person->id) : std::nullopt;
    if (!stored)
        return std::nullopt;
    return PlannedPerson{std::move(*person), std::move(*stored)};
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
    keepDailyCopy(now.day);
    const PersonId id = people.add(named, now);
    for (const CheckIn& checkIn : checkIns)
        CheckInStore(m_file).add(id, checkIn, now);
    ProgrammeStore(m_file).add(id, std::get<Programme>(outcome), now);
    transaction.commit();
    return {};
}

/// Inside the transaction, before it has changed anything: others cannot write meanwhile. Tried
/// once a day, so that a copy that cannot be made does not slow every tick down.
void Coach::keepDailyCopy(Date today) {
    if (m_copyTriedOn == today || PersonStore(m_file).names().empty())
        return;
    m_copyTriedOn = today;
    m_copyProblem.reset();
    try {
        backUpDaily(m_file, today);
    } catch (const StorageError& error) {
        m_copyProblem = error.what();
    }
}

/// The first change of a new day: sessions that were missed since change what is to come.
void Coach::bringUpToDate(const StoredPerson& person, Date today) {
    const auto stored = ProgrammeStore(m_file).current(person.id);
    if (stored && stored->programme.today != today)
        planAgain(m_file, m_catalogue, person, today);
}

std::vector<std::string> Coach::people() {
    Transaction transaction(m_file, Access::Read);
    return PersonStore(m_file).names();
}

std::optional<Snapshot> Coach::snapshot(const std::string& name, Date today) {
    Transaction transaction(m_file, Access::Read);
    const auto planned = plannedPerson(m_file, name);
    if (!planned)
        return std::nullopt;
    const StoredPerson& person = planned->person;
    LogStore log(m_file);
    return Snapshot{person.profile,
                    CheckInStore(m_file).all(person.id),
                    programmeAsOf(m_file, m_catalogue, *planned, today),
                    log.all(person.id),
                    log.painOn(person.id, today),
                    OwnExerciseStore(m_file).all(person.id)};
}

std::optional<Simulation> Coach::whatIf(const std::string& name, Course course, Date today) {
    Transaction transaction(m_file, Access::Read);
    const auto planned = plannedPerson(m_file, name);
    return planned ? whatIfAsOf(m_file, m_catalogue, *planned, course, today) : std::nullopt;
}

Outcome Coach::recordPain(const std::string& name, int pain, const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    if (const auto refusal = wrongPain(pain))
        return *refusal;
    keepDailyCopy(now.day);
    bringUpToDate(*person, now.day);
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
    if (answers.clearedOn > now.day)
        return Refusal{"The day on which you were cleared is still to come; correct the date."};
    keepDailyCopy(now.day);
    Profile profile = person->profile;
    profile.safety = answers;
    profile.limits = limits;
    PersonStore(m_file).replaceProfile(person->id, profile, now);
    planAgain(m_file, m_catalogue, {person->id, profile}, now.day);
    transaction.commit();
    return {};
}

} // namespace hipwise
