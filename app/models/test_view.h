#pragma once

#include "app/models/drawing.h"
#include "app/models/guide_scene.h"
#include "app/models/test_run.h"
#include "core/guide/test_timer.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// One moment of a home test, decided and in words.
struct TestView {
    QString title;
    QStringList protocol;
    QString stopRule;
    Drawing drawing{};
    Side working = Side::Left;
    /// "Left leg, try 2 of 3"; empty where there is one try without a side.
    QString which{};
    /// "Get ready", "Hold", "Count".
    QString phase{};
    /// "23"; empty where nothing is timed.
    QString count{};
    /// What the one key does: "Start", "Stop".
    QString action{};
    /// "Best so far: 23 s".
    QString best{};
    /// "seconds", "times", "faults".
    QString unit{};
    /// The most that a result can be.
    int most = 0;
    /// What the time counted, to be kept or corrected.
    std::optional<int> value{};
    bool isLook = false;
    bool isHold = false;
    /// "Begin with the right side"; empty once anything was done, and for a test without sides.
    QString otherSide{};
    TestTimer::State state = TestTimer::State::Waiting;

    bool operator==(const TestView&) const = default;
};

/// A timer for that test.
TestTimer timerFor(const HomeTest& test);
bool isTimed(const HomeTest& test);
/// The most that a result can be.
int mostOf(const HomeTest& test);
TestView testView(const TestRun& run, const TestTimer& timer);

/// Whether it counts down to the try, or the try runs.
bool isMoving(const TestTimer& timer);

/// What is heard when one moment of a test follows another.
Cue testCueBetween(const TestView& before, const TestView& now);

} // namespace hipwise
