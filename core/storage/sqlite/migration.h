#pragma once

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace hipwise {

/// SQL that takes a file from the version before to `version`.
struct Migration {
    int version = 0;
    std::string_view sql;
};

/// The scripts of resources/schema/ in order: 1, 2, 3 ...
std::vector<Migration> embeddedMigrations();

/// Brings the file to the last version, one transaction for each step; first a verified copy is
/// made beside a file that holds anything. Leaves foreign keys off.
void migrate(SQLite::Database& database, const std::filesystem::path& path,
             std::span<const Migration> migrations);
/// The same for a file that is a copy itself.
void migrateWithoutCopy(SQLite::Database& database, const std::filesystem::path& path,
                        std::span<const Migration> migrations);

} // namespace hipwise
