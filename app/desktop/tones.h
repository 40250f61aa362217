#pragma once

#include "app/desktop/side_programs.h"

#include <QTemporaryDir>

#include <memory>

namespace hipwise {

/// What a timer has to say without words.
enum class Tone { Count, Start, End, Change, Finished };

/// Short bundled sounds, played by a program of the desktop; the application's beep where there is
/// none.
class Tones {
  public:
    /// An empty `player` looks for the players that are known; a path is taken as it is.
    explicit Tones(const QString& player = {});

    /// Drops the tone where two still sound.
    void play(Tone tone);
    /// Whether there is a player, as far as is known: one that fails is not asked again.
    bool canPlay() const { return !m_players.isEmpty(); }

  private:
    QString fileOf(Tone tone);

    QStringList m_players;
    std::unique_ptr<QTemporaryDir> m_folder;
    SidePrograms m_sounding;
};

} // namespace hipwise
