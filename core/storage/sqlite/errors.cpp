#include "core/storage/sqlite/errors.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>

namespace hipwise {
namespace {

using Path = std::filesystem::path;

bool isDiskFull(int resultCode, int systemError) {
    if ((resultCode & 0xff) == SQLITE_FULL)
        return true;
    const bool writing = resultCode == SQLITE_IOERR_WRITE || resultCode == SQLITE_IOERR_FSYNC ||
                         resultCode == SQLITE_IOERR_TRUNCATE || resultCode == SQLITE_CANTOPEN;
    return writing && (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG);
}

[[noreturn]] void throwDamagedFile(const Path& path, const std::string& detail) {
    throw DamagedDataFile("The data file " + path.string() +
                          " is damaged or is not a Hipwise file (" + detail +
                          "). It was left as it is; restore a backup or choose another file.");
}

[[noreturn]] void throwOther(const Path& path, int resultCode, const std::string& detail) {
    switch (resultCode & 0xff) {
    case SQLITE_CANTOPEN:
        throw StorageError("Hipwise could not open " + path.string() +
                           "; check that its folder is there and that you may use it.");
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
    case SQLITE_NOLFS:
        throw StorageError("The disk did not let Hipwise read or write " + path.string() +
                           "; check the disk, then try again.");
    case SQLITE_NOMEM:
        throw StorageError("There was not enough memory to use " + path.string() +
                           "; close other programs, then try again.");
    default:
        throw StorageError("Hipwise could not store this in " + path.string() +
                           "; nothing was changed (" + detail + ").");
    }
}

} // namespace

void throwStorageError(const Path& path, int resultCode, const std::string& detail,
                       int systemError) {
    if (isDiskFull(resultCode, systemError))
        throw FullDisk("There is no room to write " + path.string() +
                       "; nothing was changed. Free some space on the disk, then try again.");
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw BusyDataFile("Another Hipwise is using " + path.string() +
                           "; nothing was changed. Wait a moment, then try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw ReadOnlyDataFile("Hipwise may not write " + path.string() +
                               "; allow writing to the file and its folder, or choose another "
                               "file.");
    case SQLITE_ERROR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        throwDamagedFile(path, detail);
    default:
        throwOther(path, resultCode, detail);
    }
}

void throwDamaged(const Path& path, const std::string& what) {
    throw DamagedDataFile("The data file " + path.string() + " is damaged: " + what +
                          " cannot be trusted. Restore a backup or choose another file.");
}

void rethrowTranslated(const Path& path) {
    const int systemError = errno;
    try {
        throw;
    } catch (const SQLite::Exception& error) {
        const int extended = error.getExtendedErrorCode();
        throwStorageError(path, extended > 0 ? extended : error.getErrorCode(), error.what(),
                          systemError);
    } catch (const std::filesystem::filesystem_error& error) {
        throwStorageError(path, SQLITE_IOERR, error.what(), error.code().value());
    }
}

} // namespace hipwise
