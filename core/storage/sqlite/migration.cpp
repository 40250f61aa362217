#include "core/storage/sqlite/migration.h"

#include "core/domain/embedded_file.h"
#include "core/storage/sqlite/copy.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/identity.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <cassert>
#include <string>

namespace hipwise {
namespace {

using Path = std::filesystem::path;

void requireSoundReferences(SQLite::Database& database, const Path& path) {
    SQLite::Statement check(database, "PRAGMA foreign_key_check");
    if (check.executeStep())
        throwDamaged(path, "table " + check.getColumn(0).getString());
}

void apply(SQLite::Database& database, const Path& path, const Migration& migration) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (versionOf(database) >= migration.version)
        return;
    database.exec(std::string(migration.sql));
    requireSoundReferences(database, path);
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    transaction.commit();
}

} // namespace

std::vector<Migration> embeddedMigrations() {
    std::vector<Migration> migrations;
    for (const auto& file : embeddedFiles())
        if (file.path.starts_with("schema/") && file.path.ends_with(".sql"))
            migrations.push_back({static_cast<int>(migrations.size()) + 1, file.content});
    return migrations;
}

void migrate(SQLite::Database& database, const Path& path, std::span<const Migration> migrations) {
    assert(!migrations.empty());
    const int version = versionOf(database);
    if (version >= migrations.back().version)
        return;
    if (version > 0)
        copyVerified(database, freeNameBeside(path, "version-" + std::to_string(version)));
    migrateWithoutCopy(database, path, migrations);
}

void migrateWithoutCopy(SQLite::Database& database, const Path& path,
                        std::span<const Migration> migrations) {
    database.exec("PRAGMA foreign_keys = OFF");
    for (const auto& migration : migrations)
        apply(database, path, migration);
}

} // namespace hipwise
