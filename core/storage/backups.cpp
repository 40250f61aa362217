#include "core/storage/backups.h"

#include "core/storage/backup_schedule.h"
#include "core/storage/data_file.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/copy.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/identity.h"
#include "core/storage/sqlite/migration.h"
#include "core/storage/sqlite/private_file.h"
#include "core/storage/verify.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace hipwise {
namespace {

using Path = std::filesystem::path;

constexpr std::chrono::milliseconds patience{5000};
constexpr const char* unfinishedSuffix = ".part";

/// "hipwise-" of "hipwise-2026-11-23.db".
std::string namePrefix(const Path& dataFile) {
    return dataFile.stem().string() + '-';
}

Path copyOfDay(const Path& dataFile, Date day) {
    return backupFolder(dataFile) /
           (namePrefix(dataFile) + day.iso() + dataFile.extension().string());
}

std::optional<Date> dayOf(const Path& copy, const Path& dataFile) {
    const std::string prefix = namePrefix(dataFile);
    const std::string stem = copy.stem().string();
    if (copy.extension() != dataFile.extension() || !stem.starts_with(prefix))
        return std::nullopt;
    return Date::parse(stem.substr(prefix.size()));
}

std::optional<Holdings> holdingsIn(const Path& copy) {
    try {
        const auto database = connectForLooking(copy, patience);
        requireOurs(*database, copy, embeddedMigrations().back().version);
        return holdingsOf(*database);
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    } catch (const StorageError&) {
        return std::nullopt;
    }
}

/// By a connection of its own, because SQLite copies nothing from one that is writing.
Holdings copyCommitted(DataFile& file, const Path& target) {
    return translated(file.path(), [&] {
        const auto source = connectForLooking(file.path(), patience);
        const SQLite::Transaction oneState(*source);
        copyVerified(*source, target);
        return holdingsOf(*source);
    });
}

void requireSound(const Path& dataFile, const Path& copy, const Holdings& expected) {
    DataFile file(copy);
    const auto problems = verify(file);
    if (!problems.empty())
        throw DamagedDataFile("The data file " + dataFile.string() +
                              " could not be copied soundly: " + problems.front() +
                              " Nothing was changed; see more with: hipwise verify");
    if (holdingsOf(file.database()) != expected)
        throwDamaged(copy, "the copy");
}

void moveAsideUnreadable(const Path& copy) {
    if (std::filesystem::exists(copy) && !holdingsIn(copy))
        renameDurably(copy, freeNameBeside(copy, "damaged"));
}

/// What a crash left of copies that were being made.
void removeLeftovers(const Path& folder) {
    std::error_code error;
    std::vector<Path> unfinished;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == unfinishedSuffix)
            unfinished.push_back(entry.path());
    for (const Path& path : unfinished)
        removeUnfinished(path);
}

/// The day of the copy that holds the most, the last one of several.
Date fullest(const std::vector<Backup>& readable) {
    return std::ranges::max_element(
               readable, {},
               [](const Backup& backup) { return std::pair(backup.holds->facts, backup.day); })
        ->day;
}

void thin(const Path& dataFile, Date today) {
    auto copies = backupsOf(dataFile);
    std::erase_if(copies, [](const Backup& backup) { return !backup.holds; });
    std::set<Date> days;
    for (const Backup& backup : copies)
        days.insert(backup.day);
    auto kept = copiesToKeep(days, today);
    if (!copies.empty())
        kept.insert(fullest(copies));
    std::error_code ignored;
    for (const Backup& backup : copies)
        if (!kept.contains(backup.day))
            std::filesystem::remove(backup.path, ignored);
}

} // namespace

Path backupFolder(const Path& dataFile) {
    return dataFile.parent_path() / (dataFile.stem().string() + "-backups");
}

std::vector<Backup> backupsOf(const Path& dataFile) {
    std::vector<Backup> backups;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(backupFolder(dataFile), error))
        if (const auto day = dayOf(entry.path(), dataFile); day && entry.is_regular_file(error))
            backups.push_back(
                {entry.path(), *day, entry.file_size(error), holdingsIn(entry.path())});
    std::ranges::sort(backups, std::greater{}, &Backup::day);
    return backups;
}

Holdings backUpTo(DataFile& file, const Path& target) {
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored))
        throw StorageError(target.string() + " is there already; choose another name.");
    const Path unfinished = target.string() + unfinishedSuffix;
    removeUnfinished(unfinished);
    try {
        const Holdings holds = copyCommitted(file, unfinished);
        requireSound(file.path(), unfinished, holds);
        renameDurably(unfinished, target);
        return holds;
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
}

bool backUpDaily(DataFile& file, Date today) {
    return translated(file.path(), [&] {
        const Path target = copyOfDay(file.path(), today);
        moveAsideUnreadable(target);
        if (std::filesystem::exists(target))
            return false;
        removeLeftovers(backupFolder(file.path()));
        backUpTo(file, target);
        thin(file.path(), today);
        return true;
    });
}

} // namespace hipwise
