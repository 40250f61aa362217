#pragma once

#include "app/models/day_view.h"

namespace hipwise {

/// A sign was told that needs a doctor today; there is nothing to train.
Notice getHelpNotice();
/// The plan waits until a clinician has agreed.
Notice clinicianNotice();
/// With the answers given there is nothing to plan.
Notice noPlanNotice();
/// The safety questions come before the first session.
Notice safetyNotice();
Notice beforeStartNotice(const Programme& programme, const QString& next);
Notice restNotice(const QString& next);
Notice finishedNotice(const Programme& programme);

} // namespace hipwise
