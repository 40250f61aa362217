#include "core/storage/sqlite/identity.h"

#include "core/storage/sqlite/errors.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace hipwise {
namespace {

int numberFrom(SQLite::Database& database, const char* query) {
    return database.execAndGet(query).getInt();
}

} // namespace

int versionOf(SQLite::Database& database) {
    return numberFrom(database, "PRAGMA user_version");
}

void requireOurs(SQLite::Database& database, const std::filesystem::path& path, int newestKnown) {
    const SQLite::Transaction oneState(database);
    const int application = numberFrom(database, "PRAGMA application_id");
    const int version = versionOf(database);
    const bool empty = numberFrom(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (empty && application == 0 && version == 0)
        return;
    if (application != applicationId)
        throw ForeignDataFile(path.string() + " belongs to another program; it was left as it is. "
                                              "Choose a Hipwise data file.");
    if (version > newestKnown)
        throw NewerDataFile(path.string() + " was written by a newer Hipwise (file version " +
                            std::to_string(version) + ", this one reads up to " +
                            std::to_string(newestKnown) +
                            "); it was left as it is. Install the newer Hipwise to use it.");
    if (version < 1 || empty)
        throwDamaged(path, "its version");
}

} // namespace hipwise
