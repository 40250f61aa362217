#include "core/storage/sqlite/connection.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace hipwise {
namespace {

using Path = std::filesystem::path;
using Milliseconds = std::chrono::milliseconds;

void configure(SQLite::Database& database, int setting, int value) {
    const int result = sqlite3_db_config(database.getHandle(), setting, value, nullptr);
    if (result != SQLITE_OK)
        throw SQLite::Exception("a safety setting was refused", result);
}

std::unique_ptr<SQLite::Database> openSafely(const Path& path, int flags, Milliseconds patience) {
    auto database = std::make_unique<SQLite::Database>(path.string(), flags,
                                                       static_cast<int>(patience.count()));
    configure(*database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(*database, SQLITE_DBCONFIG_DQS_DML, 0);
    configure(*database, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(*database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(*database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(*database, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    database->exec("PRAGMA foreign_keys = OFF;"
                   "PRAGMA mmap_size = 0;"
                   "PRAGMA temp_store = MEMORY;"
                   "PRAGMA cell_size_check = ON;");
    return database;
}

} // namespace

std::unique_ptr<SQLite::Database> connectForLooking(const Path& path, Milliseconds patience) {
    return openSafely(path, SQLite::OPEN_READONLY, patience);
}

std::unique_ptr<SQLite::Database> connect(const Path& path, Milliseconds patience) {
    auto database = openSafely(path, SQLite::OPEN_READWRITE, patience);
    if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
        throw SQLite::Exception("the file may not be written", SQLITE_READONLY);
    database->exec("PRAGMA journal_mode = TRUNCATE;"
                   "PRAGMA synchronous = EXTRA;");
    return database;
}

} // namespace hipwise
