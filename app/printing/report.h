#pragma once

#include "app/models/report_view.h"
#include "app/printing/week_sheet.h"

namespace hipwise {

/// One page for the therapist or oneself.
struct ProgressReport {
    /// Title, person, footer and names of the document.
    WeekSheet head;
    ReportView view;
};

/// Of the last 12 weeks.
ProgressReport reportOf(const Snapshot& snapshot, const Catalogue& catalogue);

} // namespace hipwise
