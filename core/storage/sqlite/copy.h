#pragma once

#include <filesystem>
#include <string>

namespace SQLite {
class Database;
}

namespace hipwise {

/// Copies the whole database into a new private file, checks the copy and leaves it there only
/// where it is sound. `target` must not exist.
void copyVerified(SQLite::Database& source, const std::filesystem::path& target);

/// A name beside the file that is not taken: for "damaged" it is "hipwise-damaged.db", then
/// "hipwise-damaged-2.db" ...
std::filesystem::path freeNameBeside(const std::filesystem::path& path, const std::string& suffix);

/// Removes a file that was not finished, with its journal, where it is there.
void removeUnfinished(const std::filesystem::path& path) noexcept;

} // namespace hipwise
