#include "core/coach/known_person.h"
#include "core/coach/replanning.h"
#include "core/coach/set_facts.h"
#include "core/interchange/limits.h"
#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

bool isWithin(const std::optional<int>& value, const NumberRange& range) {
    return !value || (*value >= range.low && *value <= range.high);
}

bool areWithin(const BothSides& sides, const NumberRange& range) {
    return isWithin(sides.left, range) && isWithin(sides.right, range);
}

std::optional<Refusal> misfit(const CheckIn& checkIn, Date today) {
    const TestResults& tests = checkIn.tests;
    if (checkIn.date > today)
        return Refusal{"A check-in of " + checkIn.date.iso() + " is still to come."};
    for (const BothSides& seconds :
         {tests.oneLegStanceSeconds, tests.bridgeHoldSeconds, tests.sidePlankSeconds})
        if (!areWithin(seconds, testSecondsRange))
            return Refusal{"A test is held for 0 to 600 seconds; correct the number."};
    if (!areWithin(tests.legRaiseReps, testCountRange) ||
        !areWithin(tests.stepDownFaults, testCountRange) ||
        !isWithin(tests.chairStands, testCountRange))
        return Refusal{"A test counts 0 to 200; correct the number."};
    for (const Activity& activity : checkIn.activities)
        if (activity.name.empty() || wrongPain(activity.difficulty))
            return Refusal{"An activity needs a name and a number from 0 to 10."};
    if (checkIn.pain && (wrongPain(checkIn.pain->average) || wrongPain(checkIn.pain->worst)))
        return wrongPain(-1);
    return std::nullopt;
}

} // namespace

Outcome Coach::recordCheckIn(const std::string& name, const CheckIn& checkIn, const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    if (const auto refusal = misfit(checkIn, now.day))
        return *refusal;
    keepDailyCopy(now.day);
    CheckInStore(m_file).add(person->id, checkIn, now);
    planAgain(m_file, m_catalogue, *person, now.day);
    transaction.commit();
    return {};
}

std::optional<Programme> Coach::programmeAfter(const std::string& name, const CheckIn& checkIn,
                                               const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person || misfit(checkIn, now.day))
        return std::nullopt;
    CheckInStore(m_file).add(person->id, checkIn, now);
    planAgain(m_file, m_catalogue, *person, now.day);
    const auto stored = ProgrammeStore(m_file).current(person->id);
    if (!stored)
        return std::nullopt;
    return programmeAsOf(m_file, m_catalogue, {*person, *stored}, now.day);
}

} // namespace hipwise
