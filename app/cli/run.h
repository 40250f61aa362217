#pragma once

#include "app/cli/figure_request.h"
#include "app/cli/print_request.h"
#include "core/domain/moment.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <span>
#include <string>

namespace hipwise {

/// Everything of the world that the command line touches, handed in.
struct CliWorld {
    std::ostream& out;
    std::ostream& err;
    std::function<Moment()> clock;
    std::filesystem::path defaultDataFile;
    /// Makes the PDF and returns the exit code; needs fonts, so it comes from the main program.
    std::function<int(const PrintRequest&)> print;
    /// Draws an exercise likewise.
    std::function<int(const FigureRequest&)> draw;
    /// Waits on that data file and reminds of sessions until the desktop ends.
    std::function<int(const std::filesystem::path&)> remind{};
};

/// Runs one subcommand; the arguments are without the program's name. Returns the exit code: 0
/// done, 1 failed because of the world, 2 wrong use or refused input. Never throws.
int runCli(std::span<const std::string> arguments, CliWorld& world);

} // namespace hipwise
