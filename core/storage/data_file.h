#pragma once

#include "core/storage/id_source.h"
#include "core/storage/storage_error.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace hipwise {

struct DataFileOptions {
    IdSource newId = randomId;
    /// How long to wait for another Hipwise that is writing.
    std::chrono::milliseconds patience{5000};
};

/// The one open connection to the person's data file (architecture.md, "The file").
class DataFile {
  public:
    /// Opens or makes the file, migrating it where it is older. Throws a StorageError of the kind
    /// that fits; then the file is as it was.
    explicit DataFile(std::filesystem::path path, DataFileOptions options = {});
    ~DataFile();
    DataFile(const DataFile&) = delete;
    DataFile& operator=(const DataFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::string newId() const { return m_options.newId(); }
    /// Closes the connection and opens it again. Not inside a transaction.
    void reopen();
    /// Marks the connection as not to be trusted, as after a failed commit: the next use opens the
    /// file again.
    void distrust() { m_trusted = false; }
    bool inTransaction() const;
    /// For the storage layer only.
    SQLite::Database& database();

  private:
    std::filesystem::path m_path;
    DataFileOptions m_options;
    std::unique_ptr<SQLite::Database> m_database;
    bool m_trusted = true;
};

} // namespace hipwise
