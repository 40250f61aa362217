#pragma once

#include "core/domain/date.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hipwise {

/// The shape of a point; tells series apart without colour.
enum class ChartMark { Circle, Square, Triangle, Diamond };
/// Lines through points, or one bar for each date, the first series around the others.
enum class ChartKind { Lines, Bars };

struct ChartPoint {
    Date date;
    double value = 0;

    bool operator==(const ChartPoint&) const = default;
};

struct ChartSeries {
    QString name;
    ChartMark mark = ChartMark::Circle;
    bool dashed = false;
    /// Joined by a line; else marks alone.
    bool joined = true;
    /// Half-width of what the value varies by itself, in the unit of the chart; 0 for none.
    double error = 0;
    /// The same in percent of the value; the larger of the two counts.
    double errorPercent = 0;
    /// Oldest first.
    std::vector<ChartPoint> points{};

    bool operator==(const ChartSeries&) const = default;
};

/// A range of values with a name, as a norm.
struct ChartBand {
    double low = 0;
    /// Empty where it has no upper end.
    std::optional<double> high{};
    QString name{};

    bool operator==(const ChartBand&) const = default;
};

/// One question and the values that answer it, decided: widgets and paper only paint it.
struct Chart {
    /// Stable, for tests and for finding it again: "pain", "test.leg_raise.".
    QString key;
    /// The question.
    QString title;
    /// One sentence on how to read it; may be empty.
    QString note;
    /// "seconds", "sets"; stands at the axis.
    QString unit;
    ChartKind kind = ChartKind::Lines;
    /// Days of the axis, both included; Mondays of bars.
    Date first;
    Date last;
    double lowest = 0;
    double highest = 1;
    /// Words that stand for the values 0, 1, 2 ...; empty for numbers.
    QStringList levels{};
    std::optional<ChartBand> band{};
    std::vector<ChartSeries> series{};

    bool operator==(const Chart&) const = default;
};

/// A value of the chart as it is written, without the unit.
QString chartValue(const Chart& chart, double value);
/// What the chart shows as sentences: every value where they are few, else where a series starts
/// and ends and its lowest and highest.
QString chartText(const Chart& chart);
/// A header and one row for each date with the values of all series.
std::vector<QStringList> chartTable(const Chart& chart);

} // namespace hipwise
