#pragma once

#include "core/domain/date.h"
#include "core/domain/quantity.h"
#include "core/domain/terms.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// Why something is as it is: a stable rule code, one plain sentence, the ids of its sources.
struct Reason {
    std::string rule;
    std::string because;
    std::vector<std::string> sources;

    bool operator==(const Reason&) const = default;
};

/// One exercise of one session, with its dose.
struct Prescription {
    std::string exercise;
    Ladder ladder = Ladder::Bridge;
    int level = 1;
    Position position = Position::Standing;
    int sets = 0;
    /// Of one set (of one side, where perSide).
    Amount amount;
    bool perSide = false;
    std::optional<Side> firstSide;
    std::optional<Side> extraSetSide;
    /// Strength of the mini-band counted from the lightest owned, 0 is none.
    int band = 0;
    /// Seconds up, at the top, down: "2-1-2".
    std::string tempo;
    Deciseconds secondsPerRep;
    Seconds rest;
    Seconds estimated;
    /// What one completed set adds to each goal.
    PerGoal<QuarterSets> contributes{};
    std::vector<Reason> reasons;

    bool operator==(const Prescription&) const = default;
};

struct PlannedTest {
    Test test = Test::OneLegStance;
    Seconds estimated;

    bool operator==(const PlannedTest&) const = default;
};

struct PlannedSession {
    Date date;
    /// "A", "B", ... in the order of the week.
    std::string name;
    Mode mode = Mode::Standalone;
    SessionState state = SessionState::Planned;
    Seconds estimated;
    Seconds warmUp;
    std::vector<PlannedTest> tests;
    std::vector<Prescription> items;

    bool operator==(const PlannedSession&) const = default;
};

/// What a week adds up to for one goal, and the band it aims at (whole sets, both ends included).
struct GoalTotal {
    QuarterSets sets;
    int targetLow = 0;
    int targetHigh = 0;

    bool operator==(const GoalTotal&) const = default;
};

struct Week {
    /// Counted from 1 at the programme's start.
    int number = 1;
    Phase phase = Phase::Learn;
    bool consolidation = false;
    PerGoal<GoalTotal> goals{};
    std::vector<PlannedSession> sessions;
    /// Why this week looks as it does.
    std::vector<Reason> reasons;

    bool operator==(const Week&) const = default;
};

/// A rule that had to give way, in which weeks, and why.
struct RelaxedRule {
    std::string rule;
    std::vector<int> weeks;
    std::string because;

    bool operator==(const RelaxedRule&) const = default;
};

/// Dated sessions from the start to the last week. Pure value: same inputs, same bytes.
struct Programme {
    Date start;
    Date today;
    std::vector<RelaxedRule> relaxedRules;
    std::vector<Week> weeks;

    bool operator==(const Programme&) const = default;
};

} // namespace hipwise
