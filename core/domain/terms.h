#pragma once

#include <array>
#include <cstddef>

namespace hipwise {

enum class Sex { Unspecified, Female, Male };
enum class Experience { None, Some, Regular };
enum class Mode { Standalone, Finisher, WarmUp };
/// The workout that a finisher or a warm-up is attached to.
enum class HostWorkout { None, UpperBody, LowerBody, FullBody, Cardio };
/// Why the person trains; shapes the weights of the training goals.
enum class Motive { BackPain, Prevention, Balance, Posture };
enum class Equipment { MiniBand, Chair, Step, Wall };
enum class Limit {
    KneePainFront,
    WristPain,
    ShoulderPain,
    Pregnant,
    CannotKneel,
    CannotGetToFloor,
    BalancePoor,
    LateralHipPain,
    HipReplacement,
    HipOa,
    OsteoporosisSpine,
    Hypertension,
    ExtensionSensitiveBack,
    FlexionSensitiveBack
};

/// The families of movements, in the order in which ties are broken.
enum class Ladder {
    Bridge,
    SideLegRaise,
    Lunge,
    Clamshell,
    Core,
    Hinge,
    Balance,
    Mobility,
    BandWalk,
    Extension,
    WarmUp
};
enum class Goal { Extension, Abduction, Function, Trunk, Balance, Mobility };
inline constexpr std::size_t goalCount = 6;
template <class T>
using PerGoal = std::array<T, goalCount>;
constexpr std::size_t index(Goal goal) {
    return static_cast<std::size_t>(goal);
}

enum class Position {
    Supine,
    SideLying,
    Prone,
    Quadruped,
    HalfKneeling,
    SideSupport,
    Sitting,
    Standing
};
enum class DoseType { Repetitions, Hold };
enum class Side { Left, Right };

enum class Phase { Learn, Build, Test, Strengthen, Maintenance };
enum class SessionState { Planned, Done, Partial, Skipped, Moved, Paused };

enum class Effort { Easy, Good, Hard, Failed };
/// Where an exercise hurt.
enum class PainPlace { LowBack, Hip, Knee, Elsewhere };
enum class SkipReason { Pain, NoTime, Tired, Travelling, Forgot, Bored, Other };

enum class Sign {
    LowBackPain,
    KneeInstability,
    OneLegDifficulty,
    TightHipFlexors,
    ForwardTiltedPelvis
};
enum class Test { OneLegStance, ChairStand, BridgeHold, LegRaise, SidePlank, HipFlexor, StepDown };
enum class HipFlexorLook { Level, SlightlyAbove, ClearlyAbove };

} // namespace hipwise
