#include "tests/reliability/watched_disk.h"

#include <cassert>
#include <new>

namespace hipwise {
namespace {

DiskWatcher* watching = nullptr;
sqlite3_vfs* realDisk = nullptr;

/// SQLite allocates the memory: this, and behind it the real file.
struct WatchedFile {
    sqlite3_file base;
    std::string* path;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

WatchedFile& watched(sqlite3_file* file) {
    return *reinterpret_cast<WatchedFile*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
    return watched(file).real();
}

DiskAnswer ask(sqlite3_file* file, DiskAct act, std::int64_t offset = 0, std::string bytes = {}) {
    return watching->before({act, *watched(file).path, offset, std::move(bytes), false});
}

int closeFile(sqlite3_file* file) {
    const int result = real(file)->pMethods->xClose(real(file));
    delete watched(file).path;
    watched(file).path = nullptr;
    return result;
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), buffer, size, offset);
}

int writeFile(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset) {
    const auto* bytes = static_cast<const char*>(buffer);
    const auto answer =
        ask(file, DiskAct::Write, offset, std::string(bytes, static_cast<std::size_t>(size)));
    if (answer.result == SQLITE_OK)
        return real(file)->pMethods->xWrite(real(file), buffer, size, offset);
    if (answer.halfWritten)
        real(file)->pMethods->xWrite(real(file), buffer, size / 2, offset);
    return answer.result;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const auto answer = ask(file, DiskAct::Truncate, size);
    return answer.result == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size)
                                      : answer.result;
}

int syncFile(sqlite3_file* file, int flags) {
    const auto answer = ask(file, DiskAct::Sync);
    if (answer.result != SQLITE_OK || answer.skipsSync)
        return answer.result;
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int lock) {
    return real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file* file, int lock) {
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int checkReserved(sqlite3_file* file, int* isReserved) {
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

sqlite3_io_methods fileMethods() {
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReserved;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    return methods;
}

const sqlite3_io_methods methods = fileMethods();

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    int exists = 0;
    realDisk->xAccess(realDisk, name, SQLITE_ACCESS_EXISTS, &exists);
    if (exists == 0 && (flags & SQLITE_OPEN_CREATE) != 0) {
        const auto answer = watching->before({DiskAct::Create, name, 0, {}, false});
        if (answer.result != SQLITE_OK)
            return answer.result;
    }
    const int result = realDisk->xOpen(realDisk, name, real(file), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    watched(file).path = new std::string(name);
    file->pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs*, const char* name, int folderSynced) {
    const auto answer = watching->before({DiskAct::Delete, name, 0, {}, folderSynced != 0});
    return answer.result == SQLITE_OK ? realDisk->xDelete(realDisk, name, folderSynced)
                                      : answer.result;
}

} // namespace

WatchedDisk::WatchedDisk(DiskWatcher& watcher) {
    assert(watching == nullptr);
    realDisk = sqlite3_vfs_find(nullptr);
    watching = &watcher;
    m_vfs = *realDisk;
    m_vfs.zName = "watched";
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + realDisk->szOsFile;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

WatchedDisk::~WatchedDisk() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(realDisk, 1);
    watching = nullptr;
}

} // namespace hipwise
