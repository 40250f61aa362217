#pragma once

#include <QString>

namespace hipwise {

/// A program that the desktop starts at login, by a file in its autostart folder.
class LoginStart {
  public:
    /// `folder` is the autostart folder, `command` what is started, already quoted.
    LoginStart(QString folder, QString command);

    bool isOn() const;
    /// False where the file could not be written or removed.
    bool set(bool on) const;

  private:
    QString file() const;

    QString m_folder;
    QString m_command;
};

/// A word of a command line as a desktop file writes it.
QString quotedForDesktopFile(const QString& word);

} // namespace hipwise
