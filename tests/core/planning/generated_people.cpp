#include "tests/core/planning/generated_people.h"

#include "core/domain/names.h"

#include <algorithm>

namespace hipwise {
namespace {

template <class Term>
std::vector<Term> allOf() {
    std::vector<Term> terms;
    for (const auto& named : namesOf<Term>())
        terms.push_back(named.term);
    return terms;
}

} // namespace

int GeneratedPeople::number(int low, int high) {
    const auto span = static_cast<unsigned>(high - low + 1);
    return low + static_cast<int>(m_next() % span);
}

std::vector<Weekday> GeneratedPeople::weekdays(int count) {
    if (chance(40))
        return {};
    auto days = allOf<Weekday>();
    while (static_cast<int>(days.size()) > count)
        days.erase(days.begin() + number(0, static_cast<int>(days.size()) - 1));
    return days;
}

std::vector<Limit> GeneratedPeople::limits() {
    std::vector<Limit> limits;
    for (int left = chance(45) ? 0 : number(1, 3); left > 0; --left) {
        const Limit limit = oneOf(allOf<Limit>());
        if (std::ranges::find(limits, limit) == limits.end())
            limits.push_back(limit);
    }
    return limits;
}

EquipmentOwned GeneratedPeople::equipment() {
    EquipmentOwned owned;
    owned.miniBands = number(0, 4);
    owned.chair = chance(70);
    if (chance(50))
        owned.step = Centimetres{number(5, 40)};
    owned.wall = chance(70);
    return owned;
}

BothSides GeneratedPeople::sides(int highest) {
    BothSides both;
    if (chance(65))
        both.left = number(0, highest);
    if (chance(65))
        both.right = number(0, highest);
    return both;
}

CheckIn GeneratedPeople::checkIn(Date date) {
    CheckIn checkIn;
    checkIn.date = date;
    checkIn.signs.emplace();
    for (const Sign sign : allOf<Sign>())
        if (chance(30))
            checkIn.signs->push_back(sign);
    checkIn.tests.oneLegStanceSeconds = sides(45);
    checkIn.tests.bridgeHoldSeconds = sides(70);
    checkIn.tests.legRaiseReps = sides(30);
    checkIn.tests.sidePlankSeconds = sides(60);
    checkIn.tests.stepDownFaults = sides(6);
    if (chance(60))
        checkIn.tests.chairStands = number(0, 30);
    if (chance(60))
        checkIn.tests.hipFlexor = oneOf(allOf<HipFlexorLook>());
    if (chance(40))
        checkIn.pain = RecentPain{number(0, 7), number(0, 10)};
    return checkIn;
}

Profile GeneratedPeople::profile(Mode mode) {
    Profile profile;
    if (chance(80))
        profile.birthYear = number(1935, 2007);
    profile.sex = oneOf(allOf<Sex>());
    profile.experience = oneOf(allOf<Experience>());
    profile.daysPerWeek = number(3, 4);
    profile.weekdays = weekdays(profile.daysPerWeek);
    profile.mode = mode;
    profile.minutes = mode == Mode::Standalone ? number(15, 20) : number(5, 20);
    if (mode == Mode::Finisher)
        profile.minutes = std::max(8, profile.minutes);
    profile.equipment = equipment();
    profile.limits = limits();
    for (const Motive motive : allOf<Motive>())
        if (chance(30))
            profile.motives.push_back(motive);
    if (chance(50))
        profile.pain = RecentPain{number(0, 6), number(0, 10)};
    if (mode != Mode::Standalone)
        profile.hostWorkout = oneOf(allOf<HostWorkout>());
    return profile;
}

PlanRequest GeneratedPeople::request(Mode mode) {
    PlanRequest request;
    request.profile = profile(mode);
    request.start = Date::fromParts(2026, 1, 1)->plusDays(number(0, 800));
    request.today = request.start;
    for (int i = number(0, 3); i > 0; --i)
        request.checkIns.push_back(checkIn(request.start.plusDays(-7 * i)));
    return request;
}

} // namespace hipwise
