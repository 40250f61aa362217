#include "core/planning/dose.h"

#include "core/planning/dose_rules.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr int secondsPerMinute = 60;

int minutesOf(Mode mode, int asked) {
    switch (mode) {
    case Mode::Standalone:
        return std::clamp(asked, rules::standaloneShortest, rules::standaloneLongest);
    case Mode::Finisher:
        return std::clamp(asked, rules::finisherShortest, rules::finisherLongest);
    case Mode::WarmUp:
        return std::clamp(asked, rules::warmUpModeShortest, rules::warmUpModeLongest);
    }
    return asked;
}

Promise rangeOf(Mode mode) {
    const auto minutes = [](int shortest, int longest) {
        return Promise{{shortest * secondsPerMinute}, {longest * secondsPerMinute}, {}};
    };
    switch (mode) {
    case Mode::Standalone:
        return minutes(rules::standaloneShortest, rules::standaloneLongest);
    case Mode::Finisher:
        return minutes(rules::finisherShortest, rules::finisherLongest);
    case Mode::WarmUp:
        return minutes(rules::warmUpModeShortest, rules::warmUpModeLongest);
    }
    return {};
}

} // namespace

Seconds setSeconds(DoseType type, int amount, bool perSide, Deciseconds pace) {
    const int sides = perSide ? 2 : 1;
    if (type == DoseType::Hold)
        return perSide ? Seconds{(amount + rules::sidedSetExtra.value) * sides} : Seconds{amount};
    const int tenths = amount * pace.value * sides;
    return Seconds{(tenths + 5) / 10} + (perSide ? rules::sidedSetExtra : Seconds{});
}

Seconds restFor(const Exercise& exercise, bool older) {
    Seconds rest = exercise.perSide ? rules::restSided : rules::restBothLegs;
    if (exercise.ladder == Ladder::Lunge)
        rest = rules::restLunge;
    if (exercise.ladder == Ladder::Mobility)
        return rules::restMobility;
    return older ? rest + rules::restExtraOlder : rest;
}

Seconds workSeconds(const Prescription& item) {
    const bool hold = std::holds_alternative<Seconds>(item.amount);
    const Seconds set = setSeconds(hold ? DoseType::Hold : DoseType::Repetitions,
                                   numberOf(item.amount), item.perSide, item.secondsPerRep);
    Seconds sum = item.sets * set + (item.sets - 1) * item.rest;
    if (item.extraSetSide)
        sum += Seconds{set.value / 2} + item.rest;
    return sum;
}

Seconds sumOfParts(const PlannedSession& session) {
    Seconds sum = session.warmUp;
    for (const Prescription& item : session.items)
        sum += item.estimated;
    for (const PlannedTest& test : session.tests)
        sum += test.estimated;
    return sum;
}

Promise promiseFor(Mode mode, int minutes, bool wide) {
    Promise promise = rangeOf(mode);
    promise.target = {minutesOf(mode, minutes) * secondsPerMinute};
    if (wide)
        return promise;
    promise.shortest = std::max(promise.shortest, promise.target - rules::promiseTolerance);
    promise.longest = std::min(promise.longest, promise.target + rules::promiseTolerance);
    return promise;
}

Seconds withLogging(Seconds sum, int percent) {
    return {(sum.value * percent + 50) / 100};
}

Promise beforeLogging(const Promise& promise, int percent) {
    Promise sums{{promise.shortest.value * 100 / percent},
                 {promise.longest.value * 100 / percent + 1},
                 {(promise.target.value * 100 + percent / 2) / percent}};
    while (withLogging(sums.shortest, percent) < promise.shortest)
        ++sums.shortest.value;
    while (withLogging(sums.longest, percent) > promise.longest)
        --sums.longest.value;
    return sums;
}

} // namespace hipwise
