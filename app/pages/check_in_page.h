#pragma once

#include "app/models/check_in_view.h"
#include "app/models/guide_scene.h"
#include "core/coach/coach.h"
#include "core/guide/guide.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace hipwise {

class Button;
class HomeTestRoom;
class PainScale;
class PlainLabel;
class ScrollColumn;
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
    /// What was told before the program was closed: the answers, and those of earlier test weeks
    /// that were handed on to be kept.
    void setDrafts(const std::vector<CheckIn>& drafts);
    /// Takes over results of that day that were told on another page. Those of an earlier test week
    /// that nobody looked at are kept first.
    void takeResults(const TestResults& results, Date day);
    /// The same for one result, or that it is taken back.
    void takeResult(Test test, std::optional<Side> side, std::optional<int> result, Date day);
    /// Shows what the answers so far change.
    void seeChanges();
    /// Looks at the clock; also called by itself many times a second while a test runs.
    void look();

  Q_SIGNALS:
    void left();
    /// Something was told that is not kept yet, or nothing is any more.
    void draftsChanged(const std::vector<hipwise::CheckIn>& drafts);
    void cued(const hipwise::Cue& cue);
    /// A try of a test runs, or does not any more.
    void runningChanged(bool running);

  private:
    struct ActivityRow {
        QLineEdit* name = nullptr;
        QSpinBox* difficulty = nullptr;
    };

    ScrollColumn* overview();
    QWidget* testsCard();
    QWidget* signsCard();
    QWidget* activitiesCard();
    QWidget* painCard();
    QWidget* review();
    void fillTests();
    void orderKeys(QWidget* before);
    void beginTest(Test test);
    void askAfter();
    void openFor(Date day);
    void keepEarlier(const CheckIn& draft);
    void showDraft(const CheckIn& draft);
    void clearAnswers();
    void endTest();
    void showKnown();
    std::vector<Sign> tickedSigns() const;
    void tickSigns(const std::vector<Sign>& ticked);
    void takeAnswers();
    void noteDraft();
    bool isOffered(const ActivityRow& row) const;
    QString missing() const;
    void showAfter(const std::optional<Programme>& after);
    void apply();
    void clear();

    Training& m_training;
    std::optional<Snapshot> m_snapshot;
    CheckIn m_draft;
    /// Of earlier test weeks, handed on and not yet seen to be stored.
    std::vector<CheckIn> m_earlier;
    std::vector<TestLine> m_lines;
    /// What the shown changes are of, and what was handed on to be stored.
    CheckIn m_asked;
    std::optional<CheckIn> m_kept;
    QStackedWidget* m_stack;
    ScrollColumn* m_overview = nullptr;
    QWidget* m_testScroll = nullptr;
    QWidget* m_review = nullptr;
    QWidget* m_tests = nullptr;
    /// By Tab, after the tests, which are made anew.
    QList<QWidget*> m_afterTests;
    HomeTestRoom* m_test;
    std::vector<WrappedCheck*> m_signs;
    PlainLabel* m_signsBefore;
    /// As they stand where nobody has changed one.
    KnownSigns m_knownSigns;
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
