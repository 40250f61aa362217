#include "core/storage/sqlite/copy.h"

#include "core/storage/sqlite/private_file.h"
#include "core/storage/storage_error.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <string>
#include <system_error>

namespace hipwise {
namespace {

using Path = std::filesystem::path;

void fill(SQLite::Database& source, const Path& target) {
    SQLite::Database copy(target.string(), SQLite::OPEN_READWRITE);
    copy.exec("PRAGMA synchronous = EXTRA");
    if (SQLite::Backup(copy, source).executeStep() != SQLITE_DONE)
        throw SQLite::Exception("the file is in use", SQLITE_BUSY);
    if (copy.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
        throw DamagedDataFile("The safety copy " + target.string() +
                              " is damaged, so nothing was changed; check the disk.");
}

} // namespace

void copyVerified(SQLite::Database& source, const Path& target) {
    makePrivateFile(target);
    try {
        fill(source, target);
    } catch (...) {
        removeUnfinished(target);
        throw;
    }
}

Path freeNameBeside(const Path& path, const std::string& suffix) {
    const auto stem = path.stem().string() + '-' + suffix;
    auto name = path.parent_path() / (stem + path.extension().string());
    for (int count = 2; std::filesystem::exists(name); ++count)
        name =
            path.parent_path() / (stem + "-" + std::to_string(count) + path.extension().string());
    return name;
}

void removeUnfinished(const Path& path) noexcept {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    std::filesystem::remove(journalOf(path), ignored);
}

} // namespace hipwise
