#pragma once

#include "core/catalogue/catalogue.h"

#include <string>

namespace hipwise::cli {

/// Every ladder with its exercises, easiest first.
std::string laddersText(const Catalogue& catalogue);
/// One exercise: dose, steps, feel, fault, easier and harder ones, facts with their sources.
std::string exerciseText(const Catalogue& catalogue, const Exercise& exercise);

} // namespace hipwise::cli
