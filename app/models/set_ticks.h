#pragma once

#include "core/coach/coach.h"

#include <cstddef>
#include <vector>

namespace hipwise {

enum class TickState { Open, Half, Done };

/// One fact that a tick stands for, and whether it is recorded.
struct SetMark {
    SetFact asked;
    bool done = false;

    bool operator==(const SetMark&) const = default;
};

/// One round tick: a set of both legs, both sides of a sided set, or the weak side's extra set.
struct Tick {
    std::vector<SetMark> marks;

    TickState state() const;
    /// The weak side's extra set.
    bool isExtra() const { return marks.size() == 1 && marks.front().asked.side.has_value(); }
    bool operator==(const Tick&) const = default;
};

/// The ticks of an exercise with what the log says was done.
std::vector<Tick> ticksOf(const Prescription& item, const std::vector<SetLog>& log);

/// What pressing a tick records: the next open set, or the last done one taken back.
std::vector<SetFact> factsOfPress(const std::vector<Tick>& ticks, std::size_t pressed);

/// Every set that is not recorded yet, as asked.
std::vector<SetFact> openFacts(const std::vector<Tick>& ticks);

/// Marks or clears the sets that the facts speak of.
void markSets(const std::vector<SetFact>& facts, std::vector<Tick>& ticks);

} // namespace hipwise
