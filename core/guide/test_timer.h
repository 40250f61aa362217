#pragma once

#include "core/guide/guide.h"

namespace hipwise {

/// Leads through one try of a home test: get ready, then a hold that is ended by a press or at its
/// longest, a fixed time, or repetitions to a tempo. Pure: every call is told the time.
class TestTimer {
  public:
    enum class State { Waiting, Ready, Running, Over };

    /// `most` ends it by itself; with a pace (a whole repetition) it counts repetitions.
    TestTimer(Milliseconds most, Milliseconds pace = {}) : m_most(most), m_pace(pace) {}

    void tick(Milliseconds now);
    /// Starts the countdown, skips the rest of it, or ends the try.
    void press(Milliseconds now);
    /// Back to before the start; what was counted is dropped.
    void reset() { m_state = State::Waiting; }

    State state() const { return m_state; }
    /// Of the countdown or of the try.
    Milliseconds elapsed() const { return m_elapsed; }
    Milliseconds left() const;
    /// Whole seconds held, or whole repetitions.
    int result() const;

  private:
    void move(Milliseconds now);
    void enter(State state, Milliseconds now);

    Milliseconds m_most;
    Milliseconds m_pace;
    State m_state = State::Waiting;
    Milliseconds m_began{};
    Milliseconds m_elapsed{};
};

} // namespace hipwise
