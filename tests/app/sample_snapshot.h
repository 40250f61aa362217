#pragma once

#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

namespace hipwise {

/// Twelve weeks from Monday 9 November 2026 on Mondays, Wednesdays and Fridays; today is Wednesday
/// 25 November, session B of week 3, four sets of it done.
Snapshot sampleSnapshot();
/// The same person on another day, with that day's sessions folded as a coach would.
Snapshot sampleSnapshotOn(Date today);
/// The exercises of the sample, with names and purposes.
Catalogue sampleCatalogue();

/// 2026 in one word, for tests.
Date day(int month, int dayOfMonth, int year = 2026);

} // namespace hipwise
