#pragma once

#include "core/catalogue/catalogue_reader.h"

namespace hipwise {

/// Keys that one object of a valid JSON document holds twice, which a parser would silently merge.
std::vector<CatalogueProblem> repeatedKeys(const EmbeddedFile& file);

} // namespace hipwise
