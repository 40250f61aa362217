#include "app/desktop/login_start.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace hipwise {

namespace {

const auto fileName = QStringLiteral("org.hipwise.Hipwise.remind.desktop");

} // namespace

QString quotedForDesktopFile(const QString& word) {
    QString escaped;
    for (const QChar letter : word) {
        if (QStringLiteral("\"`$\\").contains(letter))
            escaped += QLatin1Char('\\');
        escaped += letter == QLatin1Char('%') ? QStringLiteral("%%") : QString(letter);
    }
    // The file itself reads a backslash once more.
    return QLatin1Char('"') + escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\")) +
           QLatin1Char('"');
}

LoginStart::LoginStart(QString folder, QString command)
    : m_folder(std::move(folder)),
      m_command(std::move(command)) {}

QString LoginStart::file() const {
    return QDir(m_folder).filePath(fileName);
}

bool LoginStart::isOn() const {
    return QFile::exists(file());
}

bool LoginStart::set(bool on) const {
    if (!on)
        return !isOn() || QFile::remove(file());
    QSaveFile written(file());
    if (!QDir().mkpath(m_folder) || !written.open(QIODevice::WriteOnly))
        return false;
    written.write(QStringLiteral("[Desktop Entry]\n"
                                 "Type=Application\n"
                                 "Name=Hipwise reminder\n"
                                 "Comment=Reminds of a planned session\n"
                                 "Exec=%1\n"
                                 "Icon=org.hipwise.Hipwise\n"
                                 "Terminal=false\n"
                                 "NoDisplay=true\n")
                      .arg(m_command)
                      .toUtf8());
    return written.commit();
}

} // namespace hipwise
