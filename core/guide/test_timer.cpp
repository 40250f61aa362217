#include "core/guide/test_timer.h"

#include <algorithm>

namespace hipwise {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds readyFor = std::chrono::seconds(getReady.value);

} // namespace

void TestTimer::enter(State state, Milliseconds now) {
    m_state = state;
    m_began = now;
    m_elapsed = 0ms;
}

void TestTimer::tick(Milliseconds now) {
    if (m_state != State::Ready && m_state != State::Running)
        return;
    m_elapsed = std::max(0ms, now - m_began);
    if (m_state == State::Ready && m_elapsed >= readyFor) {
        enter(State::Running, m_began + readyFor);
        m_elapsed = now - m_began;
    }
    if (m_state == State::Running && m_elapsed >= m_most) {
        m_elapsed = m_most;
        m_state = State::Over;
    }
}

void TestTimer::press(Milliseconds now) {
    tick(now);
    switch (m_state) {
    case State::Waiting:
    case State::Over:
        return enter(State::Ready, now);
    case State::Ready:
        return enter(State::Running, now);
    case State::Running:
        m_state = State::Over;
        return;
    }
}

Milliseconds TestTimer::left() const {
    return std::max(0ms, (m_state == State::Ready ? readyFor : m_most) - m_elapsed);
}

int TestTimer::result() const {
    if (m_state != State::Over && m_state != State::Running)
        return 0;
    return static_cast<int>(m_elapsed / (m_pace > 0ms ? m_pace : Milliseconds(1s)));
}

} // namespace hipwise
