#pragma once

#include <QDBusConnection>

#include <string>

namespace hipwise {

/// Whether a program has the whole screen, or the desktop holds notifications back. Not known where
/// neither the display nor the desktop tells: then it has not.
bool isScreenTaken(const QDBusConnection& bus);

/// Whether the active window of an X display covers the whole screen; false where there is no such
/// display.
bool isFullScreenOn(const std::string& display);

} // namespace hipwise
