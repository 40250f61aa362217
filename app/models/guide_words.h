#pragma once

#include "app/models/guide_scene.h"

namespace hipwise {

/// "Clamshell · left side".
QString titleOf(const Stretch& stretch, const Guided& about);
/// "set 2 of 3".
QString setWords(const Stretch& set, const Guided& about);
/// "10 repetitions", "20 s".
QString amountAhead(const Stretch& set);
/// The one sentence of how it is done.
QString cueOf(const Guided& about, const std::string& exercise);
/// "Exercise 2 of 5 · about 12 min left".
QString progressWords(const Guide& guide, const Guided& about);
/// "Next: Clamshell · right side, 10 repetitions"; before a set that comes first, what comes after
/// it.
QString followingWords(const Guide& guide, const Guided& about);
/// "done: 6 of 10"; empty where nothing was done yet.
QString lastDoneWords(const Guided& about);

} // namespace hipwise
