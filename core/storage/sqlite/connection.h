#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace hipwise {

/// Opens an existing file for looking only: nothing is written to it or beside it. A file that was
/// left in the middle of a change throws SQLite's own exception with SQLITE_READONLY_ROLLBACK.
std::unique_ptr<SQLite::Database> connectForLooking(const std::filesystem::path& path,
                                                    std::chrono::milliseconds patience);

/// Opens an existing file with all settings of architecture.md, "The file". Foreign keys are still
/// off, because migrations need them off.
std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& path,
                                          std::chrono::milliseconds patience);

} // namespace hipwise
