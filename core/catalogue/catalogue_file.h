#pragma once

#include "core/catalogue/catalogue_reader.h"

namespace hipwise {

/// What one catalogue document holds, as far as it could be read, and what is wrong with the rest.
struct CatalogueFile {
    std::vector<Exercise> exercises;
    std::vector<Source> sources;
    std::vector<CatalogueProblem> problems;
};

class Fields;

/// One source, with every field required and known.
Source readSource(Fields fields);

/// Reads one document strictly: every field is required, known and of its type.
CatalogueFile readCatalogueFile(const EmbeddedFile& file);

} // namespace hipwise
