#include "app/desktop/tones.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace hipwise {

namespace {

constexpr int mostAtOnce = 2;

QString fileName(Tone tone) {
    switch (tone) {
    case Tone::Count:
        return QStringLiteral("count.wav");
    case Tone::Start:
        return QStringLiteral("start.wav");
    case Tone::End:
        return QStringLiteral("end.wav");
    case Tone::Change:
        return QStringLiteral("change.wav");
    case Tone::Finished:
        return QStringLiteral("finished.wav");
    }
    return {};
}

/// A beep cannot tell the tones apart, so only those sound that must not be missed.
void beep(Tone tone) {
    if (tone == Tone::Start || tone == Tone::End || tone == Tone::Finished)
        QApplication::beep();
}

QStringList playersOnPath() {
    QStringList found;
    for (const auto& name :
         {QStringLiteral("pw-play"), QStringLiteral("paplay"), QStringLiteral("aplay")})
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            found << path;
    return found;
}

} // namespace

Tones::Tones(const QString& player)
    : m_players(player.isEmpty() ? playersOnPath() : QStringList{player}) {}

void Tones::play(Tone tone) {
    if (m_sounding.running() >= mostAtOnce)
        return;
    const QString file = canPlay() ? fileOf(tone) : QString();
    if (file.isEmpty()) {
        beep(tone);
        return;
    }
    const QString player = m_players.first();
    m_sounding.start(player, {file}, [this, player](bool well) {
        if (!well)
            m_players.removeAll(player);
    });
}

/// A player needs a file: each tone is written once, when it is first played.
QString Tones::fileOf(Tone tone) {
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString name = fileName(tone);
    const QString path = m_folder->filePath(name);
    const bool there =
        QFileInfo::exists(path) || QFile::copy(QStringLiteral(":/sounds/") % name, path);
    return m_folder->isValid() && there ? path : QString();
}

} // namespace hipwise
