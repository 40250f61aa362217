#pragma once

#include "core/domain/programme.h"

#include <QString>

namespace hipwise {

bool isStrength(const Prescription& item);
/// Strength sets that are asked for; one more set on one side counts half.
double askedStrengthSets(const PlannedSession& session);
double askedStrengthSets(const Week& week);
/// "1 set", "22.5 sets".
QString countOfSets(double sets);

} // namespace hipwise
