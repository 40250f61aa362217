#pragma once

#include "app/cli/figure_request.h"
#include "core/catalogue/catalogue.h"

#include <iosfwd>

namespace hipwise {

/// Writes the drawing of an exercise of the catalogue without a display. Returns the exit code: 0
/// done, 1 the file could not be written, 2 the exercise has no drawing; the reason goes to `err`.
int drawFigure(const FigureRequest& request, const Catalogue& catalogue, std::ostream& err);

} // namespace hipwise
