#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace hipwise {

/// Copies the whole database into a new private file, checks the copy and leaves it there only
/// where it is sound. `target` must not exist.
void copyVerified(SQLite::Database& source, const std::filesystem::path& target);

/// A name beside the file that is not taken: "hipwise-version-1.db", "hipwise-version-1-2.db" ...
std::filesystem::path freeCopyName(const std::filesystem::path& path, int version);

} // namespace hipwise
