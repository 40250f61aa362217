#include "core/catalogue/catalogue_reader.h"
#include "core/planning/plan.h"
#include "core/planning/start_level.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace hipwise {
namespace {

const Date start = *Date::parse("2026-11-23");

/// Results of a healthy person of 36: good by every norm of evidence.md section 4.
CheckIn healthyCheckIn() {
    CheckIn checkIn;
    checkIn.date = start;
    checkIn.tests.oneLegStanceSeconds = {45, 45};
    checkIn.tests.chairStands = 25;
    checkIn.tests.bridgeHoldSeconds = {60, 60};
    checkIn.tests.legRaiseReps = {20, 20};
    checkIn.tests.sidePlankSeconds = {60, 60};
    checkIn.tests.hipFlexor = HipFlexorLook::Level;
    checkIn.tests.stepDownFaults = {0, 0};
    checkIn.pain = RecentPain{0, 0};
    return checkIn;
}

PlanRequest healthy(Experience experience, int bands) {
    PlanRequest request;
    request.profile.birthYear = 1990;
    request.profile.sex = Sex::Female;
    request.profile.experience = experience;
    request.profile.equipment = {bands, true, Centimetres{20}, true};
    request.profile.pain = RecentPain{0, 0};
    request.profile.safety = SafetyAnswers{};
    request.checkIns = {healthyCheckIn()};
    request.start = request.today = start;
    request.weeks = 4;
    return request;
}

struct Omission {
    std::string what;
    std::function<void(PlanRequest&)> leaveOut;
};

Omission testLeftOut(const std::string& what, BothSides TestResults::*test) {
    return {what, [test](PlanRequest& request) { request.checkIns.front().tests.*test = {}; }};
}

std::vector<Omission> omissions() {
    return {
        {"year of birth", [](PlanRequest& r) { r.profile.birthYear.reset(); }},
        {"pain of the profile", [](PlanRequest& r) { r.profile.pain.reset(); }},
        {"safety answers", [](PlanRequest& r) { r.profile.safety.reset(); }},
        {"step", [](PlanRequest& r) { r.profile.equipment.step.reset(); }},
        {"pain of the check-in", [](PlanRequest& r) { r.checkIns.front().pain.reset(); }},
        {"chair stands", [](PlanRequest& r) { r.checkIns.front().tests.chairStands.reset(); }},
        {"hip flexor", [](PlanRequest& r) { r.checkIns.front().tests.hipFlexor.reset(); }},
        testLeftOut("one-leg stance", &TestResults::oneLegStanceSeconds),
        testLeftOut("bridge hold", &TestResults::bridgeHoldSeconds),
        testLeftOut("leg raises", &TestResults::legRaiseReps),
        testLeftOut("side plank", &TestResults::sidePlankSeconds),
        testLeftOut("step-down", &TestResults::stepDownFaults),
        {"left bridge hold",
         [](PlanRequest& r) { r.checkIns.front().tests.bridgeHoldSeconds.left.reset(); }},
        {"right leg raises",
         [](PlanRequest& r) { r.checkIns.front().tests.legRaiseReps.right.reset(); }},
        {"check-in", [](PlanRequest& r) { r.checkIns.clear(); }},
        {"everything",
         [](PlanRequest& r) {
             r.checkIns.clear();
             r.profile.birthYear.reset();
             r.profile.pain.reset();
             r.profile.safety.reset();
             r.profile.equipment.step.reset();
         }},
    };
}

/// Levels where the ladders start, bands included; 0 where a ladder is out of reach.
std::vector<int> startLevels(const PlanRequest& request) {
    const Findings findings = findingsFrom(request.profile, request.checkIns, request.start.year());
    const Eligibility person(request.profile, findings, shippedCatalogue());
    std::vector<int> levels;
    for (const auto& state : startStates(person))
        levels.push_back(!state                  ? 0
                         : state->waitingForBand ? state->waitingForBand->level
                                                 : state->exercise->level);
    return levels;
}

TEST(MissingAnswers, NeverStartALadderHigherThanHealthyAnswers) {
    for (const Experience experience : {Experience::None, Experience::Some, Experience::Regular})
        for (const int bands : {0, 2}) {
            const PlanRequest told = healthy(experience, bands);
            const auto expected = startLevels(told);
            for (const Omission& omission : omissions()) {
                PlanRequest request = told;
                omission.leaveOut(request);
                const auto levels = startLevels(request);
                for (std::size_t i = 0; i < levels.size(); ++i)
                    EXPECT_LE(levels[i], expected[i])
                        << omission.what << " on ladder " << i << ", experience "
                        << static_cast<int>(experience) << ", bands " << bands;
            }
        }
}

TEST(MissingAnswers, StillGiveAPlan) {
    for (const Omission& omission : omissions()) {
        PlanRequest request = healthy(Experience::Some, 2);
        omission.leaveOut(request);
        const PlanOutcome outcome = plan(request, shippedCatalogue());
        ASSERT_TRUE(std::holds_alternative<Programme>(outcome)) << omission.what;
        EXPECT_EQ(std::get<Programme>(outcome).weeks.size(), 4u) << omission.what;
    }
}

TEST(MissingAnswers, OfTheAgeAreSaidInTheFirstWeek) {
    PlanRequest request = healthy(Experience::None, 2);
    request.profile.birthYear.reset();
    const auto programme = std::get<Programme>(plan(request, shippedCatalogue()));
    const auto& reasons = programme.weeks.front().reasons;
    EXPECT_NE(std::ranges::find(reasons, "start.careful_default", &Reason::rule), reasons.end());
}

} // namespace
} // namespace hipwise
