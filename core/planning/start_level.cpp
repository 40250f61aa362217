#include "core/planning/start_level.h"

#include "core/planning/dose_rules.h"
#include "core/planning/reasons.h"

#include <algorithm>

namespace hipwise {
namespace {

/// The exercise that the table names for somebody, and what moved it.
struct Start {
    std::string_view exercise;
    /// Levels up (a good test) or down (a poor one).
    int shift = 0;
    /// No higher than this exercise's level after the shift; empty for no bound.
    std::string_view notAbove{};
    std::optional<int> firstAmount{};
};

template <class Value>
Value byExperience(Experience experience, Value none, Value some, Value regular) {
    switch (experience) {
    case Experience::None:
        return none;
    case Experience::Some:
        return some;
    case Experience::Regular:
        return regular;
    }
    return none;
}

/// Both sides of the bridge held this long earn a higher start (DC, second-hand anchors).
constexpr int goodBridgeHold = 30;
constexpr int poorBridgeHold = 10;
constexpr int goodLegRaise = 15;
/// Fewer leave less than three in reserve of the first sets of 8.
constexpr int poorLegRaise = 11;
constexpr int easiestLegRaises = 8;

Start bridgeStart(const Eligibility& person) {
    const auto& bands = person.profile().equipment.miniBands;
    const auto some = bands > 0 ? "band-bridge" : "marching-bridge";
    Start start{byExperience<std::string_view>(person.profile().experience, "glute-bridge", some,
                                               "single-leg-bridge")};
    start.notAbove = "single-leg-bridge";
    const auto& hold = person.findings().tests.bridgeHoldSeconds;
    if (weakerSide(hold).value_or(poorBridgeHold) < poorBridgeHold)
        return {"glute-bridge"};
    if (person.findings().painAverage >= rules::painLowersStart)
        return {"glute-bridge", person.profile().experience == Experience::None ? 0 : 1};
    if (hold.left.value_or(0) >= goodBridgeHold && hold.right.value_or(0) >= goodBridgeHold)
        start.shift = 1;
    return start;
}

Start sideLegRaiseStart(const Eligibility& person) {
    const auto some =
        person.owns(Equipment::Wall) ? "wall-slide-leg-raise" : "side-lying-leg-raise";
    Start start{byExperience<std::string_view>(person.profile().experience, "side-lying-leg-raise",
                                               some, "banded-side-leg-raise")};
    const auto raises = weakerSide(person.findings().tests.legRaiseReps);
    if (!raises)
        return start;
    if (*raises < poorLegRaise)
        return {"standing-side-leg-raise", 0, {}, easiestLegRaises};
    if (*raises < goodLegRaise)
        return {"side-lying-leg-raise"};
    start.shift = 1;
    return start;
}

Start lungeStart(const Eligibility& person) {
    const Band chair = person.findings().band(Test::ChairStand);
    const auto none = chair == Band::Good   ? "split-squat"
                      : chair == Band::Fair ? "split-squat-hold"
                                            : "sit-to-stand";
    return {byExperience<std::string_view>(person.profile().experience, none, "split-squat",
                                           "reverse-lunge")};
}

Start hingeStart(const Eligibility& person) {
    const bool steady = person.findings().band(Test::OneLegStance) == Band::Good;
    return {byExperience<std::string_view>(person.profile().experience, "hip-hinge-drill",
                                           "kickstand-deadlift",
                                           steady ? "single-leg-deadlift" : "kickstand-deadlift")};
}

Start balanceStart(const Eligibility& person) {
    const auto stance = weakerSide(person.findings().tests.oneLegStanceSeconds);
    if (person.findings().older || (stance && *stance < 5))
        return {"supported-tandem-stance"};
    if (!stance || *stance < 10)
        return {"tandem-stance"};
    return {*stance < 30 ? "single-leg-stance" : "single-leg-reaches"};
}

Start coreStart(const Eligibility& person) {
    return {byExperience<std::string_view>(person.profile().experience, "dead-bug", "bird-dog",
                                           "side-plank")};
}

Start mobilityStart(const Eligibility& person) {
    const auto look = person.findings().tests.hipFlexor;
    if (!look || *look == HipFlexorLook::Level)
        return {"ninety-ninety-rotations"};
    Start start{"half-kneeling-hip-flexor-stretch"};
    if (*look == HipFlexorLook::ClearlyAbove)
        start.firstAmount = 30;
    return start;
}

Start startOf(Ladder ladder, const Eligibility& person) {
    switch (ladder) {
    case Ladder::Bridge:
        return bridgeStart(person);
    case Ladder::SideLegRaise:
        return sideLegRaiseStart(person);
    case Ladder::Lunge:
        return lungeStart(person);
    case Ladder::Clamshell:
        return {byExperience<std::string_view>(person.profile().experience, "clamshell",
                                               "clamshell", "band-clamshell")};
    case Ladder::Core:
        return coreStart(person);
    case Ladder::Hinge:
        return hingeStart(person);
    case Ladder::Balance:
        return balanceStart(person);
    case Ladder::Mobility:
        return mobilityStart(person);
    case Ladder::BandWalk:
        return {"band-walk"};
    case Ladder::Extension:
        return {byExperience<std::string_view>(person.profile().experience, "prone-glute-squeeze",
                                               "quadruped-hip-extension",
                                               "quadruped-hip-extension")};
    case Ladder::WarmUp:
        break;
    }
    return {};
}

int levelIn(const Catalogue& catalogue, std::string_view id, int otherwise) {
    const Exercise* exercise = catalogue.find(id);
    return exercise ? exercise->level : otherwise;
}

/// The level after the test, the age and the pain had their say.
int startLevel(const Start& start, const Exercise& wanted, const Eligibility& person) {
    int level = wanted.level + start.shift;
    if (!start.notAbove.empty())
        level = std::min(
            level, std::max(wanted.level, levelIn(person.catalogue(), start.notAbove, level)));
    const auto& findings = person.findings();
    if (findings.older && wanted.ladder != Ladder::Mobility)
        level = std::min(level, rules::olderTopStartLevel);
    if (findings.painAverage >= rules::painLowersStart && wanted.ladder != Ladder::Mobility)
        --level;
    return std::max(level, 1);
}

/// The wanted exercise itself at its own level, else the hardest allowed rung that is no harder,
/// else the easiest allowed one where it is not far above.
const Exercise* rungAt(const Exercise& wanted, int level, const Eligibility& person, bool bands) {
    const auto rungs = person.rungs(wanted.ladder, bands);
    const Exercise* best = nullptr;
    for (const Exercise* rung : rungs) {
        if (rung == &wanted && rung->level == level)
            return rung;
        if (rung->level <= level && (!best || rung->level > best->level))
            best = rung;
    }
    if (best || rungs.empty())
        return best;
    return rungs.front()->difficulty <= wanted.difficulty + 1 ? rungs.front() : nullptr;
}

std::optional<LadderState> startOn(Ladder ladder, const Eligibility& person) {
    const Start start = startOf(ladder, person);
    const Exercise* wanted = person.catalogue().find(start.exercise);
    if (!wanted)
        return std::nullopt;
    const int level = startLevel(start, *wanted, person);
    const Exercise* withBands = rungAt(*wanted, level, person, true);
    const Exercise* bodyweight = rungAt(*wanted, level, person, false);
    LadderState state;
    state.exercise = bodyweight ? bodyweight : withBands;
    if (!state.exercise)
        return std::nullopt;
    if (withBands && withBands->bands)
        state.waitingForBand = withBands;
    state.band = state.exercise->bands ? 1 : 0;
    state.amount = state.exercise->lowest;
    if (start.firstAmount && state.exercise->type == wanted->type)
        state.amount = std::min(*start.firstAmount, state.exercise->highest);
    state.reasons = reasons::startingPoint(*wanted, state, person);
    return state;
}

} // namespace

LadderStates startStates(const Eligibility& person) {
    LadderStates states;
    for (std::size_t i = 0; i < trainedLadders; ++i)
        states[i] = startOn(static_cast<Ladder>(i), person);
    return states;
}

} // namespace hipwise
