#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

enum class StretchKind { WarmUp, Test, Set };
/// What leads to a set: getting into another exercise, turning to the other side, or a rest.
enum class LeadIn { None, ChangeOver, ChangeSides, Rest };

/// One stretch of a guided session: the warm-up, a test, or one set of one side with what leads to
/// it.
struct Stretch {
    StretchKind kind = StretchKind::Set;
    LeadIn lead = LeadIn::None;
    Seconds leadLength{};
    /// Place in the session's items, or in its tests.
    std::size_t place = 0;
    /// Empty for the warm-up and for tests.
    std::string exercise{};
    /// Counted from 1.
    int set = 1;
    std::optional<Side> side{};
    /// What is asked now: less than the plan asked for where the person wanted fewer.
    Amount target{};
    /// Without what leads to it.
    Seconds length{};
    /// Tenths of a second; zero where there is nothing to count.
    Deciseconds secondsPerRep{};
    /// Seconds up, at the top, down: "2-1-2".
    std::string tempo{};

    bool operator==(const Stretch&) const = default;
};

/// Turning to the other side and getting ready there (product.md, screen 2).
inline constexpr Seconds changeOfSides{8};
/// Counted down before every set.
inline constexpr Seconds getReady{5};

/// Less than the plan asked for, by exercise.
using Targets = std::map<std::string, Amount>;

/// What is still to do of a session, in order: the warm-up where nothing is done yet, the tests,
/// and every set that is not recorded of an exercise that was not left out.
std::vector<Stretch> stretchesAhead(const PlannedSession& session,
                                    const std::vector<ExerciseLog>& told,
                                    const Targets& targets = {});

/// How long a set of that amount takes on one side.
Seconds lengthOf(const Amount& amount, Deciseconds secondsPerRep);

} // namespace hipwise
