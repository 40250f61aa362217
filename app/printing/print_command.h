#pragma once

#include "app/cli/print_request.h"
#include "core/catalogue/catalogue.h"

#include <iosfwd>

namespace hipwise {

/// Prints one week to a PDF without a display. Returns the exit code: 0 done, 1 the file could not
/// be written, 2 no such person or week; the reason goes to `err`. Throws StorageError.
int printPdf(const PrintRequest& request, const Catalogue& catalogue, std::ostream& err);

} // namespace hipwise
