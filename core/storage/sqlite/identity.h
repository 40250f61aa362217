#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace hipwise {

/// "HIPW": says that an SQLite file is one of ours.
inline constexpr int applicationId = 0x48495057;

/// The version of the schema in the file, 0 where nothing is in it yet.
int versionOf(SQLite::Database& database);

/// Throws where the file is another program's, or newer than `newestKnown`.
void requireOurs(SQLite::Database& database, const std::filesystem::path& path, int newestKnown);

} // namespace hipwise
