#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/embedded_file.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace hipwise {

/// What is wrong with one entry of a catalogue: its id (or file path) and one sentence.
struct CatalogueProblem {
    std::string entry;
    std::string what;

    bool operator==(const CatalogueProblem&) const = default;
};

using CatalogueRead = std::variant<Catalogue, std::vector<CatalogueProblem>>;

/// Reads "catalogue/<ladder>.json" and "catalogue/sources.json" documents and checks the whole.
CatalogueRead readCatalogue(std::span<const EmbeddedFile> files);

/// The catalogue compiled into the program; that it is sound is proved by a test.
const Catalogue& shippedCatalogue();

} // namespace hipwise
