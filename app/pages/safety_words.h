#pragma once

#include <QString>

#include <string>
#include <vector>

namespace hipwise {

/// A sign that is asked about, and the tag by which the profile keeps it.
struct SafetySign {
    std::string tag;
    QString text;
};

/// Signs that need help today (evidence.md 6.2 A).
std::vector<SafetySign> emergencySigns();
/// Signs that a clinician should look at before training starts (evidence.md 6.2 B).
std::vector<SafetySign> clinicianSigns();
/// What this program is and is not (evidence.md 6.5).
QString safetyNoticeWords();

} // namespace hipwise
