#include "app/gui/locations.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace hipwise {

namespace {

QString ownFolderIn(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("hipwise"));
}

} // namespace

std::filesystem::path usualDataFile() {
    const QString folder =
        ownFolderIn(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return QFile::encodeName(QDir(folder).filePath(QStringLiteral("hipwise.db"))).toStdString();
}

QStringList openingWords(const std::filesystem::path& dataFile) {
    if (dataFile == usualDataFile())
        return {};
    return {QStringLiteral("--data"),
            QString::fromStdString(std::filesystem::absolute(dataFile).string())};
}

QString configFolder() {
    return ownFolderIn(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

QString autostartFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(folder).filePath(QStringLiteral("autostart"));
}

QString stateFolder() {
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return ownFolderIn(QDir::isAbsolutePath(named)
                           ? named
                           : QDir::home().filePath(QStringLiteral(".local/state")));
}

} // namespace hipwise
