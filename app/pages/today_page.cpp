#include "app/pages/today_page.h"

#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/today/morning_card.h"
#include "app/widgets/today/notice_card.h"
#include "app/widgets/today/pain_card.h"
#include "app/widgets/today/session_card.h"
#include "app/widgets/today/week_card.h"
#include "app/widgets/today/why_card.h"

#include <QAction>

namespace hipwise {

TodayPage::TodayPage(Training& training, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_heading(new PlainLabel(TextRole::Title)),
      m_line(new PlainLabel(TextRole::Quiet)),
      m_start(new Button(tr("Start session"), Button::Kind::Primary)),
      m_print(new Button(tr("Print sheet"))),
      m_notice(new NoticeCard),
      m_results(new NoticeCard),
      m_session(new SessionCard),
      m_morning(new MorningCard),
      m_pain(new PainCard),
      m_week(new WeekCard),
      m_why(new WhyCard) {
    build();
    addKeys();
    connectCards();
    showDay(DayView{});
}

void TodayPage::setSnapshot(const Snapshot& snapshot) {
    const DayView view = dayView(snapshot, m_training.catalogue());
    const bool sameSession = view.session && m_view.session &&
                             view.session->planned == m_view.session->planned &&
                             snapshot.profile.name == m_person;
    if (!sameSession)
        m_history = {};
    m_person = snapshot.profile.name;
    setWindowTitle(longDate(snapshot.programme.today));
    showDay(view);
}

void TodayPage::setDraft(const CheckIn& draft) {
    m_results->setVisible(draft.tests != TestResults{});
}

bool TodayPage::canStart(Date planned) const {
    if (m_view.early == planned)
        return true;
    return m_view.open && m_view.session && m_view.session->planned == planned &&
           !isComplete(*m_view.session);
}

void TodayPage::showDay(const DayView& view) {
    m_view = view;
    m_heading->setText(view.heading);
    m_line->setText(view.line);
    m_line->setVisible(!view.line.isEmpty());
    m_print->setVisible(view.session.has_value());
    m_notice->setVisible(view.notice.has_value());
    if (view.notice)
        m_notice->setNotice(*view.notice);
    m_notice->setSecond(view.earlyWords);
    const bool asksMorning = view.morningAfter && view.morningAfter != m_morningClosed;
    m_morning->setVisible(asksMorning);
    if (asksMorning)
        m_morning->setSession(*view.morningAfter);
    m_pain->setVisible(view.asksPain);
    m_pain->setPain(view.pain);
    m_week->setVisible(view.week.has_value());
    if (view.week)
        m_week->setWeek(*view.week);
    m_side->setVisible(view.asksPain || view.week);
    showSession();
}

void TodayPage::showSession() {
    m_undo->setEnabled(m_view.open && m_history.canUndo());
    m_redo->setEnabled(m_view.open && m_history.canRedo());
    m_pain->setQuestion(painQuestion(m_view));
    m_session->setVisible(m_view.session.has_value());
    m_why->setVisible(m_view.session && !m_view.session->why.empty());
    m_start->setVisible(m_view.session && canStart(m_view.session->planned));
    if (!m_view.session)
        return;
    m_start->setText(doneSets(*m_view.session) > 0 ? tr("Go on with the session")
                                                   : tr("Start session"));
    m_session->setSession(*m_view.session, closingWords(m_view));
    m_session->setOpen(m_view.open);
    m_why->setReasons(m_view.session->why, m_view.session->sources);
}

void TodayPage::pressTick(std::size_t row, std::size_t tick) {
    if (!m_view.open)
        return;
    press(factsOfPress(m_view.session->rows[row].ticks, tick));
}

void TodayPage::pressAll() {
    if (!m_view.open)
        return;
    press(openFacts(*m_view.session));
}

void TodayPage::press(const std::vector<SetFact>& facts) {
    m_history.add({facts, factsNow(facts, *m_view.session)});
    record(facts);
}

/// Paints the sets at once; the snapshot that comes back is the truth.
void TodayPage::record(const std::vector<SetFact>& facts) {
    markSets(facts, *m_view.session);
    showSession();
    m_training.record(m_view.session->planned,
                      {.sets = facts, .closed = isComplete(*m_view.session)});
}

/// What is told about exercises; leaving out the last open one ends the session.
void TodayPage::tell(const std::vector<ExerciseFact>& facts) {
    if (!m_view.open)
        return;
    for (const ExerciseFact& fact : facts)
        markTold(fact, *m_view.session);
    showSession();
    m_training.record(m_view.session->planned,
                      {.exercises = facts, .closed = isComplete(*m_view.session)});
}

/// Leaves out what does not fit any more; what was begun stays.
void TodayPage::shorten(std::size_t choice) {
    std::vector<ExerciseFact> facts;
    for (const std::string& exercise : m_view.session->shorter[choice].leftOut)
        if (!isBegun(*m_view.session, exercise))
            facts.push_back({exercise, {}, {}, SkipReason::NoTime});
    tell(facts);
}

void TodayPage::tellPain(int pain) {
    m_view.pain = pain;
    m_pain->setPain(pain);
    switch (painMomentOf(m_view)) {
    case PainMoment::BeforeSession:
        return m_training.record(m_view.session->planned, {.painToday = pain, .painBefore = pain});
    case PainMoment::AfterSession:
        return m_training.record(m_view.session->planned, {.painToday = pain, .painAfter = pain});
    case PainMoment::BesideIt:
        return m_training.recordPain(pain);
    }
}

void TodayPage::tellMorning(int pain) {
    if (m_view.morningAfter)
        m_training.record(*m_view.morningAfter, {.painNextMorning = pain});
    closeMorning();
}

void TodayPage::closeMorning() {
    m_morningClosed = m_view.morningAfter;
    m_morning->hide();
}

void TodayPage::act() {
    if (!m_view.notice)
        return;
    if (m_view.notice->action == DayNotice::Action::AnswerSafety)
        Q_EMIT safetyRequested();
    else
        Q_EMIT printRequested(m_view.weekNumber);
}

} // namespace hipwise
