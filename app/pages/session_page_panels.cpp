#include "app/models/pain_words.h"
#include "app/models/session_view.h"
#include "app/pages/session_page.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/session/end_panel.h"
#include "app/widgets/session/less_time_panel.h"
#include "app/widgets/session/pain_panel.h"
#include "app/widgets/session/session_stage.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace hipwise {

using namespace std::chrono_literals;

namespace {

/// From the keyboard back to the mat.
constexpr Milliseconds toTheMat = 10s;

/// Text of a panel, as a share of its height: to be read while standing before the screen.
constexpr double panelTextShare = 0.028;

} // namespace

void SessionPage::openPanel(QWidget& room) {
    m_goesOnAfter = isRunning();
    m_stack->setCurrentWidget(&room);
    stop();
}

void SessionPage::toStage(bool goesOn) {
    if (goesOn && m_problem.isEmpty())
        m_guided->guide().goOn(m_clock(), toTheMat);
    m_stack->setCurrentWidget(m_stage);
    m_stage->setFocus(Qt::OtherFocusReason);
    showMoment();
}

void SessionPage::cancel() {
    if (m_stack->currentWidget() == m_endRoom)
        return backFromEnd();
    const bool isTest = m_stack->currentWidget() == m_testRoom;
    toStage(m_goesOnAfter && !isTest);
}

void SessionPage::askPain() {
    if (!m_guided)
        return;
    openPanel(*m_painRoom);
    m_hurting = m_guided->exerciseNow().value_or("");
    m_pain->ask(m_hurting.empty()
                    ? QString()
                    : insideSentence(nameOfExercise(m_training.catalogue(), m_hurting)));
    showMoment();
}

void SessionPage::answerPain(int pain) {
    m_answer = painAnswer(*m_snapshot, m_guided->session(), m_hurting,
                          m_guided->targetOf(m_hurting), pain, m_training.catalogue());
    const bool ahead = !m_hurting.empty() && m_guided->hasSetsAhead(m_hurting);
    m_pain->answer(painWordsOf(m_answer, ahead, m_training.catalogue()));
}

/// Pain outside any exercise is the pain of the day.
void SessionPage::tellPain() {
    const int pain = *m_pain->pain();
    if (m_hurting.empty())
        tell({.painToday = pain});
    else
        tell(m_guided->tellPain(m_hurting, pain, m_pain->place()));
}

void SessionPage::takeAdvice(PainAdvice advice) {
    tellPain();
    switch (advice) {
    case PainAdvice::Fewer:
        m_guided->askFor(m_hurting, *m_answer.fewer);
        break;
    case PainAdvice::Easier:
        // Stands still until the easier one is there.
        m_swapping = m_hurting;
        m_training.swapForEasier(m_guided->session().date, m_swapping);
        return toStage(false);
    case PainAdvice::LeaveOut:
        tell(m_guided->leaveOut({m_hurting}, SkipReason::Pain));
        break;
    case PainAdvice::EndSession:
        return end();
    case PainAdvice::GoOn:
        break;
    }
    toStage(true);
}

/// The answer is still there afterwards.
void SessionPage::lookAtSigns() {
    tellPain();
    Q_EMIT safetyRequested();
}

void SessionPage::askTime() {
    if (!m_guided)
        return;
    openPanel(*m_lessRoom);
    m_shorter = shorterChoices(*m_snapshot, m_guided->left(), m_training.catalogue(), true);
    m_less->offer(m_shorter);
    showMoment();
}

void SessionPage::shorten(std::size_t choice) {
    tell(m_guided->leaveOut(m_shorter[choice].leftOut, SkipReason::NoTime));
    toStage(true);
}

/// Also where nothing is left: the questions of the end.
void SessionPage::end() {
    if (!m_guided)
        return;
    openPanel(*m_endRoom);
    m_end->ask(endNow());
    showMoment();
}

SessionEnd SessionPage::endNow() const {
    SessionEnd end = sessionEnd(*m_guided, *m_snapshot, m_training.catalogue());
    end.hasMore = end.hasMore && !m_onlyAsks;
    end.problem = m_problem;
    if (m_draft.tests != TestResults{})
        end.tests = tr("Your test results are kept. Nothing changes in your plan before you have "
                       "seen what.");
    return end;
}

void SessionPage::correctAtEnd(int by) {
    tell(m_guided->correctLast(by));
    m_end->setEnd(endNow());
}

void SessionPage::confirm(bool wereDone) {
    tell(m_guided->settle(wereDone));
    m_end->setEnd(endNow());
}

void SessionPage::backFromEnd() {
    if (!endNow().hasMore)
        return;
    const bool wasOver = m_guided->guide().part() == Guide::Part::Over;
    m_guided->takeUpAgain();
    if (wasOver)
        m_guided->guide().stop(m_clock());
    toStage(m_goesOnAfter && !wasOver);
}

void SessionPage::finish() {
    if (!m_problem.isEmpty())
        tellAgain();
    SessionFacts facts;
    for (const ExerciseLog& entry : m_guided->told())
        if (m_end->effort() && !entry.sets.empty() && !entry.effort)
            facts.exercises.push_back({entry.exercise, m_end->effort(), {}, {}});
    facts.painToday = facts.painAfter = m_end->pain();
    facts.closed = m_guided->hasBegun();
    if (m_guided->guide().part() == Guide::Part::Over && m_whole)
        facts.duration = Seconds{static_cast<int>(m_guided->guide().active() / 1s)};
    tell(facts);
    Q_EMIT finished();
    leave();
}

/// The session is over as far as it was done, and the results are looked at.
void SessionPage::seeTests() {
    if (m_guided->hasBegun())
        finish();
    else
        leave();
    Q_EMIT checkInRequested();
}

/// What could not be stored is sent once more.
void SessionPage::leave() {
    if (!m_problem.isEmpty())
        tellAgain();
    m_guided.reset();
    m_timer.stop();
    Q_EMIT runningChanged(false);
    Q_EMIT underWayChanged(std::nullopt);
    Q_EMIT left();
}

/// What Space does, for a presenter's button.
void SessionPage::pressFocused() {
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        if (QWidget* focused = focusWidget())
            QCoreApplication::sendEvent(focused, &space);
    }
}

void SessionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QFont font = this->font();
    const double larger = panelTextShare * height() / QFontInfo(font).pixelSize();
    font.setPointSizeF(font.pointSizeF() * std::max(1.0, larger));
    for (QWidget* room : {m_painRoom, m_lessRoom, m_endRoom, m_testRoom})
        room->setFont(font);
}

} // namespace hipwise
