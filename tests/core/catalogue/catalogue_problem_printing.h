#pragma once

#include "core/catalogue/catalogue_reader.h"

#include <ostream>

namespace hipwise {

/// Found by GoogleTest when an expectation on problems fails.
inline void PrintTo(const CatalogueProblem& problem, std::ostream* out) {
    *out << problem.entry << ": " << problem.what;
}

} // namespace hipwise
