#pragma once

#include <QStringList>

namespace hipwise {

/// Signs that need help today (evidence.md 6.2 A).
QStringList emergencySigns();
/// Signs that a clinician should look at before training starts (evidence.md 6.2 B).
QStringList clinicianSigns();
/// What this program is and is not (evidence.md 6.5).
QString safetyNoticeWords();

} // namespace hipwise
