#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

namespace hipwise {

/// "hipwise.db" in the platform's folder for application data.
std::filesystem::path usualDataFile();
/// The words that open that data file again from any folder; none where it is the usual one.
QStringList openingWords(const std::filesystem::path& dataFile);
/// Where choices are kept.
QString configFolder();
/// What the desktop starts at login.
QString autostartFolder();
/// Where the window's size is kept.
QString stateFolder();

} // namespace hipwise
