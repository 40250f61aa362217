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
    std::string figure;
    FigureLook look = FigureLook::Paper;
};

int draw(const CatalogueOptions& options, const CliWorld& world) {
    const std::filesystem::path out = options.figure;
    if (out.extension() != ".svg" && out.extension() != ".png")
        return refuse(world, "The drawing is written as .svg or .png; \"" + options.figure +
                                 "\" ends in neither.");
    return world.draw({options.id, out, options.look});
}

int runCatalogue(const CatalogueOptions& options, const CliWorld& world) {
    const Catalogue& catalogue = shippedCatalogue();
    if (options.id.empty() && !options.figure.empty())
        return refuse(world, "Name the exercise that is to be drawn.");
    if (options.id.empty()) {
        world.out << (options.common.json ? writeCatalogue(catalogue) : laddersText(catalogue));
        return exitDone;
    }
    const Exercise* exercise = catalogue.find(options.id);
    if (exercise == nullptr)
        return refuse(world, "There is no exercise \"" + options.id +
                                 "\"; `hipwise catalogue` lists them all.");
    if (!options.figure.empty())
        return draw(options, world);
    world.out << (options.common.json ? writeExercise(catalogue, *exercise)
                                      : exerciseText(catalogue, *exercise));
    return exitDone;
}

} // namespace

void addCatalogueCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<CatalogueOptions>();
    CLI::App* command = app.add_subcommand("catalogue", "Show the exercises and their sources");
    command->add_option("ID", options->id, "One exercise [all of them]")->type_name("");
    command->add_option("--figure", options->figure, "Write its drawing, SVG or PNG")
        ->type_name("FILE");
    addChoice(
        *command, "--style", {"paper", "light", "dark"},
        [options](std::size_t at) { options->look = static_cast<FigureLook>(at); },
        "How it is drawn");
    addCommonOptions(*command, options->common, false);
    addJsonOption(*command, options->common);
    command->final_callback(
        [options, &world, &exitCode] { exitCode = runCatalogue(*options, world); });
}

} // namespace hipwise::cli
