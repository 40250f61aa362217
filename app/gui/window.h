#pragma once

#include "app/gui/guide_clock.h"
#include "app/gui/window_actions.h"
#include "app/printing/printout.h"
#include "app/training/training.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace hipwise {

class CheckInPage;
class ExercisesPage;
class FirstStartPage;
class LearnPage;
class PersonMenu;
class PlanPage;
class ProgressPage;
class SafetyPage;
class TypeInPage;
class SessionPage;
class Sidebar;
class StatusLine;
class Theme;
class TodayPage;
class UnavailablePage;
class WindowMemory;

/// Shows something of one week of a person on paper before it is printed.
using Printer =
    std::function<void(Printed what, const Snapshot& snapshot, int weekNumber, QWidget& parent)>;

/// The frame of the program: the way between the pages, the keys, the line that tells the truth
/// about saving.
class Window : public QWidget {
    Q_OBJECT

  public:
    Window(Training& training, Theme& theme, WindowMemory& memory, Printer printer,
           GuideClock clock = sinceBoot);
    ~Window() override;

    /// Where a session is led through; what it is heard by and what it keeps awake is connected
    /// from outside.
    SessionPage& session() const { return *m_session; }
    CheckInPage& checkIn() const { return *m_checkIn; }
    /// Comes to the front.
    void comeForward();
    /// Comes to the front with the session planned for that day, where it may be done.
    void startSession(Date planned);
    /// Says one sentence in the line at the foot.
    void say(const QString& sentence);

  Q_SIGNALS:
    void reminderRequested();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void layOut();
    QList<QWidget*> destinations() const;
    void addPages();
    void addPage(QWidget& page);
    void addMenus();
    void followTraining();
    void followPages();
    void followActions();
    void showSnapshot(const Snapshot& snapshot);
    void showPeople(const QStringList& names);
    void openFirstStart();
    void openNewPerson();
    void leaveFirstStart();
    bool staysAfter(const Snapshot& snapshot) const;
    void open(QWidget& page);
    void openDestination(int number);
    void openSafety();
    void openSheet();
    void leaveSafety();
    void openSession(Date planned, bool brokenOff);
    void openBrokenOffSession();
    void takeUpAgain();
    void showDraft(const CheckIn& draft);
    void seeTests();
    void print(Printed what, int weekNumber);
    void printShownWeek();
    void showShortcuts();
    void toggleFullScreen();
    void sayTitle();
    void restoreSize();
    void watchTheDay();

    Training& m_training;
    Theme& m_theme;
    WindowMemory& m_memory;
    Printer m_printer;
    WindowActions m_actions;
    Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    TodayPage* m_today;
    PlanPage* m_plan;
    ProgressPage* m_progress;
    ExercisesPage* m_exercises;
    CheckInPage* m_checkIn;
    LearnPage* m_learn;
    SessionPage* m_session;
    /// Only while a plan for a new person is being made.
    FirstStartPage* m_firstStart = nullptr;
    SafetyPage* m_safety;
    TypeInPage* m_sheet;
    UnavailablePage* m_unavailable;
    PersonMenu* m_personMenu = nullptr;
    QStringList m_people;
    std::optional<Snapshot> m_snapshot;
    QTimer m_minute;
};

} // namespace hipwise
