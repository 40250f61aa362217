#include "app/gui/sidebar.h"
#include "app/gui/status_line.h"
#include "app/gui/theme.h"
#include "app/gui/window.h"
#include "app/gui/window_memory.h"
#include "app/pages/check_in_page.h"
#include "app/pages/exercises_page.h"
#include "app/pages/plan_page.h"
#include "app/pages/progress_page.h"
#include "app/pages/safety_page.h"
#include "app/pages/session_page.h"
#include "app/pages/today_page.h"
#include "app/pages/type_in_page.h"
#include "app/pages/unavailable_page.h"
#include "app/text/words.h"
#include "core/coach/check_in_draft.h"

#include <QAction>

#include <chrono>

namespace hipwise {

using namespace std::chrono_literals;

void Window::followActions() {
    const auto on = [this](const QAction* action, const std::function<void()>& act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions.today, [this] { openDestination(0); });
    on(m_actions.plan, [this] { openDestination(1); });
    on(m_actions.progress, [this] { openDestination(2); });
    on(m_actions.exercises, [this] { openDestination(3); });
    on(m_actions.checkIn, [this] { openDestination(4); });
    on(m_actions.learn, [this] { openDestination(5); });
    on(m_actions.print, [this] { printShownWeek(); });
    on(m_actions.typeIn, [this] { openSheet(); });
    on(m_actions.reminder, [this] { Q_EMIT reminderRequested(); });
    on(m_actions.newPerson, [this] { openNewPerson(); });
    on(m_actions.largerText, [this] { m_theme.enlargeText(); });
    on(m_actions.smallerText, [this] { m_theme.reduceText(); });
    on(m_actions.usualText, [this] { m_theme.resetText(); });
    on(m_actions.fullScreen, [this] { toggleFullScreen(); });
    on(m_actions.keys, [this] { showShortcuts(); });
    on(m_actions.close, [this] { close(); });
}

void Window::followTraining() {
    connect(&m_training, &Training::changed, this, &Window::showSnapshot);
    connect(&m_training, &Training::peopleKnown, this, &Window::showPeople);
    connect(&m_training, &Training::nobodyYet, this, &Window::openFirstStart);
    connect(&m_training, &Training::unavailable, this, [this](const QString& sentence) {
        m_unavailable->setSentence(sentence);
        open(*m_unavailable);
    });
    connect(&m_training, &Training::saveStatusChanged, m_status, &StatusLine::setStatus);
    connect(&m_training, &Training::refused, m_status, &StatusLine::setNotice);
    connect(&m_minute, &QTimer::timeout, this, &Window::watchTheDay);
    m_minute.start(1min);
}

void Window::followPages() {
    connect(m_sidebar, &Sidebar::destinationChosen, this, &Window::openDestination);
    const auto printSheet = [this](int weekNumber) { print(Printed::Week, weekNumber); };
    connect(m_today, &TodayPage::printRequested, this, printSheet);
    connect(m_plan, &PlanPage::printRequested, this, printSheet);
    connect(m_exercises, &ExercisesPage::printRequested, this,
            [this](int weekNumber) { print(Printed::Booklet, weekNumber); });
    connect(m_today, &TodayPage::exerciseRequested, this, [this](const std::string& exercise) {
        m_exercises->openExercise(exercise);
        open(*m_exercises);
    });
    connect(m_today, &TodayPage::safetyRequested, this, &Window::openSafety);
    connect(m_today, &TodayPage::sessionRequested, this,
            [this](Date planned) { openSession(planned, false); });
    m_session->setCueChoices(m_memory.cueChoices());
    connect(m_session, &SessionPage::cueChoicesChanged, this,
            [this](const CueChoices& choices) { m_memory.setCueChoices(choices); });
    connect(m_session, &SessionPage::safetyRequested, this, &Window::openSafety);
    connect(m_session, &SessionPage::left, this, [this] { openDestination(0); });
    connect(m_session, &SessionPage::finished, this,
            [this] { m_memory.settleReminder(m_training.now().day); });
    connect(m_session, &SessionPage::fullScreenRequested, this, &Window::toggleFullScreen);
    connect(m_session, &SessionPage::underWayChanged, this, [this](std::optional<Date> planned) {
        m_memory.setSessionUnderWay(toQt(m_snapshot->profile.name), planned);
    });
    connect(m_progress, &ProgressPage::reportRequested, this,
            [this] { print(Printed::Report, 1); });
    connect(m_checkIn, &CheckInPage::draftsChanged, this, [this](const auto& drafts) {
        m_memory.setCheckInDraft(toQt(m_snapshot->profile.name), toQt(draftText(drafts)));
        showDraft(drafts.empty() ? CheckIn{} : drafts.front());
    });
    connect(m_session, &SessionPage::testNoted, this, [this](const TestResults& results) {
        m_checkIn->takeResults(results, m_training.now().day);
    });
    connect(m_session, &SessionPage::checkInRequested, this, &Window::seeTests);
    connect(m_today, &TodayPage::resultsRequested, this, &Window::seeTests);
    connect(m_today, &TodayPage::testsRequested, this, [this] { open(*m_checkIn); });
    connect(m_checkIn, &CheckInPage::left, this, [this] { openDestination(0); });
    connect(m_safety, &SafetyPage::finished, this, &Window::leaveSafety);
    connect(m_sheet, &TypeInPage::testTyped, m_checkIn, &CheckInPage::takeResult);
    connect(m_sheet, &TypeInPage::left, this, [this] { openDestination(0); });
    connect(m_today, &TodayPage::typingRequested, this, &Window::openSheet);
    connect(m_plan, &PlanPage::todayRequested, this, [this] { openDestination(0); });
}

} // namespace hipwise
