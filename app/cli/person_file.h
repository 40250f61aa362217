#pragma once

#include "app/cli/common_options.h"
#include "core/coach/coach.h"

#include <functional>

namespace hipwise::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitRefused = 2;

/// Prints the sentence as one plain line to standard error.
int refuse(const CliWorld& world, std::string_view sentence);

std::filesystem::path dataFileOf(const CliWorld& world, const CommonOptions& options);

/// Why there is no data file to work on; empty where there is one.
std::optional<Refusal> noDataFile(const std::filesystem::path& path);

/// One person of the data file, as a subcommand works on it.
struct OpenPerson {
    Coach& coach;
    /// As stored; never empty where the file holds several people.
    std::string name;
    Snapshot snapshot;
    Moment now;
    /// With the exercises of the person's own.
    Catalogue catalogue;
};

/// Opens an existing data file, picks the person and runs the subcommand; else says what is wrong.
int withPerson(const CliWorld& world, const CommonOptions& options,
               const std::function<int(OpenPerson&)>& command);

} // namespace hipwise::cli
