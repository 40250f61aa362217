#include "app/pages/session_page.h"

#include "app/models/pain_words.h"
#include "app/models/session_view.h"
#include "app/models/warm_up.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/session/end_panel.h"
#include "app/widgets/session/less_time_panel.h"
#include "app/widgets/session/pain_panel.h"
#include "app/widgets/session/session_stage.h"
#include "core/coach/session_state.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

/// How often the clock is looked at: smooth enough for a moving figure.
constexpr auto lookEvery = 33ms;

/// More rest for one press.
constexpr Seconds moreRest{20};

} // namespace

SessionPage::~SessionPage() = default;

bool SessionPage::isRunning() const {
    return m_guided && m_guided->guide().halt() == Guide::Halt::None &&
           m_guided->guide().part() != Guide::Part::Over;
}

void SessionPage::setSnapshot(const Snapshot& snapshot) {
    const bool otherPerson = m_snapshot && m_snapshot->profile.name != snapshot.profile.name;
    m_snapshot = snapshot;
    if (!m_guided)
        return;
    if (otherPerson) {
        m_guided.reset();
        Q_EMIT underWayChanged(std::nullopt);
        return;
    }
    if (const auto* session = sessionOn(snapshot.programme, m_guided->session().date))
        m_guided->follow(*session);
    if (m_stack->currentWidget() == m_endRoom)
        m_end->setEnd(sessionEnd(*m_guided, snapshot));
    showMoment();
}

void SessionPage::begin(Date planned, bool brokenOff) {
    const PlannedSession* session =
        m_snapshot ? sessionOn(m_snapshot->programme, planned) : nullptr;
    if (!session)
        return;
    if (!m_guided || m_guided->session().date != planned) {
        m_pace = paceOf(*session);
        m_guided.emplace(*m_snapshot, *session, m_choices.counts, m_clock(),
                         brokenOff ? Guide::Halt::Asked : Guide::Halt::None);
        m_whole = !brokenOff && m_guided->told().empty();
        Q_EMIT underWayChanged(planned);
    }
    setWindowTitle(sessionTitle(*session));
    backToStage();
    m_timer.start(lookEvery);
}

void SessionPage::setCueChoices(const CueChoices& choices) {
    m_choices = choices;
    if (m_guided)
        m_guided->guide().setCounts(choices.counts);
    Q_EMIT cueChoicesChanged(choices);
}

/// What ends is recorded before it is painted.
void SessionPage::follow(const SessionFacts& facts) {
    if (facts != SessionFacts{})
        m_training.record(m_guided->session().date, facts);
    showMoment();
}

void SessionPage::look() {
    if (m_guided)
        follow(m_guided->note(m_guided->guide().tick(m_clock())));
}

