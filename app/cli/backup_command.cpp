#include "app/cli/commands.h"
#include "app/cli/holdings_words.h"
#include "app/cli/person_file.h"
#include "app/cli/text_layout.h"
#include "core/storage/backups.h"
#include "core/storage/data_file.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

struct BackupOptions {
    CommonOptions common;
    std::string target;
};

int runBackup(const BackupOptions& options, const CliWorld& world) {
    const auto path = dataFileOf(world, options.common);
    if (const auto refusal = noDataFile(path))
        return refuse(world, refusal->sentence);
    const auto target = std::filesystem::absolute(options.target);
    if (std::filesystem::exists(target))
        return refuse(world, target.string() + " is there already; choose another name.");
    DataFile file(path);
    const Holdings holds = backUpTo(file, target);
    world.out << paragraph(
        "A checked copy is in " + target.string() + ": " + holdingsWords(holds) + '.', 0);
    return exitDone;
}

} // namespace

void addBackupCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<BackupOptions>();
    CLI::App* command = app.add_subcommand("backup", "Write a checked copy of the data file");
    command->add_option("FILE", options->target, "The new file to write")
        ->type_name("")
        ->required();
    addCommonOptions(*command, options->common, true);
    command->final_callback(
        [options, &world, &exitCode] { exitCode = runBackup(*options, world); });
}

} // namespace hipwise::cli
