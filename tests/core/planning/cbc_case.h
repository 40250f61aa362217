#pragma once

#include "core/domain/terms.h"
#include "core/planning/week_rules.h"

#include <optional>
#include <vector>

namespace hipwise {

/// A full week of a generated person: how its problem is made, and what it costs by CBC's proof.
struct CbcCase {
    unsigned seed = 0;
    Mode mode = Mode::Standalone;
    int week = 1;
    Relaxed relaxed = Relaxed::Nothing;
    WeekCost cost;

    /// The week as pure numbers; empty where nobody trains in it or it is not a full one.
    std::optional<WeekProblem> problem() const;
};

/// The cases of tests/data/cbc_optima.json, and how they get there: one row a week.
std::vector<CbcCase> recordedCases();
void record(const std::vector<CbcCase>& cases);

} // namespace hipwise
