#include "core/planning/eligibility.h"

#include "core/planning/dose_rules.h"

#include <algorithm>

namespace hipwise {
namespace {

bool contains(const auto& list, auto value) {
    return std::ranges::find(list, value) != list.end();
}

constexpr int noCap = 99;
/// One-leg stance below which standing work needs support (engine.md section 2, DC).
constexpr int unsteadyStance = 10;
/// Below this the stance test points to a raised risk of injury by falling: support only.
constexpr int supportOnlyStance = 5;

} // namespace

bool Eligibility::has(Limit limit) const {
    return contains(m_profile.limits, limit);
}

bool Eligibility::needsSupport() const {
    const auto stance = weakerSide(m_findings.tests.oneLegStanceSeconds);
    return m_findings.older || has(Limit::BalancePoor) || (stance && *stance < unsteadyStance);
}

bool Eligibility::owns(Equipment equipment) const {
    switch (equipment) {
    case Equipment::MiniBand:
        return m_profile.equipment.miniBands > 0;
    case Equipment::Chair:
        return m_profile.equipment.chair;
    case Equipment::Step:
        return m_profile.equipment.step.has_value();
    case Equipment::Wall:
        return m_profile.equipment.wall;
    }
    return false;
}

std::optional<Limit> Eligibility::limitAgainst(const Exercise& exercise) const {
    for (const Limit limit : exercise.excludedBy)
        if (has(limit))
            return limit;
    return std::nullopt;
}

bool Eligibility::allows(const Exercise& exercise) const {
    return !limitAgainst(exercise) && exercise.level <= levelCap(exercise.ladder) &&
           std::ranges::all_of(exercise.equipment, [this](Equipment e) { return owns(e); });
}

std::vector<const Exercise*> Eligibility::rungs(Ladder ladder, bool bands) const {
    std::vector<const Exercise*> allowed;
    for (const Exercise& exercise : m_catalogue.ladder(ladder))
        if (allows(exercise) && (bands || !exercise.bands))
            allowed.push_back(&exercise);
    return allowed;
}

int Eligibility::levelOf(std::string_view exercise, int otherwise) const {
    const Exercise* found = m_catalogue.find(exercise);
    return found ? found->level : otherwise;
}

int Eligibility::levelCap(Ladder ladder) const {
    const auto stance = weakerSide(m_findings.tests.oneLegStanceSeconds);
    const bool unsteady = stance && *stance < unsteadyStance;
    if (ladder == Ladder::Balance) {
        if (stance && (*stance < supportOnlyStance || (unsteady && m_findings.older)))
            return levelOf("supported-tandem-stance", 1);
        if (unsteady || has(Limit::BalancePoor))
            return levelOf("tandem-stance", 2);
    }
    if (ladder == Ladder::Lunge) {
        if (unsteady)
            return levelOf("split-squat-hold", 2);
        if (has(Limit::KneePainFront) || m_findings.band(Test::StepDown) == Band::Low)
            return levelOf("split-squat", 3);
    }
    if (ladder == Ladder::Hinge && unsteady)
        return levelOf("kickstand-deadlift", 2);
    return noCap;
}

} // namespace hipwise
