#pragma once

#include "core/storage/holdings.h"

#include <filesystem>
#include <optional>

namespace hipwise {

/// What a restored data file holds, and where the file is that was there before.
struct Restored {
    Holdings holds;
    /// Empty where there was nothing to keep.
    std::optional<std::filesystem::path> keptAside;
};

/// Puts the contents of a sound backup in the place of a data file. The present one is first kept
/// beside it as "hipwise-before-restore.db"; a damaged one goes there as it is. Throws a
/// StorageError; then the data file is as it was. Another Hipwise that has the file open sees the
/// restored contents.
Restored restore(const std::filesystem::path& dataFile, const std::filesystem::path& backup);

/// How much a backup would bring back. Throws a StorageError where it cannot be restored; the
/// backup stays as it is.
Holdings checkBackup(const std::filesystem::path& backup);

} // namespace hipwise
