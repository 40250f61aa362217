#pragma once

#include "core/catalogue/catalogue_reader.h"

namespace hipwise {

/// What is wrong with one exercise taken alone, one sentence each.
std::vector<std::string> checkExercise(const Exercise& exercise);

/// Lower-case letters and digits in words joined by single hyphens.
bool isSlug(std::string_view id);

/// Whether there is anything to read in it.
bool saysSomething(std::string_view text);

} // namespace hipwise
