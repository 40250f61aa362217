#pragma once

#include <filesystem>

namespace hipwise {

/// Makes an empty file that only its owner may use, and its folder where that is missing, whatever
/// the process's umask. What exists already stays as it is. Throws StorageError.
void makePrivateFile(const std::filesystem::path& path);

/// Throws a StorageError where this is something else than a plain file in a folder that may be
/// written.
void requireWritablePlace(const std::filesystem::path& path);

} // namespace hipwise
