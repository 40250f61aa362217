#pragma once

#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hipwise {

/// One dot of the line over the strip of weeks.
struct WhatIfPoint {
    int week = 1;
    double sets = 0;
    /// "if next week is missed: 12 sets".
    QString spoken;

    bool operator==(const WhatIfPoint&) const = default;
};

/// A what-if against the plan, decided: the page only paints it.
struct WhatIfView {
    /// What the line means.
    QString legend;
    /// From today's week on.
    std::vector<WhatIfPoint> line;
    QStringList sentences;

    bool operator==(const WhatIfView&) const = default;
};

/// "It hurts": what is pressed to see a course.
QString courseName(Course course);
WhatIfView whatIfView(Course course, const Programme& plan, const Simulation& ahead,
                      const Catalogue& catalogue);

} // namespace hipwise
