#pragma once

#include "core/domain/programme.h"

#include <string>
#include <vector>

namespace hipwise {

/// Sessions that begin with the same goal as the session of the day before, one line each: within
/// the weeks of people who train on their own, whose sessions have every goal to choose from.
std::vector<std::string> repeatedFirstGoals(const Programme& programme);

} // namespace hipwise
