#pragma once

#include "app/models/check_in_view.h"
#include "app/models/test_run.h"
#include "core/coach/coach.h"
#include "core/guide/test_timer.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace hipwise {

class Button;
class PainScale;
class PlainLabel;
class ScrollColumn;
class TestPanel;
class Training;
class WrappedCheck;

/// Home tests, signs, activities and pain of one day: everything may be skipped, and what a finding
/// changes in the plan is shown before it is applied.
class CheckInPage : public QWidget {
    Q_OBJECT

  public:
    CheckInPage(Training& training, std::function<Milliseconds()> clock, QWidget* parent = nullptr);
    ~CheckInPage() override;

    /// What was told and not kept yet stays.
    void setSnapshot(const Snapshot& snapshot);
    /// What was told before the program was closed.
    void setDraft(const CheckIn& draft);
    /// Looks at the clock; also called by itself many times a second while a test runs.
    void look();

  Q_SIGNALS:
    void left();
    /// Something was told that is not kept yet, or nothing is any more.
    void draftChanged(const hipwise::CheckIn& draft);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    struct ActivityRow {
        QLineEdit* name = nullptr;
        QSpinBox* difficulty = nullptr;
    };

    QWidget* overview();
    QWidget* testsCard();
    QWidget* signsCard();
    QWidget* activitiesCard();
    QWidget* painCard();
    QWidget* review();
    void connectTest();
    void fillTests();
    void orderKeys(QWidget* before);
    void beginTest(Test test);
    void pressTest();
    void keep(int value);
    void nextStep();
    void endTest();
    void showTest();
    void showKnown();
    void tickSigns(const std::vector<Sign>& ticked);
    void takeAnswers();
    void noteDraft();
    bool isOffered(const ActivityRow& row) const;
    QString missing() const;
    void askAfter();
    void showAfter(const std::optional<Programme>& after);
    void apply();
    void clear();

    Training& m_training;
    std::function<Milliseconds()> m_clock;
    std::optional<Snapshot> m_snapshot;
    CheckIn m_draft;
    std::vector<TestLine> m_lines;
    /// What the shown changes are of, and what was handed on to be stored.
    CheckIn m_asked;
    std::optional<CheckIn> m_kept;
    std::optional<TestRun> m_run;
    TestTimer m_timer{Milliseconds(0)};
    QTimer m_ticks;
    QStackedWidget* m_stack;
    QWidget* m_overview = nullptr;
    QWidget* m_testRoom = nullptr;
    QWidget* m_review = nullptr;
    QWidget* m_tests = nullptr;
    /// By Tab, after the tests, which are made anew.
    QList<QWidget*> m_afterTests;
    TestPanel* m_test;
    std::vector<WrappedCheck*> m_signs;
    PlainLabel* m_signsBefore;
    /// Somebody has changed a sign since it was kept last.
    bool m_signsTold = false;
    std::vector<ActivityRow> m_activities;
    /// Offered again, to be told anew or left.
    QStringList m_knownActivities;
    PainScale* m_average;
    PainScale* m_worst;
    PlainLabel* m_hint;
    PlainLabel* m_results;
    PlainLabel* m_sources;
    PlainLabel* m_changes;
    Button* m_see;
    Button* m_apply;
};

} // namespace hipwise
