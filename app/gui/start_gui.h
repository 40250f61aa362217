#pragma once

#include "core/domain/moment.h"

#include <filesystem>

namespace hipwise {

/// Opens the window on a data file and returns the exit code once it is closed.
int startGui(int argc, char** argv, const std::filesystem::path& dataFile);

/// The moment of now by the system's clock.
Moment systemMoment();

} // namespace hipwise
