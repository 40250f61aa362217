#pragma once

#include "core/guide/stretch.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hipwise {

using Milliseconds = std::chrono::milliseconds;

/// What became of one set: `done` empty where it was taken back; not confirmed where it ran on
/// without a press.
struct SetEnd {
    Stretch set;
    std::optional<Amount> done;
    bool confirmed = true;

    bool operator==(const SetEnd&) const = default;
};

/// Leads through a session stretch by stretch. Pure: every call is told the time, in milliseconds
/// of a clock that never goes back and goes on while the machine sleeps. What must be recorded is
/// returned at once.
class Guide {
  public:
    enum class Part { Lead, Work, Over };
    enum class Halt { None, Asked, Slept };

    /// Begins halted where `halt` says so. Without counting, repetitions have twice their time
    /// before the session flows on.
    Guide(std::vector<Stretch> ahead, bool counts, Milliseconds now, Halt halt = Halt::None);

    /// Lets time pass. After a gap in which the machine must have slept the guide stands still: a
    /// rest is over, a set begins again.
    std::vector<SetEnd> tick(Milliseconds now);
    /// The one key: goes on, ends the set, or shortens the way to it; twice within the same moment
    /// counts once. Right after a turn that came by itself it was meant for what came before.
    std::vector<SetEnd> next(Milliseconds now);
    /// To the start of the set that was begun, or, within its first seconds, to the set before,
    /// which is taken back; not before what was last replaced.
    std::vector<SetEnd> back(Milliseconds now);
    /// Stands still. A hold that was begun begins again; repetitions go on after the last whole
    /// one. A session that slept stays so.
    void stop(Milliseconds now);
    /// With at least so long before the next set begins.
    void goOn(Milliseconds now, Milliseconds ready = {});
    /// Leaves a warm-up or a test behind, also while it stands still.
    void passOver();
    /// More time before the set that comes.
    void addRest(Seconds more) { m_extra += more; }
    void setCounts(bool counts) { m_counts = counts; }
    /// The person has said what became of the set that ended last.
    void setLastTold() { m_flowed = false; }
    /// Other stretches from the current one on. Where the first is the same warm-up or test, or of
    /// the same exercise, the time in it goes on.
    void replaceAhead(std::vector<Stretch> ahead);

    Part part() const;
    Halt halt() const { return m_halt; }
    /// Whether anything of the current set was done, also where it stands still since.
    bool hasBegun() const { return m_begun; }
    bool counts() const { return m_counts; }
    /// How long the machine slept before it stood still.
    Milliseconds slept() const { return m_slept; }
    /// The current one and what comes; empty once it is over.
    std::vector<Stretch> ahead() const;
    const Stretch* current() const;
    const Stretch* following() const;
    /// Time in the current part, also after the end, and until it ends by itself.
    Milliseconds elapsed() const { return m_elapsed; }
    Milliseconds left() const;
    /// Until the end of the session, for somebody who takes the time that is planned.
    Milliseconds leftInAll() const;
    /// From the first stretch to the last, as far as the plan of them goes now.
    Milliseconds lengthInAll() const;
    /// How long it ran, without the times it stood still.
    Milliseconds active() const { return m_active; }

  private:
    Milliseconds partLength() const;
    Milliseconds readyFrom() const;
    bool isSet() const;
    void beginWork(Milliseconds carriedOver);
    void getReadyAgain();
    void advance();
    void sleep(Milliseconds gap);
    SetEnd endOf(const Stretch& set, bool pressed) const;
    bool isLatePress() const;

    std::vector<Stretch> m_stretches;
    std::size_t m_at = 0;
    Part m_part = Part::Lead;
    Halt m_halt = Halt::None;
    bool m_counts = true;
    Milliseconds m_last{};
    std::optional<Milliseconds> m_pressed;
    std::optional<Milliseconds> m_pressedBack;
    /// The current part began by itself, and nobody has pressed since.
    bool m_flowed = false;
    /// Time in the current part at its last turn by itself.
    Milliseconds m_turned{};
    bool m_begun = false;
    /// The first stretch that can be gone back to.
    std::size_t m_first = 0;
    Milliseconds m_elapsed{};
    /// Whole repetitions done before it stood still.
    Milliseconds m_carried{};
    Seconds m_extra{};
    Milliseconds m_slept{};
    Milliseconds m_active{};
};

} // namespace hipwise
