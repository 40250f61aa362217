#include "core/catalogue/catalogue_reader.h"

#include "core/catalogue/catalogue_check.h"
#include "core/catalogue/catalogue_file.h"
#include "core/domain/names.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace hipwise {
namespace {

constexpr std::string_view folder = "catalogue/";
constexpr std::string_view suffix = ".json";

/// "bridge" of "catalogue/bridge.json"; empty for files that are none of the catalogue's.
std::optional<std::string_view> documentName(std::string_view path) {
    if (!path.starts_with(folder) || !path.ends_with(suffix))
        return std::nullopt;
    path.remove_prefix(folder.size());
    path.remove_suffix(suffix.size());
    return path;
}

/// Each ladder has a file of its own, and the sources have one.
void checkPlace(std::string_view path, std::string_view name, CatalogueFile& file) {
    const auto ladder = termNamed<Ladder>(name);
    if (!ladder && name != "sources")
        file.problems.push_back({std::string(path), "The file is named after no ladder."});
    for (const auto& exercise : file.exercises)
        if (ladder != exercise.ladder)
            file.problems.push_back({exercise.id, "The ladder is not the one of its file."});
    for (const auto& source : file.sources)
        if (name != "sources")
            file.problems.push_back({source.id, "The source is not in sources.json."});
}

} // namespace

CatalogueRead readCatalogue(std::span<const EmbeddedFile> files) {
    CatalogueFile all;
    for (const auto& file : files) {
        const auto name = documentName(file.path);
        if (!name)
            continue;
        auto one = readCatalogueFile(file);
        checkPlace(file.path, *name, one);
        std::ranges::move(one.exercises, std::back_inserter(all.exercises));
        std::ranges::move(one.sources, std::back_inserter(all.sources));
        std::ranges::move(one.problems, std::back_inserter(all.problems));
    }
    if (!all.problems.empty())
        return all.problems;
    Catalogue catalogue(std::move(all.exercises), std::move(all.sources));
    if (auto problems = checkCatalogue(catalogue); !problems.empty())
        return problems;
    return catalogue;
}

const Catalogue& shippedCatalogue() {
    static const auto catalogue = std::get<Catalogue>(readCatalogue(embeddedFiles()));
    return catalogue;
}

} // namespace hipwise
