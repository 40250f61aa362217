#pragma once

#include <QString>

#include <filesystem>

namespace hipwise {

/// What the window owns on the session bus while it is open.
QString busName();

/// Waits without a window for the time of the reminder, and starts Hipwise where it is asked to.
/// Ends where no reminder is chosen any more. Returns the exit code.
int startReminder(const std::filesystem::path& dataFile);

} // namespace hipwise
