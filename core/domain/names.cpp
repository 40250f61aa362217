#include "core/domain/names.h"

#include <array>

namespace hipwise {

#define HIPWISE_NAMES(Term, ...)                                                                   \
    template <>                                                                                    \
    std::span<const Named<Term>> namesOf<Term>() {                                                 \
        using enum Term;                                                                           \
        static constexpr auto names = std::to_array<Named<Term>>({__VA_ARGS__});                   \
        return names;                                                                              \
    }

HIPWISE_NAMES(Weekday, {Monday, "mon"}, {Tuesday, "tue"}, {Wednesday, "wed"}, {Thursday, "thu"},
              {Friday, "fri"}, {Saturday, "sat"}, {Sunday, "sun"})
HIPWISE_NAMES(Sex, {Unspecified, "unspecified"}, {Female, "female"}, {Male, "male"})
HIPWISE_NAMES(Experience, {None, "none"}, {Some, "some"}, {Regular, "regular"})
HIPWISE_NAMES(Mode, {Standalone, "standalone"}, {Finisher, "finisher"}, {WarmUp, "warm_up"})
HIPWISE_NAMES(HostWorkout, {None, "none"}, {UpperBody, "upper_body"}, {LowerBody, "lower_body"},
              {FullBody, "full_body"}, {Cardio, "cardio"})
HIPWISE_NAMES(Motive, {BackPain, "back_pain"}, {Prevention, "prevention"}, {Balance, "balance"},
              {Posture, "posture"})
HIPWISE_NAMES(Equipment, {MiniBand, "mini_band"}, {Chair, "chair"}, {Step, "step"}, {Wall, "wall"})
HIPWISE_NAMES(Limit, {KneePainFront, "knee_pain_front"}, {WristPain, "wrist_pain"},
              {ShoulderPain, "shoulder_pain"}, {Pregnant, "pregnant"},
              {CannotKneel, "cannot_kneel"}, {CannotGetToFloor, "cannot_get_to_floor"},
              {BalancePoor, "balance_poor"}, {LateralHipPain, "lateral_hip_pain"},
              {HipReplacement, "hip_replacement"}, {HipOa, "hip_oa"},
              {OsteoporosisSpine, "osteoporosis_spine"}, {Hypertension, "hypertension"},
              {ExtensionSensitiveBack, "extension_sensitive_back"},
              {FlexionSensitiveBack, "flexion_sensitive_back"})
HIPWISE_NAMES(Ladder, {Bridge, "bridge"}, {SideLegRaise, "side-leg-raise"}, {Lunge, "lunge"},
              {Clamshell, "clamshell"}, {Core, "core"}, {Hinge, "hinge"}, {Balance, "balance"},
              {Mobility, "mobility"}, {BandWalk, "band-walk"}, {Extension, "extension"},
              {WarmUp, "warm-up"})
HIPWISE_NAMES(Goal, {Extension, "extension"}, {Abduction, "abduction"}, {Function, "function"},
              {Trunk, "trunk"}, {Balance, "balance"}, {Mobility, "mobility"})
HIPWISE_NAMES(Position, {Supine, "supine"}, {SideLying, "side-lying"}, {Prone, "prone"},
              {Quadruped, "quadruped"}, {HalfKneeling, "half-kneeling"},
              {SideSupport, "side-support"}, {Sitting, "sitting"}, {Standing, "standing"})
HIPWISE_NAMES(DoseType, {Repetitions, "reps"}, {Hold, "hold"})
HIPWISE_NAMES(Side, {Left, "left"}, {Right, "right"})
HIPWISE_NAMES(Phase, {Learn, "learn"}, {Build, "build"}, {Test, "test"}, {Strengthen, "strengthen"},
              {Maintenance, "maintenance"})
HIPWISE_NAMES(SessionState, {Planned, "planned"}, {Done, "done"}, {Partial, "partial"},
              {Skipped, "skipped"}, {Moved, "moved"}, {Paused, "paused"})
HIPWISE_NAMES(Effort, {Easy, "easy"}, {Good, "good"}, {Hard, "hard"}, {Failed, "failed"})
HIPWISE_NAMES(PainPlace, {LowBack, "low_back"}, {Hip, "hip"}, {Knee, "knee"},
              {Elsewhere, "elsewhere"})
HIPWISE_NAMES(SkipReason, {Pain, "pain"}, {NoTime, "no_time"}, {Tired, "tired"},
              {Travelling, "travelling"}, {Forgot, "forgot"}, {Bored, "bored"}, {Other, "other"})
HIPWISE_NAMES(Sign, {LowBackPain, "low_back_pain"}, {KneeInstability, "knee_instability"},
              {OneLegDifficulty, "one_leg_difficulty"}, {TightHipFlexors, "tight_hip_flexors"},
              {ForwardTiltedPelvis, "forward_tilted_pelvis"})
HIPWISE_NAMES(Test, {OneLegStance, "one_leg_stance_s"}, {ChairStand, "chair_stand_30s"},
              {BridgeHold, "bridge_hold_s"}, {LegRaise, "leg_raise_reps"},
              {SidePlank, "side_plank_s"}, {HipFlexor, "hip_flexor"},
              {StepDown, "step_down_faults"})
HIPWISE_NAMES(HipFlexorLook, {Level, "level"}, {SlightlyAbove, "slightly_above"},
              {ClearlyAbove, "clearly_above"})

#undef HIPWISE_NAMES

} // namespace hipwise
