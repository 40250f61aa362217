#include "app/gui/sidebar.h"
#include "app/gui/window.h"
#include "app/gui/window_memory.h"
#include "app/pages/check_in_page.h"
#include "app/pages/exercises_page.h"
#include "app/pages/first_start_page.h"
#include "app/pages/learn_page.h"
#include "app/pages/plan_page.h"
#include "app/pages/progress_page.h"
#include "app/pages/safety_page.h"
#include "app/pages/session_page.h"
#include "app/pages/today_page.h"
#include "app/pages/type_in_page.h"
#include "app/pages/unavailable_page.h"
#include "app/text/words.h"
#include "app/widgets/first_focus.h"
#include "core/coach/check_in_draft.h"
#include "core/coach/session_state.h"

#include <QStackedWidget>

#include <algorithm>

namespace hipwise {

namespace {

/// Whether sets of the session of that day ran on and nobody said that they were done.
bool hasUnconfirmed(const Snapshot& snapshot, Date planned) {
    const SessionLog* log = logOfPlanned(snapshot.log, planned);
    return log && std::ranges::any_of(log->exercises, [](const ExerciseLog& exercise) {
               return !std::ranges::all_of(exercise.sets, &SetLog::confirmed);
           });
}

} // namespace

/// What was under way when the program was closed.
void Window::takeUpAgain() {
    const auto drafts = draftsFrom(toStd(m_memory.checkInDraft(toQt(m_snapshot->profile.name))));
    if (!drafts.empty())
        m_checkIn->setDrafts(drafts);
    showDraft(drafts.empty() ? CheckIn{} : drafts.front());
    openBrokenOffSession();
}

/// Other pages know of tests that are done and not kept yet.
void Window::showDraft(const CheckIn& draft) {
    m_session->setDraft(draft);
    m_today->setDraft(draft);
    m_sheet->setDraft(draft);
}

/// What the tests change, before it changes.
void Window::seeTests() {
    open(*m_checkIn);
    m_checkIn->seeChanges();
}

/// After a kill, a crash or a power cut the session stands at the same set again; one that was
/// closed at its end asks once more about what ran on without a press.
void Window::openBrokenOffSession() {
    const auto planned = m_memory.sessionUnderWay(toQt(m_snapshot->profile.name));
    if (!planned)
        return;
    if (m_today->canStart(*planned))
        return openSession(*planned, true);
    if (!hasUnconfirmed(*m_snapshot, *planned))
        return;
    m_session->askAbout(*planned);
    if (m_session->isUnderWay())
        open(*m_session);
}

void Window::openSession(Date planned, bool brokenOff) {
    m_session->begin(planned, brokenOff);
    if (m_session->isUnderWay())
        open(*m_session);
}

/// Every new person begins with the usual answers.
void Window::openFirstStart() {
    if (m_firstStart)
        return;
    m_firstStart = new FirstStartPage(m_training, m_people);
    addPage(*m_firstStart);
    connect(m_firstStart, &FirstStartPage::left, this, [this] { openDestination(0); });
    open(*m_firstStart);
}

void Window::openNewPerson() {
    if (m_snapshot && m_stack->currentWidget() != m_unavailable)
        openFirstStart();
}

void Window::leaveFirstStart() {
    if (!m_firstStart)
        return;
    m_stack->removeWidget(m_firstStart);
    m_firstStart->deleteLater();
    m_firstStart = nullptr;
}

void Window::open(QWidget& page) {
    const auto number = static_cast<int>(destinations().indexOf(&page));
    m_sidebar->setDestinationsVisible(m_snapshot && &page != m_unavailable);
    m_sidebar->setVisible(&page != m_session);
    m_sidebar->setDestination(number);
    if (m_stack->currentWidget() != &page) {
        m_stack->setCurrentWidget(&page);
        if (number >= 0)
            m_sidebar->takeFocus();
        else
            focusFirst(page);
        if (&page != m_firstStart)
            leaveFirstStart();
    }
    sayTitle();
}

void Window::openDestination(int number) {
    if (m_snapshot && m_stack->currentWidget() != m_unavailable)
        open(*destinations().at(number));
}

void Window::openSafety() {
    if (!m_snapshot)
        return;
    m_safety->setSnapshot(*m_snapshot);
    open(*m_safety);
}

void Window::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void Window::startSession(Date planned) {
    comeForward();
    if (m_snapshot && m_today->canStart(planned))
        openSession(planned, false);
    else
        openDestination(0);
}

void Window::openSheet() {
    if (!m_snapshot || m_stack->currentWidget() == m_unavailable)
        return;
    m_sheet->begin();
    open(*m_sheet);
}

/// Back to the session that asked about the signs, where it may go on.
void Window::leaveSafety() {
    const auto planned = m_session->isUnderWay()
                             ? m_memory.sessionUnderWay(toQt(m_snapshot->profile.name))
                             : std::nullopt;
    if (planned && m_today->canStart(*planned))
        openSession(*planned, false);
    else
        openDestination(0);
}

} // namespace hipwise
