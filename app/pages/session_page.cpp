#include "app/pages/session_page.h"

#include "app/models/session_view.h"
#include "app/models/warm_up.h"
#include "app/pages/home_test_room.h"
#include "app/training/training.h"
#include "app/widgets/session/end_panel.h"
#include "app/widgets/session/session_stage.h"
#include "core/coach/session_state.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QStackedWidget>

#include <chrono>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

/// How often the clock is looked at: smooth enough for a moving figure.
constexpr auto lookEvery = 33ms;

/// More rest for one press.
constexpr Seconds moreRest{20};

/// The end is shown for a moment before it asks, so that a press that was meant for the last set
/// answers nothing.
constexpr Milliseconds askAfter = 1500ms;

} // namespace

/// A test that runs is hidden after this page is gone, and must not tell it.
SessionPage::~SessionPage() {
    m_test->disconnect(this);
}

bool SessionPage::isRunning() const {
    return m_guided && m_guided->guide().halt() == Guide::Halt::None &&
           m_guided->guide().part() != Guide::Part::Over;
}

bool SessionPage::isOnStage() const {
    return m_stack->currentWidget() == m_stage;
}

/// Another person's session stays broken off until that person comes back.
void SessionPage::setSnapshot(const Snapshot& snapshot) {
    const bool otherPerson = m_snapshot && m_snapshot->profile.name != snapshot.profile.name;
    m_snapshot = snapshot;
    if (!m_guided)
        return;
    if (otherPerson) {
        m_guided.reset();
        return;
    }
    if (m_problem.isEmpty()) {
        m_sent.clear();
        m_swapping.clear();
        m_guided->follow(snapshot);
    }
    if (m_stack->currentWidget() == m_endRoom)
        m_end->setEnd(endNow());
    showMoment();
}

void SessionPage::begin(Date planned, bool brokenOff) {
    const PlannedSession* session =
        m_snapshot ? sessionOn(m_snapshot->programme, planned) : nullptr;
    if (!session)
        return;
    setWindowTitle(sessionTitle(*session));
    m_timer.start(lookEvery);
    m_onlyAsks = false;
    if (m_guided && m_guided->session().date == planned)
        return showMoment();
    m_pace = paceOf(*session);
    m_test->drop();
    m_sent.clear();
    m_problem.clear();
    m_guided.emplace(*m_snapshot, *session, m_choices.counts, m_clock(),
                     brokenOff ? Guide::Halt::Asked : Guide::Halt::None);
    m_whole = !brokenOff && m_guided->told().empty();
    Q_EMIT underWayChanged(planned);
    toStage(false);
    if (m_guided->guide().part() == Guide::Part::Over)
        end();
}

void SessionPage::askAbout(Date planned) {
    begin(planned, true);
    if (!m_guided)
        return;
    m_onlyAsks = true;
    end();
}

void SessionPage::setCueChoices(const CueChoices& choices) {
    m_choices = choices;
    if (m_guided)
        m_guided->guide().setCounts(choices.counts);
    Q_EMIT cueChoicesChanged(choices);
}

void SessionPage::tell(const SessionFacts& facts) {
    if (facts == SessionFacts{})
        return;
    m_sent.push_back(facts);
    m_training.record(m_guided->session().date, facts);
}

/// Of another page's command nothing is said here.
void SessionPage::notSaved(const QString& sentence) {
    if (!m_guided || !isVisible())
        return;
    m_problem = sentence;
    stop();
    if (m_stack->currentWidget() == m_endRoom)
        m_end->setEnd(endNow());
}

void SessionPage::tellAgain() {
    m_problem.clear();
    for (const SessionFacts& facts : m_sent)
        m_training.record(m_guided->session().date, facts);
    if (!m_swapping.empty())
        m_training.swapForEasier(m_guided->session().date, m_swapping);
    m_training.refresh();
}

/// What ends is recorded before it is painted.
void SessionPage::follow(const SessionFacts& facts) {
    tell(facts);
    showMoment();
}

void SessionPage::look() {
    if (m_guided)
        follow(m_guided->note(m_guided->guide().tick(m_clock())));
}

void SessionPage::next() {
    if (!m_guided)
        return;
    if (!m_problem.isEmpty())
        tellAgain();
    const bool wasOver = m_guided->guide().part() == Guide::Part::Over;
    follow(m_guided->note(m_guided->guide().next(m_clock())));
    if (wasOver && isOnStage())
        end();
}

void SessionPage::back() {
    if (m_guided)
        follow(m_guided->note(m_guided->guide().back(m_clock())));
}

void SessionPage::stop() {
    look();
    if (m_guided)
        m_guided->guide().stop(m_clock());
    showMoment();
}

void SessionPage::pauseOrGoOn() {
    if (isRunning())
        return stop();
    if (!m_guided)
        return;
    if (!m_problem.isEmpty())
        tellAgain();
    m_guided->guide().goOn(m_clock());
    m_stage->setFocus(Qt::OtherFocusReason);
    showMoment();
}

void SessionPage::correct(int by) {
    if (m_guided)
        follow(m_guided->correctLast(by));
}

void SessionPage::oneLess() {
    correct(-1);
}

void SessionPage::oneMore() {
    correct(1);
}

void SessionPage::restMore() {
    if (!m_guided)
        return;
    m_guided->guide().addRest(moreRest);
    showMoment();
}

/// Space presses the button that has the keyboard; everywhere else it is the one key.
bool SessionPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space &&
        qobject_cast<QAbstractButton*>(focusWidget()) != nullptr) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SessionPage::hideEvent(QHideEvent* event) {
    if (isRunning())
        stop();
    m_timer.stop();
    QWidget::hideEvent(event);
}

void SessionPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_guided)
        m_timer.start(lookEvery);
}

GuideScene SessionPage::scene() const {
    const Catalogue& catalogue = m_training.catalogue();
    GuideScene scene = guideScene(m_guided->guide(), {m_guided->session(), catalogue,
                                                      warmUpDrills(catalogue, m_snapshot->profile),
                                                      m_pace, m_guided->lastDone()});
    if (!m_problem.isEmpty() && scene.mood == GuideScene::Mood::Still) {
        scene.phase = tr("Not saved");
        scene.cue = m_problem;
        scene.action = tr("Try again");
    }
    if (m_stack->currentWidget() == m_testRoom)
        scene.phase = tr("Home test: %1").arg(scene.title);
    return scene;
}

void SessionPage::showMoment() {
    if (!m_guided)
        return;
    const GuideScene now = scene();
    const Cue cue = cueBetween(m_stage->scene(), now);
    m_stage->setScene(now);
    showButtons(now);
    if (isRunning() != m_wasRunning) {
        m_wasRunning = isRunning();
        Q_EMIT runningChanged(m_wasRunning);
    }
    if (cue.kind != Cue::Kind::None)
        Q_EMIT cued(cue);
    const Stretch* at = m_guided->guide().current();
    if (at && at->kind == StretchKind::Test && isOnStage() && isRunning())
        return beginTest(m_guided->session().tests[at->place].test);
    if (now.mood == GuideScene::Mood::Over && isOnStage() &&
        m_guided->guide().elapsed() >= askAfter)
        end();
}

} // namespace hipwise
