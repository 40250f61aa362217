#include "core/guide/guide.h"

#include <algorithm>

namespace hipwise {
namespace {

using std::chrono::duration_cast;
using namespace std::chrono_literals;

/// A gap this long between two ticks means that the machine slept.
constexpr Milliseconds sleepFrom = 10s;
/// Two presses closer together are one: a presenter's button bounces.
constexpr Milliseconds bounce = 300ms;
/// From here on "back" means the start of this set rather than the set before.
constexpr Milliseconds backToStartFrom = 3s;
/// A press so soon after a turn that came by itself was meant for what came before it.
constexpr Milliseconds lateFor = 1500ms;

Milliseconds msOf(Seconds length) {
    return std::chrono::seconds(length.value);
}

int secondsUp(Milliseconds time) {
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

/// Whether that is no press of its own; notes the press where it is one.
bool bounces(std::optional<Milliseconds>& pressed, Milliseconds now) {
    if (pressed && now - *pressed < bounce)
        return true;
    pressed = now;
    return false;
}

/// Whether the time in the one goes on in the other.
bool goesOnWith(const Stretch& before, const Stretch& now) {
    return before.kind == now.kind && before.exercise == now.exercise &&
           (now.kind == StretchKind::Set || before.place == now.place);
}

} // namespace

Guide::Guide(std::vector<Stretch> ahead, bool counts, Milliseconds now, Halt halt)
    : m_stretches(std::move(ahead)),
      m_halt(halt),
      m_counts(counts),
      m_last(now) {
    if (!isSet())
        m_part = Part::Work;
}

Guide::Part Guide::part() const {
    return m_at < m_stretches.size() ? m_part : Part::Over;
}

const Stretch* Guide::current() const {
    return m_at < m_stretches.size() ? &m_stretches[m_at] : nullptr;
}

const Stretch* Guide::following() const {
    return m_at + 1 < m_stretches.size() ? &m_stretches[m_at + 1] : nullptr;
}

std::vector<Stretch> Guide::ahead() const {
    return {m_stretches.begin() + static_cast<std::ptrdiff_t>(m_at), m_stretches.end()};
}

bool Guide::isSet() const {
    return current() && current()->kind == StretchKind::Set;
}

Milliseconds Guide::partLength() const {
    if (part() == Part::Over)
        return 0ms;
    if (m_part == Part::Lead)
        return msOf(current()->leadLength + m_extra);
    const bool ownPace = isSet() && !m_counts && !isHold(current()->target);
    return (ownPace ? 2 : 1) * msOf(current()->length);
}

Milliseconds Guide::readyFrom() const {
    return std::max(0ms, partLength() - msOf(getReady));
}

/// What the set counts for: one that was ended early for the seconds held, or for the repetitions
/// that were counted, the last of them taken as done.
SetEnd Guide::endOf(const Stretch& set, bool pressed) const {
    const int asked = numberOf(set.target);
    const Milliseconds pace(100 * set.secondsPerRep.value);
    if (pressed && isHold(set.target)) {
        const auto held = static_cast<int>(duration_cast<std::chrono::seconds>(m_elapsed).count());
        return {set, Seconds{std::clamp(held, 1, std::max(1, asked))}, true};
    }
    if (pressed && m_counts && pace > 0ms) {
        const auto counted = static_cast<int>((m_elapsed + pace / 2) / pace);
        if (counted + 1 < asked)
            return {set, withNumber(set.target, std::max(1, counted)), true};
    }
    return {set, set.target, pressed};
}

/// Meant for the turn that came by itself a moment before.
bool Guide::isLatePress() const {
    return m_halt == Halt::None && m_flowed && m_elapsed - m_turned < lateFor;
}

void Guide::beginWork(Milliseconds carriedOver) {
    m_part = Part::Work;
    m_begun = isSet();
    m_flowed = false;
    m_elapsed = m_carried + carriedOver;
    m_carried = 0ms;
    m_extra = {};
}

void Guide::advance() {
    ++m_at;
    m_elapsed = 0ms;
    m_carried = 0ms;
    m_extra = {};
    m_begun = m_flowed = false;
    m_part = isSet() ? Part::Lead : Part::Work;
}

std::vector<SetEnd> Guide::tick(Milliseconds now) {
    std::vector<SetEnd> ends;
    const Milliseconds passed = std::max(0ms, now - m_last);
    m_last = std::max(now, m_last);
    if (part() == Part::Over)
        m_elapsed += passed;
    if (m_halt != Halt::None || part() == Part::Over)
        return ends;
    if (passed >= sleepFrom) {
        sleep(passed);
        return ends;
    }
    const bool waited = m_part == Part::Lead && m_elapsed < readyFrom();
    m_elapsed += passed;
    m_active += passed;
    if (waited && m_elapsed >= readyFrom()) {
        m_flowed = true;
        m_turned = readyFrom();
    }
    while (part() != Part::Over && m_elapsed >= partLength()) {
        const Milliseconds over = m_elapsed - partLength();
        if (m_part == Part::Lead) {
            beginWork(over);
        } else {
            if (isSet())
                ends.push_back(endOf(*current(), false));
            advance();
            m_elapsed = over;
        }
        m_flowed = true;
        m_turned = 0ms;
    }
    return ends;
}

/// Nobody trained while the machine slept: a rest is over, a set begins again.
void Guide::sleep(Milliseconds gap) {
    m_halt = Halt::Slept;
    m_slept = gap;
    if (m_part == Part::Work && isSet()) {
        getReadyAgain();
        m_carried = 0ms;
    } else if (m_part == Part::Lead) {
        m_elapsed = std::max(m_elapsed, std::min(m_elapsed + gap, readyFrom()));
    }
}

/// Back to the last seconds before the set; whole repetitions that were done stay done.
void Guide::getReadyAgain() {
    const Stretch& set = *current();
    if (m_part == Part::Work && !isHold(set.target) && m_counts && set.secondsPerRep.value > 0) {
        const Milliseconds pace(100 * set.secondsPerRep.value);
        m_carried = m_elapsed / pace * pace;
    }
    m_part = Part::Lead;
    m_extra = {};
    m_elapsed = readyFrom();
}

void Guide::stop(Milliseconds now) {
    if (m_halt != Halt::None || part() == Part::Over)
        return;
    m_last = std::max(now, m_last);
    m_halt = Halt::Asked;
    if (m_part == Part::Work && isSet())
        getReadyAgain();
}

void Guide::goOn(Milliseconds now, Milliseconds ready) {
    m_halt = Halt::None;
    m_last = std::max(now, m_last);
    m_flowed = false;
    if (part() == Part::Lead && left() < ready)
        m_extra = m_extra + Seconds{secondsUp(ready - left())};
}

void Guide::passOver() {
    if (current() && !isSet())
        advance();
}

std::vector<SetEnd> Guide::next(Milliseconds now) {
    if (bounces(m_pressed, now))
        return {};
    const Halt before = m_halt;
    std::vector<SetEnd> ends = tick(now);
    // The press that wakes the machine does not start a set.
    if (m_halt != before)
        return ends;
    if (isLatePress()) {
        m_flowed = false;
        const bool afterSet = part() != Part::Work && m_turned == 0ms && m_at > m_first &&
                              m_stretches[m_at - 1].kind == StretchKind::Set;
        if (ends.empty() && afterSet)
            ends.push_back(endOf(m_stretches[m_at - 1], false));
        if (!ends.empty())
            ends.back().confirmed = true;
        return ends;
    }
    if (part() == Part::Over)
        return ends;
    if (m_halt != Halt::None) {
        goOn(now);
    } else if (m_part == Part::Work) {
        if (isSet())
            ends.push_back(endOf(*current(), true));
        advance();
    } else if (m_elapsed < readyFrom()) {
        m_elapsed = readyFrom();
        m_flowed = false;
    } else {
        beginWork(0ms);
    }
    return ends;
}

std::vector<SetEnd> Guide::back(Milliseconds now) {
    if (bounces(m_pressedBack, now))
        return {};
    std::vector<SetEnd> ends = tick(now);
    const bool toStart = part() == Part::Work ? m_elapsed >= backToStartFrom : m_begun;
    if (!toStart && m_at == m_first && m_part == Part::Lead)
        return ends;
    if (!toStart && m_at > m_first) {
        --m_at;
        if (isSet())
            ends.push_back({*current(), std::nullopt, true});
    }
    m_extra = {};
    m_carried = 0ms;
    m_begun = m_flowed = false;
    m_part = isSet() ? Part::Lead : Part::Work;
    m_elapsed = isSet() ? readyFrom() : 0ms;
    return ends;
}

void Guide::replaceAhead(std::vector<Stretch> ahead) {
    const Stretch* before = current();
    const bool goesOn = before && !ahead.empty() && goesOnWith(*before, ahead.front());
    const bool sameSet =
        goesOn && before->set == ahead.front().set && before->side == ahead.front().side;
    if (goesOn) {
        ahead.front().lead = before->lead;
        ahead.front().leadLength = before->leadLength;
    }
    m_stretches.resize(m_at);
    m_stretches.insert(m_stretches.end(), ahead.begin(), ahead.end());
    m_begun = m_begun && sameSet;
    if (goesOn)
        return;
    m_first = m_at;
    m_flowed = false;
    m_carried = 0ms;
    m_extra = {};
    m_elapsed = 0ms;
    m_part = isSet() ? Part::Lead : Part::Work;
}

} // namespace hipwise
