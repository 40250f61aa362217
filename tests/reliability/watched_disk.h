#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>

namespace hipwise {

enum class DiskAct { Create, Write, Truncate, Sync, Delete };

/// One thing that SQLite does to the disk.
struct DiskCall {
    DiskAct act = DiskAct::Write;
    std::string path;
    /// Where a write begins, or the size that a file is cut to.
    std::int64_t offset = 0;
    /// Of a write.
    std::string bytes{};
    /// Whether a deletion is synced with its folder.
    bool folderSynced = false;
};

/// What becomes of a call.
struct DiskAnswer {
    /// Another one than SQLITE_OK fails the call with it.
    int result = SQLITE_OK;
    /// A write that fails leaves its first half on the disk.
    bool halfWritten = false;
    /// A sync that nobody waits for: the test keeps books on what would be lost.
    bool skipsSync = false;
};

/// Sees every call before it happens.
class DiskWatcher {
  public:
    virtual ~DiskWatcher() = default;
    virtual DiskAnswer before(const DiskCall& call) = 0;
};

/// While it lives, every database that is opened in this process goes through it to the disk. One
/// at a time; databases are closed before it ends.
class WatchedDisk {
  public:
    explicit WatchedDisk(DiskWatcher& watcher);
    ~WatchedDisk();
    WatchedDisk(const WatchedDisk&) = delete;
    WatchedDisk& operator=(const WatchedDisk&) = delete;

  private:
    sqlite3_vfs m_vfs{};
};

} // namespace hipwise
