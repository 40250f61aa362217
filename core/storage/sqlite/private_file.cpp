#include "core/storage/sqlite/private_file.h"

#include "core/storage/storage_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace hipwise {
namespace {

using Path = std::filesystem::path;

[[noreturn]] void throwNotMade(const Path& path, int error) {
    if (error == ENOSPC || error == EDQUOT)
        throw FullDisk("There is no room to make " + path.string() +
                       "; free some space on the disk, then try again.");
    if (error == EACCES || error == EPERM || error == EROFS)
        throw ReadOnlyDataFile("Hipwise may not make " + path.string() +
                               "; choose a folder that you may write to.");
    throw StorageError("Hipwise could not make " + path.string() + " (" +
                       std::generic_category().message(error) + "); choose another place.");
}

/// Some file systems cannot sync a folder; they say so with EINVAL.
bool syncFolder(const Path& folder) {
    const char* name = folder.empty() ? "." : folder.c_str();
    const int handle = ::open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    errno = error;
    return error == 0 || error == EINVAL;
}

void makePrivateFolder(const Path& folder) {
    std::error_code ignored;
    if (folder.empty() || std::filesystem::is_directory(folder, ignored))
        return;
    if (folder != folder.parent_path())
        makePrivateFolder(folder.parent_path());
    if (::mkdir(folder.c_str(), S_IRWXU) != 0) {
        if (errno == EEXIST && std::filesystem::is_directory(folder, ignored))
            return;
        throwNotMade(folder, errno);
    }
    if (::chmod(folder.c_str(), S_IRWXU) != 0 || !syncFolder(folder.parent_path()))
        throwNotMade(folder, errno);
}

bool mayUse(const Path& path, int access) {
    return ::faccessat(AT_FDCWD, path.c_str(), access, AT_EACCESS) == 0;
}

} // namespace

void makePrivateFile(const Path& path) {
    makePrivateFolder(path.parent_path());
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        if (errno == EEXIST)
            return;
        throwNotMade(path, errno);
    }
    // A memory stick may know no permissions: EPERM.
    const int error = ::fchmod(file, S_IRUSR | S_IWUSR) == 0 || errno == EPERM ? 0 : errno;
    ::close(file);
    if (error != 0)
        throwNotMade(path, error);
    if (!syncFolder(path.parent_path()))
        throwNotMade(path, errno);
}

void renameDurably(const Path& from, const Path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0 || !syncFolder(to.parent_path()))
        throwNotMade(to, errno);
}

Path journalOf(const Path& path) {
    return path.string() + "-journal";
}

void requireWritablePlace(const Path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        throw StorageError(path.string() + " is not a file; choose a Hipwise data file.");
    if (!mayUse(path, R_OK | W_OK) || !mayUse(path.parent_path(), W_OK | X_OK))
        throw ReadOnlyDataFile("Hipwise may not write " + path.string() +
                               "; allow writing to the file and its folder, or choose another "
                               "file.");
}

} // namespace hipwise
