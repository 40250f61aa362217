#pragma once

#include "app/models/drawing.h"
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
    /// The time of the try is over.
    bool isOver = false;
    /// It counts down to the try, or the try runs.
    bool moves = false;

    bool operator==(const TestView&) const = default;
};

/// A timer for that test.
TestTimer timerFor(const HomeTest& test);
bool isTimed(const HomeTest& test);
TestView testView(const TestRun& run, const TestTimer& timer);

} // namespace hipwise