void SessionPage::next() {
    if (m_guided)
        follow(m_guided->note(m_guided->guide().next(m_clock())));
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
    if (m_guided)
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

void SessionPage::askPain() {
    if (!m_guided)
        return;
    stop();
    m_hurting = m_guided->exerciseNow().value_or("");
    m_stack->setCurrentWidget(m_painRoom);
    m_pain->ask(m_hurting.empty()
                    ? QString()
                    : insideSentence(nameOfExercise(m_training.catalogue(), m_hurting)));
    showMoment();
}

void SessionPage::answerPain(int pain) {
    m_answer =
        painAnswer(*m_snapshot, m_guided->session(), m_hurting, pain, m_training.catalogue());
    const bool ahead = !m_hurting.empty() && m_guided->hasSetsAhead(m_hurting);
    m_pain->answer(painWordsOf(m_answer, ahead, m_training.catalogue()));
}

/// Pain outside any exercise is the pain of the day.
void SessionPage::tellPain(bool leaveOut) {
    SessionFacts facts;
    if (m_hurting.empty()) {
        facts.painToday = m_pain->pain();
    } else {
        if (leaveOut)
            facts = m_guided->leaveOut({m_hurting}, SkipReason::Pain);
        else
            facts.exercises = {{m_hurting, {}, {}, {}}};
        facts.exercises.front().pain = m_pain->pain();
        facts.exercises.front().place = m_pain->place();
    }
    m_training.record(m_guided->session().date, facts);
}

void SessionPage::takeAdvice(PainAdvice advice) {
    tellPain(advice == PainAdvice::LeaveOut);
    switch (advice) {
    case PainAdvice::Fewer:
        m_guided->askFor(m_hurting, *m_answer.fewer);
        break;
    case PainAdvice::Easier:
        m_guided->expectSwap(m_hurting);
        m_training.swapForEasier(m_guided->session().date, m_hurting);
        break;
    case PainAdvice::EndSession:
        return end();
    case PainAdvice::GoOn:
    case PainAdvice::LeaveOut:
        break;
    }
    backToStage();
}

void SessionPage::askTime() {
    if (!m_guided)
        return;
    stop();
    const PlannedSession left = whatIsLeft(m_guided->session(), m_guided->told());
    m_shorter = shorterChoices(*m_snapshot, left, m_training.catalogue(), true);
    m_stack->setCurrentWidget(m_lessRoom);
    m_less->offer(m_shorter);
    showMoment();
}

void SessionPage::shorten(std::size_t choice) {
    const SessionFacts facts = m_guided->leaveOut(m_shorter[choice].leftOut, SkipReason::NoTime);
    m_training.record(m_guided->session().date, facts);
    m_guided->guide().goOn(m_clock());
    backToStage();
}

/// Also where nothing is left: the questions of the end.
void SessionPage::end() {
    if (!m_guided)
        return;
    m_stack->setCurrentWidget(m_endRoom);
    stop();
    m_end->ask(sessionEnd(*m_guided, *m_snapshot));
    showMoment();
}

void SessionPage::confirm(bool wereDone) {
    m_training.record(m_guided->session().date, m_guided->settle(wereDone));
    m_end->setEnd(sessionEnd(*m_guided, *m_snapshot));
}

void SessionPage::finish() {
    SessionFacts facts;
    for (const ExerciseLog& entry : m_guided->told())
        if (m_end->effort() && !entry.sets.empty() && !entry.effort)
            facts.exercises.push_back({entry.exercise, m_end->effort(), {}, {}});
    facts.painToday = facts.painAfter = m_end->pain();
    const bool begun = std::ranges::any_of(m_guided->told(), [](const ExerciseLog& entry) {
        return !entry.sets.empty() || entry.skipped;
    });
    facts.closed = begun;
    if (m_guided->guide().part() == Guide::Part::Over && m_whole)
        facts.duration = Seconds{static_cast<int>(m_guided->guide().active() / 1s)};
    if (facts != SessionFacts{})
        m_training.record(m_guided->session().date, facts);
    leave();
}

void SessionPage::leave() {
    m_guided.reset();
    m_timer.stop();
    Q_EMIT runningChanged(false);
    Q_EMIT underWayChanged(std::nullopt);
    Q_EMIT left();
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

GuideScene SessionPage::scene() const {
    const Catalogue& catalogue = m_training.catalogue();
    return guideScene(m_guided->guide(), {m_guided->session(), catalogue,
                                          warmUpDrills(catalogue, m_snapshot->profile), m_pace});
}

void SessionPage::showMoment() {
    if (!m_guided)
        return;
    const GuideScene now = scene();
    const Cue cue = cueBetween(m_stage->scene(), now);
    m_stage->setScene(now);
    showButtons(now);
    if (cue.kind != Cue::Kind::None)
        Q_EMIT cued(cue);
    if (isRunning() != m_wasRunning) {
        m_wasRunning = isRunning();
        Q_EMIT runningChanged(m_wasRunning);
    }
    if (now.mood == GuideScene::Mood::Over && m_stack->currentWidget() == m_stage)
        end();
}

} // namespace hipwise
