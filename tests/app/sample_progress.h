#pragma once

#include "tests/app/sample_snapshot.h"

#include <algorithm>

namespace hipwise {

/// The sample person after eleven weeks with three check-ins and pain that got less.
inline Snapshot sampleProgress() {
    Snapshot snapshot = sampleSnapshotOn(day(1, 27, 2027));
    snapshot.profile.birthYear = 1981;
    snapshot.profile.sex = Sex::Female;
    int at = 0;
    for (SessionLog& log : snapshot.log) {
        log.painBefore = std::max(1, 6 - at / 6);
        log.painAfter = std::max(0, 5 - at / 6);
        if (at % 5 == 0)
            log.exercises[0].pain = 4;
        ++at;
    }
    for (int number = 0; number < 3; ++number) {
        CheckIn checkIn;
        checkIn.date = day(11, 9).plusDays(28 * number);
        checkIn.tests.oneLegStanceSeconds = {21 + 6 * number, 30 + 3 * number};
        checkIn.tests.chairStands = 14 + 2 * number;
        checkIn.tests.bridgeHoldSeconds = {18 + 9 * number, 31 + 4 * number};
        checkIn.tests.legRaiseReps = {9 + 2 * number, 12 + number};
        checkIn.tests.sidePlankSeconds = {15 + 5 * number, 20 + 8 * number};
        checkIn.tests.hipFlexor = static_cast<HipFlexorLook>(2 - number);
        checkIn.tests.stepDownFaults = {3 - number, 2};
        snapshot.checkIns.push_back(checkIn);
    }
    return snapshot;
}

} // namespace hipwise
