#include "core/storage/restore.h"

#include "core/storage/checked_copy.h"
#include "core/storage/data_file.h"
#include "core/storage/sqlite/copy.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/private_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <memory>

namespace hipwise {
namespace {

using Path = std::filesystem::path;

constexpr const char* suffix = "before-restore";

/// Empty where the file is too damaged to be opened or copied.
std::unique_ptr<DataFile> openedWhereSound(const Path& path) {
    try {
        auto file = std::make_unique<DataFile>(path);
        const bool sound = translated(path, [&] {
            return file->database().execAndGet("PRAGMA quick_check(1)").getString() == "ok";
        });
        return sound ? std::move(file) : nullptr;
    } catch (const DamagedDataFile&) {
        return nullptr;
    }
}

std::optional<Path> copyAside(DataFile& present) {
    return translated(present.path(), [&]() -> std::optional<Path> {
        if (holdingsOf(present.database()).facts == 0)
            return std::nullopt;
        const Path aside = freeNameBeside(present.path(), suffix);
        copyVerified(present.database(), aside);
        return aside;
    });
}

/// In one transaction of the data file, so that others who have it open are not disturbed.
void fill(DataFile& file, const Path& source) {
    translated(file.path(), [&] {
        SQLite::Database from(source.string(), SQLite::OPEN_READONLY);
        if (SQLite::Backup(file.database(), from).executeStep() != SQLITE_DONE)
            throw SQLite::Exception("the file is in use", SQLITE_BUSY);
    });
}

/// A journal beside the new file would be taken for its own.
void moveJournal(const Path& from, const Path& to) {
    std::error_code ignored;
    if (std::filesystem::exists(journalOf(from), ignored))
        renameDurably(journalOf(from), journalOf(to));
}

/// The damaged file goes aside byte for byte; at no moment is the data file's name free.
Path swap(const Path& dataFile, const Path& source) {
    const Path aside = freeNameBeside(dataFile, suffix);
    translated(dataFile, [&] { std::filesystem::create_hard_link(dataFile, aside); });
    try {
        moveJournal(dataFile, aside);
        renameDurably(source, dataFile);
    } catch (...) {
        moveJournal(aside, dataFile);
        std::error_code ignored;
        std::filesystem::remove(aside, ignored);
        throw;
    }
    return aside;
}

} // namespace

Restored restore(const Path& dataFile, const Path& backup) {
    const CheckedCopy source(backup, dataFile.string() + ".restoring");
    if (const auto present = openedWhereSound(dataFile)) {
        const auto aside = copyAside(*present);
        fill(*present, source.path());
        return {source.holds(), aside};
    }
    return {source.holds(), swap(dataFile, source.path())};
}

Holdings checkBackup(const Path& backup) {
    return CheckedCopy(backup, backup.string() + ".part").holds();
}

} // namespace hipwise
