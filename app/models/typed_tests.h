#pragma once

#include "core/coach/home_test.h"
#include "core/coach/printed_sheet.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hipwise {

/// One blank of a test on paper: of one side, or of a test without sides.
struct TypedBlank {
    std::optional<Side> side{};
    /// "left"; empty where there is one blank.
    QString label{};
    /// Seconds, repetitions, faults, or the place of a look; empty where nothing was written.
    std::optional<int> result{};

    bool operator==(const TypedBlank&) const = default;
};

/// A home test on a printed sheet, with what is told of it in that week.
struct TypedTest {
    Date day;
    Test test = Test::OneLegStance;
    /// "Tue 24: One-leg stand".
    QString name{};
    std::vector<TypedBlank> blanks{};
    /// "s", "times"; empty for a look.
    QString unit{};
    int most = 0;
    /// Words in place of numbers; empty for numbers.
    QStringList looks{};

    bool operator==(const TypedTest&) const = default;
};

/// The tests of the days of a sheet that are not to come, in their order; none where newer results
/// are there. `waiting` is not kept yet.
std::vector<TypedTest> typedTests(const PrintedSheet& sheet, const Snapshot& snapshot,
                                  const CheckIn& waiting);

} // namespace hipwise
