#pragma once

#include "core/domain/exercise.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// "Bridges", "Side leg raises", ...: the family as a heading.
QString ladderName(Ladder ladder);
/// "On your back", "On your side", ...
QString positionName(Position position);
/// "A mini-band", "A chair", ...
QString equipmentName(Equipment equipment);
/// What is needed, or that nothing is: "A chair and a wall".
QString equipmentWords(const Exercise& exercise);
/// "10 to 15 times on each side, 4 s each", or "20 to 30 s".
QString doseRangeWords(const Exercise& exercise);
/// "one", "one and two", "one, two and three".
QString listWords(const QStringList& things);

} // namespace hipwise
