#include "app/gui/window.h"

#include "app/gui/appearance_menu.h"
#include "app/gui/key_notes.h"
#include "app/gui/person_menu.h"
#include "app/gui/shortcut_sheet.h"
#include "app/gui/sidebar.h"
#include "app/gui/status_line.h"
#include "app/gui/theme.h"
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
#include "app/widgets/measure.h"
#include "app/widgets/spacing.h"

#include <QAbstractButton>
#include <QAction>
#include <QCloseEvent>
#include <QGridLayout>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

/// Line heights from which the sidebar takes more room than its words need.
constexpr double roomyFrom = 56;

} // namespace

Window::Window(Training& training, Theme& theme, WindowMemory& memory, Printer printer,
               GuideClock clock)
    : m_training(training),
      m_theme(theme),
      m_memory(memory),
      m_printer(std::move(printer)),
      m_actions(*this),
      m_sidebar(new Sidebar({{QStringLiteral("today"), m_actions.today},
                             {QStringLiteral("plan"), m_actions.plan},
                             {QStringLiteral("progress"), m_actions.progress},
                             {QStringLiteral("exercises"), m_actions.exercises},
                             {QStringLiteral("check-in"), m_actions.checkIn},
                             {QStringLiteral("learn"), m_actions.learn}})),
      m_stack(new QStackedWidget),
      m_status(new StatusLine),
      m_today(new TodayPage(training)),
      m_plan(new PlanPage(training)),
      m_progress(new ProgressPage(training)),
      m_exercises(new ExercisesPage(training)),
      m_checkIn(new CheckInPage(training, clock)),
      m_learn(new LearnPage(shippedLessons(), training.catalogue())),
      m_session(new SessionPage(training, std::move(clock))),
      m_safety(new SafetyPage(training)),
      m_sheet(new TypeInPage(training)),
      m_unavailable(new UnavailablePage(training)) {
    layOut();
    addPages();
    followActions();
    addMenus();
    followTraining();
    followPages();
    restoreSize();
    sayTitle();
}

Window::~Window() = default;

void Window::layOut() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    grid->addWidget(m_sidebar, 0, 0, 2, 1);
    grid->addWidget(m_stack, 0, 1);
    grid->addWidget(m_status, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
}

/// In the order of the sidebar.
QList<QWidget*> Window::destinations() const {
    return {m_today, m_plan, m_progress, m_exercises, m_checkIn, m_learn};
}

void Window::addPages() {
    m_stack->addWidget(new QWidget);
    for (QWidget* page :
         destinations() + QList<QWidget*>{m_session, m_safety, m_sheet, m_unavailable})
        addPage(*page);
    m_sidebar->setDestinationsVisible(false);
}

/// A page says what it shows by its window title.
void Window::addPage(QWidget& page) {
    m_stack->addWidget(&page);
    connect(&page, &QWidget::windowTitleChanged, this, &Window::sayTitle);
}

void Window::addMenus() {
    m_personMenu = new PersonMenu({m_actions.newPerson, m_actions.reminder}, this);
    m_sidebar->personButton().setMenu(m_personMenu);
    connect(m_personMenu, &PersonMenu::chosen, this, [this](const QString& name) {
        m_sheet->save();
        m_training.open(name);
    });
    m_sidebar->appearanceButton().setMenu(new AppearanceMenu(m_theme, m_actions.textSizes(), this));
}

void Window::say(const QString& sentence) {
    m_status->setNotice(sentence);
}

void Window::showPeople(const QStringList& names) {
    m_people = names;
}

/// A new truth about the same person leaves the page as it is; another person's begins on Today.
bool Window::staysAfter(const Snapshot& snapshot) const {
    const auto* page = m_stack->currentWidget();
    const bool samePerson = m_snapshot && m_snapshot->profile.name == snapshot.profile.name;
    return destinations().contains(page) ||
           (samePerson && (page == m_safety || page == m_session || page == m_sheet ||
                           (m_firstStart && page == m_firstStart)));
}

void Window::showSnapshot(const Snapshot& snapshot) {
    const bool stays = staysAfter(snapshot);
    const bool isNew = !m_snapshot || m_snapshot->profile.name != snapshot.profile.name;
    const QString name = toQt(snapshot.profile.name);
    m_snapshot = snapshot;
    m_today->setSnapshot(snapshot);
    m_plan->setSnapshot(snapshot);
    m_exercises->setSnapshot(snapshot);
    m_progress->setSnapshot(snapshot);
    m_checkIn->setSnapshot(snapshot);
    m_session->setSnapshot(snapshot);
    m_sheet->setSnapshot(snapshot);
    m_sidebar->setPerson(name);
    m_personMenu->setPeople(m_people, name);
    m_memory.setPerson(name);
    if (!stays)
        open(*m_today);
    if (isNew)
        takeUpAgain();
    sayTitle();
}

void Window::print(Printed what, int weekNumber) {
    if (m_snapshot && weekNumber > 0)
        m_printer(what, *m_snapshot, weekNumber, *this);
}

/// Presses the print button of the page that is shown: the page knows its week.
void Window::printShownWeek() {
    auto* button = m_stack->currentWidget()->findChild<QAbstractButton*>(QStringLiteral("print"));
    if (button && button->isVisible())
        button->click();
}

void Window::showShortcuts() {
    QList<KeyGroup> groups{{tr("Everywhere"), keyNotesOf(actions()) + commonKeyNotes()}};
    addKeysOf(groups, tr("On Today"), m_today);
    addKeysOf(groups, tr("On Plan"), m_plan);
    addKeysOf(groups, tr("On Progress"), m_progress);
    addKeysOf(groups, tr("On Exercises"), m_exercises);
    addKeysOf(groups, tr("On Check-in"), m_checkIn);
    addKeysOf(groups, tr("In a session"), m_session);
    addKeysOf(groups, tr("On a sheet to type in"), m_sheet);
    addKeysOf(groups, tr("On the safety questions"), m_safety);
    addKeysOf(groups, tr("On a new person's questions"), m_firstStart);
    auto* sheet = new ShortcutSheet(groups, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void Window::toggleFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void Window::sayTitle() {
    const QString content = m_stack->currentWidget()->windowTitle();
    setWindowTitle(content.isEmpty() ? QStringLiteral("Hipwise") : tr("%1 - Hipwise").arg(content));
}

void Window::restoreSize() {
    fitToFont(*this, [this] { setMinimumSize(em(*this, 24), em(*this, 18)); });
    if (restoreGeometry(m_memory.geometry()))
        return;
    const QSize usual(em(*this, 74), em(*this, 48));
    resize(usual.boundedTo(screen()->availableSize()));
}

void Window::watchTheDay() {
    if (m_snapshot && m_training.now().day != m_snapshot->programme.today)
        m_training.refresh();
}

void Window::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        watchTheDay();
    QWidget::changeEvent(event);
}

void Window::resizeEvent(QResizeEvent* event) {
    m_sidebar->setRoomy(width() >= em(*this, roomyFrom));
    QWidget::resizeEvent(event);
}

void Window::closeEvent(QCloseEvent* event) {
    m_memory.setGeometry(saveGeometry());
    event->accept();
}

} // namespace hipwise
