#pragma once

#include "app/printing/printout.h"
#include "app/printing/week_sheet.h"
#include "core/catalogue/catalogue.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"

namespace hipwise::sample {

/// Thirteen exercises, among them the longest names of the ladders.
const Catalogue& catalogue();
Profile maya();
/// Aged 81 and unsteady.
Profile albert();
Date monday();

/// Three days, five exercises, 10, 11 and 12 repetitions on successive days.
Week usualWeek(int number);
/// Four days of the same six exercises.
Week fourDays(int number);
/// Four days of six exercises with nine different ones among them; doses rise every day.
Week fullWeek(int number);
/// A lighter week with all seven tests.
Week testWeek(int number);
/// The full week with all seven tests on its four days.
Week fullTestWeek(int number);
/// Twelve weeks, of which `week` is the one that matters.
Programme programmeWith(Week week);
WeekSheet sheetOf(const Week& week, const Profile& profile = maya());
/// The sheet of the usual week, ready for the preview.
Printout printoutOfWeek(int number);
Snapshot snapshotOf(const Profile& profile, const Week& week);

} // namespace hipwise::sample
