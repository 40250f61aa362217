#include "app/cli/commands.h"
#include "app/cli/holdings_words.h"
#include "app/cli/person_file.h"
#include "app/cli/text_layout.h"
#include "core/storage/restore.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

struct RestoreOptions {
    CommonOptions common;
    std::string backup;
};

int runRestore(const RestoreOptions& options, const CliWorld& world) {
    const auto path = std::filesystem::absolute(dataFileOf(world, options.common));
    const auto backup = std::filesystem::absolute(options.backup);
    if (!std::filesystem::is_regular_file(backup))
        return refuse(world, "There is no file " + backup.string() +
                                 "; `hipwise verify` shows the daily copies.");
    std::error_code ignored;
    if (std::filesystem::equivalent(path, backup, ignored))
        return refuse(world, backup.string() + " is the data file itself; choose a backup of it.");
    const Restored restored = restore(path, backup);
    world.out << paragraph(
        "Restored from " + backup.string() + ": " + holdingsWords(restored.holds) + '.', 0);
    if (restored.keptAside)
        world.out << paragraph("What was there before is kept in " + restored.keptAside->string(),
                               0);
    return exitDone;
}

} // namespace

void addRestoreCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<RestoreOptions>();
    CLI::App* command =
        app.add_subcommand("restore", "Bring a backup back; the present file is kept");
    command->add_option("FILE", options->backup, "The backup")->type_name("")->required();
    addCommonOptions(*command, options->common, true);
    command->final_callback(
        [options, &world, &exitCode] { exitCode = runRestore(*options, world); });
}

} // namespace hipwise::cli
