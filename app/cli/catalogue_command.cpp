#include "app/cli/catalogue_text.h"
#include "app/cli/commands.h"
#include "app/cli/person_file.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

struct CatalogueOptions {
    CommonOptions common;
    std::string id;
};

int runCatalogue(const CatalogueOptions& options, const CliWorld& world) {
    const Catalogue& catalogue = shippedCatalogue();
    if (options.id.empty()) {
        world.out << (options.common.json ? writeCatalogue(catalogue) : laddersText(catalogue));
        return exitDone;
    }
    const Exercise* exercise = catalogue.find(options.id);
    if (exercise == nullptr)
        return refuse(world, "There is no exercise \"" + options.id +
                                 "\"; `hipwise catalogue` lists them all.");
    world.out << (options.common.json ? writeExercise(catalogue, *exercise)
                                      : exerciseText(catalogue, *exercise));
    return exitDone;
}

} // namespace

void addCatalogueCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<CatalogueOptions>();
    CLI::App* command = app.add_subcommand("catalogue", "Show the exercises and their sources");
    command->add_option("ID", options->id, "One exercise [all of them]")->type_name("");
    addCommonOptions(*command, options->common, false);
    addJsonOption(*command, options->common);
    command->final_callback(
        [options, &world, &exitCode] { exitCode = runCatalogue(*options, world); });
}

} // namespace hipwise::cli
