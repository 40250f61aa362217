#include "core/storage/data_file.h"

#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/identity.h"
#include "core/storage/sqlite/migration.h"
#include "core/storage/sqlite/private_file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cassert>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

namespace hipwise {
namespace {

using Path = std::filesystem::path;
using Milliseconds = std::chrono::milliseconds;

/// SQLite's smallest page; it takes some shorter files for empty ones.
constexpr std::uintmax_t smallestDatabase = 512;

std::string firstBytes(const Path& path, std::size_t count) {
    std::string bytes(count, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

/// By its first bytes alone: the application's number stands big-endian at byte 68.
bool saysItIsOurs(const Path& path) {
    constexpr std::string_view magic = "SQLite format 3";
    const std::string start = firstBytes(path, 72);
    return start.starts_with(magic) && start.ends_with("HIPW");
}

/// Whether what lies beside the file as its journal was not made by SQLite, which would delete it.
/// Beside a file of ours it was: a power cut may leave anything in a journal that was begun.
bool hasForeignJournal(const Path& path) {
    constexpr std::string_view magic = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    const auto start = firstBytes(journalOf(std::filesystem::canonical(path)), magic.size());
    return !start.empty() && start != magic && !saysItIsOurs(path);
}

/// Looks before the file is opened for writing, so that what is not ours stays as it is. A file
/// left in the middle of a change is for SQLite to repair first.
void requireOursUntouched(const Path& path, Milliseconds patience, int newestKnown) {
    const auto size = std::filesystem::file_size(path);
    if (size == 0)
        return;
    if (size < smallestDatabase)
        throw SQLite::Exception("it is too short", SQLITE_NOTADB);
    try {
        requireOurs(*connectForLooking(path, patience), path, newestKnown);
    } catch (const SQLite::Exception& error) {
        if (error.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK)
            throw;
        if (hasForeignJournal(path))
            throw SQLite::Exception("its journal is not a database's", SQLITE_NOTADB);
    }
}

std::unique_ptr<SQLite::Database> openOurs(const Path& path, Milliseconds patience) {
    const auto migrations = embeddedMigrations();
    const int newestKnown = migrations.back().version;
    requireOursUntouched(path, patience, newestKnown);
    auto database = connect(path, patience);
    requireOurs(*database, path, newestKnown);
    migrate(*database, path, migrations);
    database->exec("PRAGMA foreign_keys = ON");
    return database;
}

} // namespace

DataFile::DataFile(Path path, DataFileOptions options)
    : m_path(translated(path, [&] { return std::filesystem::absolute(path); })),
      m_options(std::move(options)) {
    makePrivateFile(m_path);
    requireWritablePlace(m_path);
    reopen();
}

DataFile::~DataFile() = default;

void DataFile::reopen() {
    assert(!inTransaction());
    m_database.reset();
    m_trusted = false;
    m_database = translated(m_path, [&] { return openOurs(m_path, m_options.patience); });
    m_trusted = true;
}

SQLite::Database& DataFile::database() {
    if (!m_trusted && !inTransaction())
        reopen();
    return *m_database;
}

bool DataFile::inTransaction() const {
    return m_database && sqlite3_get_autocommit(m_database->getHandle()) == 0;
}

} // namespace hipwise
