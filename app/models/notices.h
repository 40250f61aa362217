#pragma once

#include "app/models/day_view.h"

namespace hipwise {

/// A sign was told that needs a doctor today; there is nothing to train.
DayNotice getHelpNotice();
/// The plan waits until a clinician has agreed.
DayNotice clinicianNotice();
/// With the answers given there is nothing to plan.
DayNotice noPlanNotice();
/// The safety questions come before the first session.
DayNotice safetyNotice();
DayNotice beforeStartNotice(const Programme& programme, const QString& next);
DayNotice restNotice(const QString& next);
DayNotice finishedNotice(const Programme& programme);
/// Results of home tests wait; what they change is seen before it changes.
DayNotice resultsNotice();

} // namespace hipwise
