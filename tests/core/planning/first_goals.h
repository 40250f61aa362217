#pragma once

#include "core/domain/programme.h"

#include <string>
#include <vector>

namespace hipwise {

/// What somebody comes to train who does an exercise of that ladder.
Goal goalOf(Ladder ladder);

/// Sessions that begin with the same goal as the session of the day before, one line each; only
/// where both have work for the back and for the sides of the hips to choose from.
std::vector<std::string> repeatedFirstGoals(const Programme& programme);

} // namespace hipwise
