#pragma once

#include "app/models/chart.h"
#include "core/coach/progress.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hipwise {

/// Where the person is on one ladder.
struct LadderLine {
    QString ladder;
    /// "Clamshell, step 2 of 5, since week 1".
    QString place;
    /// Counted from 1; 0 where the ladder has no steps to count.
    int step = 0;
    int steps = 0;
    /// What was done on it first; empty where that is still asked for.
    QString first{};

    bool operator==(const LadderLine&) const = default;
};

/// What a time of training looks like, decided: the page only shows it.
struct ProgressView {
    /// "9 – 25 November · 6 of 7 sessions kept".
    QString line;
    /// One sentence where there is nothing to show; empty otherwise.
    QString nothing;
    /// "Regularity: 39 of 100".
    QString score;
    QString scoreNote;
    /// What changed, as sentences; never empty unless `nothing` says why.
    QStringList changes;
    std::vector<LadderLine> ladders;
    /// Pain, sessions, tests, sets by goal; only those with anything in them.
    std::vector<Chart> charts;

    bool operator==(const ProgressView&) const = default;
};

ProgressView progressView(const Snapshot& snapshot, ProgressRange range,
                          const Catalogue& catalogue);

} // namespace hipwise
