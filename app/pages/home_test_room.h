#pragma once

#include "app/models/guide_scene.h"
#include "app/models/test_view.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace hipwise {

class TestPanel;

/// Where one home test is done: its time, its tries and its sides, by one key.
class HomeTestRoom : public QWidget {
    Q_OBJECT

  public:
    /// Leaving a test is called `back`.
    HomeTestRoom(std::function<Milliseconds()> clock, const QString& back,
                 QWidget* parent = nullptr);
    ~HomeTestRoom() override;

    /// From its start, or from where it was left open. Presses within that time were meant for
    /// what came before.
    void begin(Test test, Milliseconds deaf = {});
    bool isUnderWay() const { return m_run.has_value(); }
    /// Forgets a test that was left open; what was noted of it stays noted.
    void drop() { m_run.reset(); }
    /// Looks at the clock; also called by itself many times a second while a try runs.
    void look();

  Q_SIGNALS:
    /// All that was done of the test so far.
    void noted(const hipwise::TestResults& results);
    /// It is done, or was left.
    void finished();
    void cued(const hipwise::Cue& cue);
    /// A try runs, or does not any more.
    void runningChanged(bool running);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void press();
    void keep(int value);
    void skipSide();
    void beginWithOtherSide();
    void nextStep();
    void finish();
    void showMoment();
    void run();
    void stand();

    std::function<Milliseconds()> m_clock;
    std::optional<TestRun> m_run;
    Side m_first = Side::Left;
    Milliseconds m_deafUntil{};
    TestTimer m_timer{Milliseconds(0)};
    TestView m_shown;
    QTimer m_ticks;
    TestPanel* m_panel;
};

} // namespace hipwise
