#pragma once

#include <QString>

#include <filesystem>

namespace hipwise {

/// "hipwise.db" in the platform's folder for application data.
std::filesystem::path usualDataFile();
/// Where choices are kept.
QString configFolder();
/// What the desktop starts at login.
QString autostartFolder();
/// Where the window's size is kept.
QString stateFolder();

} // namespace hipwise
