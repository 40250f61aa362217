#pragma once

#include "core/domain/date.h"
#include "core/domain/profile.h"
#include "core/domain/terms.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// One test result for each side; a side that was not tested is empty.
struct BothSides {
    std::optional<int> left;
    std::optional<int> right;

    bool operator==(const BothSides&) const = default;
};

/// Results of the timed home tests (evidence.md section 4); every one may be missing.
struct TestResults {
    BothSides oneLegStanceSeconds;
    std::optional<int> chairStands;
    BothSides bridgeHoldSeconds;
    BothSides legRaiseReps;
    BothSides sidePlankSeconds;
    std::optional<HipFlexorLook> hipFlexor;
    BothSides stepDownFaults;

    bool operator==(const TestResults&) const = default;
};

/// Something the person finds hard because of the back, 0 (easy) to 10 (impossible).
struct Activity {
    std::string name;
    int difficulty = 0;

    bool operator==(const Activity&) const = default;
};

struct CheckIn {
    Date date;
    /// Empty where they were not asked: what was told before stays.
    std::optional<std::vector<Sign>> signs;
    TestResults tests;
    std::optional<RecentPain> pain;
    std::vector<Activity> activities;

    bool operator==(const CheckIn&) const = default;
};

} // namespace hipwise
