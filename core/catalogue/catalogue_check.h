#pragma once

#include "core/catalogue/catalogue_reader.h"

namespace hipwise {

/// Everything that makes a catalogue unusable or dishonest; empty where it is sound.
std::vector<CatalogueProblem> checkCatalogue(const Catalogue& catalogue);

} // namespace hipwise
