#pragma once

#include "core/domain/date.h"
#include "core/storage/holdings.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace hipwise {

class DataFile;

/// A daily copy of a data file.
struct Backup {
    std::filesystem::path path;
    Date day;
    std::uintmax_t bytes = 0;
    /// Empty where the copy cannot be read; such a copy is never counted and never removed.
    std::optional<Holdings> holds;
};

/// Where the daily copies of a data file are: "hipwise-backups" beside "hipwise.db".
std::filesystem::path backupFolder(const std::filesystem::path& dataFile);

/// The daily copies of a data file, newest first.
std::vector<Backup> backupsOf(const std::filesystem::path& dataFile);

/// Writes a copy that passed verify() into a new file, whole or not at all. Throws a StorageError;
/// `target` must not exist. Inside a transaction the copy holds what was committed before it.
Holdings backUpTo(DataFile& file, const std::filesystem::path& target);

/// Makes the copy of that day where there is none yet, then removes those that the schedule does
/// not keep; the copy that holds the most is never removed. True where a copy was made.
bool backUpDaily(DataFile& file, Date today);

} // namespace hipwise
