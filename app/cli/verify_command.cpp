#include "app/cli/commands.h"
#include "app/cli/holdings_words.h"
#include "app/cli/person_file.h"
#include "app/cli/text_layout.h"
#include "core/storage/backups.h"
#include "core/storage/data_file.h"
#include "core/storage/restore.h"
#include "core/storage/verify.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace hipwise::cli {
namespace {

constexpr std::size_t indent = 2;

std::string sizeWords(std::uintmax_t bytes) {
    return std::to_string((bytes + 1023) / 1024) + " KiB";
}

/// One line about a daily copy; false where it could not be restored.
bool tellOfCopy(const Backup& backup, std::ostream& out) {
    const std::string start = backup.day.iso() + ", " + sizeWords(backup.bytes) + ", ";
    try {
        out << paragraph(start + holdingsWords(checkBackup(backup.path)) + ", sound", indent);
        return true;
    } catch (const StorageError& error) {
        out << paragraph(start + "not usable: " + error.what(), indent);
        return false;
    }
}

bool tellOfCopies(const std::filesystem::path& dataFile, std::ostream& out) {
    const auto backups = backupsOf(dataFile);
    if (backups.empty()) {
        out << paragraph("No daily copy yet; one is made before the first change of a day.", 0);
        return true;
    }
    out << paragraph("Daily copies in " + backupFolder(dataFile).string() + ':', 0);
    bool allSound = true;
    for (const Backup& backup : backups)
        allSound = tellOfCopy(backup, out) && allSound;
    return allSound;
}

int runVerify(const CommonOptions& options, const CliWorld& world) {
    const auto path = std::filesystem::absolute(dataFileOf(world, options));
    if (const auto refusal = noDataFile(path))
        return refuse(world, refusal->sentence);
    DataFile file(path);
    const auto problems = verify(file);
    world.out << paragraph(path.string() + (problems.empty() ? " is sound." : " is damaged:"), 0);
    for (const std::string& problem : problems)
        world.out << paragraph(problem, indent);
    const bool copiesSound = tellOfCopies(path, world.out);
    if (!problems.empty())
        world.err << "The data file is damaged; bring a copy back with: hipwise restore FILE\n";
    else if (!copiesSound)
        world.err << "A daily copy is not usable; the data file itself is sound.\n";
    return problems.empty() && copiesSound ? exitDone : exitFailed;
}

} // namespace

void addVerifyCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<CommonOptions>();
    CLI::App* command =
        app.add_subcommand("verify", "Check the data file and its daily copies in full");
    addCommonOptions(*command, *options, true);
    command->final_callback(
        [options, &world, &exitCode] { exitCode = runVerify(*options, world); });
}

} // namespace hipwise::cli
