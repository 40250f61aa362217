#pragma once

#include "app/models/progress_view.h"

namespace hipwise {

/// What one page tells a therapist, or oneself, of a time of training.
struct ReportView {
    ProgressView progress;
    /// "9 of 35", and what is counted.
    QString kept;
    /// What the plan did about pain, latest first, one sentence each.
    QStringList aboutPain;
    /// That a clinician agreed, and when; empty where nobody needed to.
    QString cleared;
    /// How often an exercise was left out, and why: "pain 2 times, no time 1 time".
    QString leftOut;
    /// Activities that are hard because of the back, then and now: "Tying shoes: 6, now 3 of 10".
    QStringList activities;

    bool operator==(const ReportView&) const = default;
};

ReportView reportView(const Snapshot& snapshot, ProgressRange range, const Catalogue& catalogue);

} // namespace hipwise
