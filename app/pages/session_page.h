#pragma once

#include "app/models/cue_choices.h"
#include "app/models/guide_scene.h"
#include "app/models/session_end.h"
#include "app/models/shorter_choice.h"
#include "core/coach/guided_session.h"
#include "core/coach/pain_answer.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QStackedWidget;

namespace hipwise {

class Button;
class EndPanel;
class HomeTestRoom;
class LessTimePanel;
class PainPanel;
class PlainLabel;
class SessionStage;
class Training;

/// A clock that never goes back and goes on while the machine sleeps.
using GuideClock = std::function<Milliseconds()>;

/// Leads through one session, hands free: the far view with one key for everything, and what is
/// asked on the way. Every set is handed to Training the moment it ends.
class SessionPage : public QWidget {
    Q_OBJECT

  public:
    SessionPage(Training& training, GuideClock clock, QWidget* parent = nullptr);
    ~SessionPage() override;

    void setSnapshot(const Snapshot& snapshot);
    /// Leads through the session planned for that day, from its first open set on; standing still
    /// first where it was broken off.
    void begin(Date planned, bool brokenOff);
    /// Only the questions of the end, of a session of an earlier day that was broken off.
    void askAbout(Date planned);
    /// Whether there is a session under way, also one that stands still.
    bool isUnderWay() const { return m_guided.has_value(); }
    bool isRunning() const;
    const CueChoices& cueChoices() const { return m_choices; }
    void setCueChoices(const CueChoices& choices);
    /// What is in the check-in and not kept yet; a test of it that is whole is not asked again.
    void setDraft(const CheckIn& draft);
    /// Looks at the clock; also called by itself many times a second.
    void look();

  Q_SIGNALS:
    void cueChoicesChanged(const hipwise::CueChoices& choices);
    void cued(const hipwise::Cue& cue);
    /// It runs, or stands still.
    void runningChanged(bool running);
    /// The session of that day is under way; empty once it is over or was left.
    void underWayChanged(std::optional<hipwise::Date> planned);
    /// All that was done of a home test so far.
    void testNoted(const hipwise::TestResults& results);
    /// What the tests change is to be looked at.
    void checkInRequested();
    void safetyRequested();
    void fullScreenRequested();
    /// The session is over as it is.
    void finished();
    void left();

  protected:
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* topBar();
    QWidget* bottomBar();
    Button* soundButton();
    void addKeys();
    void connectPanels();
    void tell(const SessionFacts& facts);
    void tellAgain();
    void notSaved(const QString& sentence);
    void follow(const SessionFacts& facts);
    void next();
    void back();
    void stop();
    void pauseOrGoOn();
    void correct(int by);
    void oneLess();
    void oneMore();
    void restMore();
    void askPain();
    void answerPain(int pain);
    void takeAdvice(PainAdvice advice);
    void tellPain();
    void lookAtSigns();
    void askTime();
    void shorten(std::size_t choice);
    void end();
    void correctAtEnd(int by);
    void confirm(bool wereDone);
    void finish();
    void leave();
    void beginTest(Test test);
    void endTest();
    bool isTestDone(Test test) const;
    void seeTests();
    void cancel();
    void pressFocused();
    void backFromEnd();
    void toStage(bool goesOn);
    SessionEnd endNow() const;
    void openPanel(QWidget& room);
    bool isOnStage() const;
    void showMoment();
    void showButtons(const GuideScene& scene);
    void showLastDone(bool waits);
    GuideScene scene() const;

    Training& m_training;
    GuideClock m_clock;
    std::optional<Snapshot> m_snapshot;
    std::optional<GuidedSession> m_guided;
    double m_pace = 1;
    CueChoices m_choices;
    bool m_wasRunning = false;
    /// It was led from its first set on, so that its time says something about the person's pace.
    bool m_whole = false;
    /// Sent since the last truth, to be sent again where it could not be stored.
    std::vector<SessionFacts> m_sent;
    /// Why it could not be stored; empty where all is well.
    QString m_problem;
    std::string m_hurting;
    PainAnswer m_answer;
    std::vector<ShorterChoice> m_shorter;
    /// An easier exercise that was asked for and has not come.
    std::string m_swapping;
    CheckIn m_draft;
    bool m_onlyAsks = false;
    /// It ran before the panel that is shown, and goes on after it.
    bool m_goesOnAfter = false;
    QTimer m_timer;
    QStackedWidget* m_stack;
    SessionStage* m_stage;
    PainPanel* m_pain;
    LessTimePanel* m_less;
    EndPanel* m_end;
    HomeTestRoom* m_test;
    QWidget* m_painRoom = nullptr;
    QWidget* m_lessRoom = nullptr;
    QWidget* m_endRoom = nullptr;
    QWidget* m_testRoom = nullptr;
    QWidget* m_top = nullptr;
    QWidget* m_bottom = nullptr;
    PlainLabel* m_name;
    PlainLabel* m_done;
    Button* m_fewer;
    Button* m_more;
    Button* m_rest;
    Button* m_pause;
    Button* m_go;
    PlainLabel* m_hint;
    QList<QAction*> m_stageKeys;
    /// What is there only before a set.
    QList<QAction*> m_restKeys;
    QList<QAction*> m_panelKeys;
    /// After the stage.
    QList<QWidget*> m_tabOrder;
};

} // namespace hipwise
