#pragma once

#include "app/models/chart.h"

#include <QPointF>
#include <QPolygonF>
#include <QString>

#include <functional>
#include <vector>

namespace hipwise {

/// A place on an axis and what stands there.
struct AxisTick {
    double value = 0;
    QString label;

    bool operator==(const AxisTick&) const = default;
};

/// At most so many round values within a range, evenly apart.
std::vector<AxisTick> valueTicks(const Chart& chart, int most);

/// Days to be named on an axis as days since `first`: Mondays, months or years, whichever are most
/// that have room, and below four weeks the first and the last; `fits` says whether labels have
/// room so many days apart.
std::vector<AxisTick>
dateTicks(Date first, Date last,
          const std::function<bool(const std::vector<AxisTick>& ticks)>& fits);

/// Fewer points where several fall into one column of pixels: the first, the lowest, the highest
/// and the last of each column; points must go from left to right.
QPolygonF thinned(const QPolygonF& points);

} // namespace hipwise
