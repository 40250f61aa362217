#include "core/planning/safety_gate.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace hipwise {
namespace {

/// The rule that blocks; empty where nothing does.
std::string gateFor(const Profile& profile, int pain = 0, std::optional<int> age = 40) {
    Findings findings;
    findings.painAverage = pain;
    findings.age = age;
    const auto blocked = safetyGate(profile, findings);
    EXPECT_NE(blocked && blocked->reason.because.empty(), true);
    return blocked ? blocked->reason.rule : std::string{};
}

Profile answered(SafetyAnswers answers) {
    Profile profile;
    profile.safety = std::move(answers);
    return profile;
}

TEST(SafetyGate, LetsThroughWhoAnsweredNothing) {
    EXPECT_EQ(gateFor({}), "");
    EXPECT_EQ(gateFor(answered({})), "");
}

TEST(SafetyGate, StopsAWarningSignEvenWhereCleared) {
    EXPECT_EQ(gateFor(answered({{"saddle_numbness"}, {}, false})), "safety.emergency");
    EXPECT_EQ(gateFor(answered({{"saddle_numbness"}, {}, true})), "safety.emergency");
}

TEST(SafetyGate, WaitsForAClinicianUntilCleared) {
    EXPECT_EQ(gateFor(answered({{}, {"recent_surgery"}, false})), "safety.clinician_first");
    EXPECT_EQ(gateFor(answered({{}, {"recent_surgery"}, true})), "");
}

TEST(SafetyGate, IsForAdults) {
    EXPECT_EQ(gateFor({}, 0, 17), "safety.age");
    EXPECT_EQ(gateFor({}, 0, 18), "");
    EXPECT_EQ(gateFor({}, 0, std::nullopt), "");
}

TEST(SafetyGate, StopsAtPainOf7UnlessCleared) {
    EXPECT_EQ(gateFor({}, 6), "");
    EXPECT_EQ(gateFor({}, 7), "safety.pain");
    EXPECT_EQ(gateFor(answered({{}, {}, true}), 10), "");
}

} // namespace
} // namespace hipwise
