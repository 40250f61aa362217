#pragma once

#include "core/guide/guide.h"

#include <string>

namespace hipwise {

/// A clamshell of so many repetitions of 4 s with 20 s of rest, two sets each side, right first.
Prescription clamshell(int reps = 10);
/// A bridge hold of so many seconds with 40 s of rest, two sets.
Prescription bridgeHold(int seconds = 20);
/// 120 s of warm-up, then both.
PlannedSession guidedSession();

/// "change over 25, clamshell 1 right 40": one line for each stretch.
std::string wordsOf(const std::vector<Stretch>& stretches);
/// "clamshell 1 right: 10 confirmed", "... taken back", one after the other.
std::string wordsOf(const std::vector<SetEnd>& ends);

} // namespace hipwise
