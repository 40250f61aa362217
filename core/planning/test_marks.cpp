#include "core/planning/test_marks.h"

#include <algorithm>
#include <span>

namespace hipwise {
namespace {

struct AgeRow {
    int fromAge;
    int men;
    int women;
};

int norm(std::span<const AgeRow> rows, int age, Sex sex) {
    const AgeRow* found = &rows.front();
    for (const AgeRow& row : rows)
        if (age >= row.fromAge)
            found = &row;
    return sex == Sex::Female ? found->women : found->men;
}

/// Mean seconds on one leg, eyes open (springer-2007).
constexpr AgeRow stanceNorms[] = {{18, 43, 43}, {40, 40, 40}, {50, 37, 37},
                                  {60, 27, 27}, {70, 15, 15}, {80, 6, 6}};
/// Stands in 30 s below which a result is below average (cdc-steadi from 60 on; before that DC).
constexpr AgeRow chairNorms[] = {{18, 16, 15}, {60, 14, 12}, {65, 12, 11}, {70, 12, 10},
                                 {75, 11, 10}, {80, 10, 9},  {85, 8, 8},   {90, 7, 4}};
/// Side plank seconds by decade (second-hand, used for the slope with age only).
constexpr AgeRow plankNorms[] = {{18, 39, 47}, {30, 34, 40}, {40, 29, 33},
                                 {50, 25, 29}, {60, 21, 24}, {70, 14, 18}};

} // namespace

std::optional<int> ageIn(int year, const Profile& profile) {
    return profile.birthYear ? std::optional(year - *profile.birthYear) : std::nullopt;
}

int ageForMarks(int year, const Profile& profile) {
    constexpr int usual = 50;
    return ageIn(year, profile).value_or(usual);
}

std::optional<TestMarks> marksOf(Test test, int age, Sex sex) {
    switch (test) {
    case Test::OneLegStance: {
        const int stance = norm(stanceNorms, age, sex);
        // Below 5 s the risk of a fall that hurts is raised (evidence.md section 4, T1).
        const int fair = std::max(stanceAtRisk, stance * 2 / 5);
        return TestMarks{fair, std::max(fair + 1, stance * 3 / 4), false, "springer-2007"};
    }
    case Test::ChairStand: {
        const int chair = norm(chairNorms, age, sex);
        return TestMarks{chair, chair + 4, false, age >= 60 ? "cdc-steadi" : ""};
    }
    case Test::BridgeHold:
        return TestMarks{20, 30};
    case Test::LegRaise:
        return TestMarks{8, 15};
    case Test::SidePlank: {
        const int plank = norm(plankNorms, age, sex);
        return TestMarks{plank / 2, plank};
    }
    case Test::StepDown:
        return TestMarks{3, 1, true, "rabin-2014"};
    case Test::HipFlexor:
        break;
    }
    return std::nullopt;
}

} // namespace hipwise
