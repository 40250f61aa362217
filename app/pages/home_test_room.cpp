#include "app/pages/home_test_room.h"

#include "app/widgets/check_in/test_panel.h"

#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 50ms;
/// Two presses closer together are one: a presenter's button bounces.
constexpr Milliseconds bounce = 300ms;

} // namespace

HomeTestRoom::HomeTestRoom(std::function<Milliseconds()> clock, const QString& back,
                           QWidget* parent)
    : QWidget(parent),
      m_clock(std::move(clock)),
      m_panel(new TestPanel) {
    auto* room = new QVBoxLayout(this);
    room->setContentsMargins({});
    room->addWidget(m_panel);
    m_panel->setBackWords(back);
    connect(m_panel, &TestPanel::pressed, this, &HomeTestRoom::press);
    connect(m_panel, &TestPanel::kept, this, &HomeTestRoom::keep);
    connect(m_panel, &TestPanel::sideSkipped, this, &HomeTestRoom::skipSide);
    connect(m_panel, &TestPanel::otherSideAsked, this, &HomeTestRoom::beginWithOtherSide);
    connect(m_panel, &TestPanel::left, this, &HomeTestRoom::finish);
    connect(&m_ticks, &QTimer::timeout, this, &HomeTestRoom::look);
}

HomeTestRoom::~HomeTestRoom() = default;

void HomeTestRoom::begin(Test test, Milliseconds deaf) {
    m_deafUntil = m_clock() + deaf;
    if (m_run && m_run->test().test == test)
        return m_panel->takeFocus();
    m_panel->reset();
    m_first = Side::Left;
    m_run.emplace(homeTest(test));
    nextStep();
}

void HomeTestRoom::look() {
    if (!m_run)
        return;
    m_timer.tick(m_clock());
    showMoment();
}

void HomeTestRoom::press() {
    if (m_clock() < m_deafUntil)
        return;
    m_timer.press(m_clock());
    m_deafUntil = m_clock() + bounce;
    showMoment();
}

void HomeTestRoom::keep(int value) {
    if (m_clock() < m_deafUntil)
        return m_panel->clearChoice();
    m_run->note(value);
    TestResults results;
    m_run->putInto(results);
    Q_EMIT noted(results);
    nextStep();
}

void HomeTestRoom::skipSide() {
    m_run->skipSide();
    nextStep();
}

void HomeTestRoom::beginWithOtherSide() {
    m_first = m_first == Side::Left ? Side::Right : Side::Left;
    m_run.emplace(m_run->test(), m_first);
    nextStep();
}

void HomeTestRoom::nextStep() {
    if (m_run->isOver())
        return finish();
    m_timer = timerFor(m_run->test());
    showMoment();
    m_panel->takeFocus();
}

void HomeTestRoom::finish() {
    stand();
    m_run.reset();
    Q_EMIT finished();
}

/// The keyboard goes to the result once a try is over.
void HomeTestRoom::showMoment() {
    const TestView now = testView(*m_run, m_timer);
    const TestView before = std::exchange(m_shown, now);
    m_panel->setView(now);
    if (now.title == before.title && now.which == before.which)
        if (const Cue cue = testCueBetween(before, now); cue.kind != Cue::Kind::None)
            Q_EMIT cued(cue);
    const bool ended = m_ticks.isActive() && now.state == TestTimer::State::Over;
    if (!isMoving(m_timer))
        stand();
    else if (!m_ticks.isActive())
        run();
    if (ended)
        m_panel->takeFocus();
}

void HomeTestRoom::run() {
    m_ticks.start(lookEvery);
    Q_EMIT runningChanged(true);
}

void HomeTestRoom::stand() {
    if (!m_ticks.isActive())
        return;
    m_ticks.stop();
    Q_EMIT runningChanged(false);
}

/// A time that nobody sees does not run.
void HomeTestRoom::hideEvent(QHideEvent* event) {
    stand();
    if (m_run && isMoving(m_timer)) {
        m_timer.reset();
        showMoment();
    }
    QWidget::hideEvent(event);
}

} // namespace hipwise
