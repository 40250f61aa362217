#pragma once

#include <filesystem>

namespace hipwise {

/// Makes an empty file that only its owner may use, and its folder where that is missing, whatever
/// the process's umask; a power cut cannot undo it. What exists already stays as it is. Throws
/// StorageError.
void makePrivateFile(const std::filesystem::path& path);

/// Gives a file another name in its folder, whatever was there under that name, so that a power cut
/// cannot undo it. Throws StorageError.
void renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// The file that SQLite keeps beside a data file while it changes it.
std::filesystem::path journalOf(const std::filesystem::path& path);

/// Throws a StorageError where this is something else than a plain file in a folder that may be
/// written.
void requireWritablePlace(const std::filesystem::path& path);

} // namespace hipwise
