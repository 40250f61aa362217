#pragma once

#include "core/planning/adapt/exposure.h"
#include "core/planning/reasons.h"

namespace hipwise::reasons {

/// Each names the day it rests on.
Reason redPain(const Exercise& from, const Exercise& to, const Exposure& exposure);
Reason amberPain(const Exposure& exposure, bool isLess);
Reason offerSwap(const Exercise& exercise);
Reason steppedDown(const Exercise& from, const Exercise& to);
Reason failedOnce(const Exposure& exposure);
Reason failedTwice(const Exposure& exposure);
Reason wasEasy(const Exercise& exercise, int before, int now);
Reason wentWell(const Exercise& exercise, int before, int now, Date day);
Reason comesBack(const Exercise& exercise, int amount, Date day);
Reason unrated(const Exercise& exercise, const Exposure& exposure);
Reason unratedAtTop(const Exercise& exercise, int amount, const Exposure& exposure);
Reason wasHard(const Exposure& exposure);
Reason skipped(const Exposure& exposure);
/// Another exercise for the same muscles hurt a lot that day.
Reason heldBeside(const Exercise& hurt, Date day);
Reason incomplete(const Exposure& exposure);
/// Sets ran on by themselves and nobody said whether they were done.
Reason unconfirmed(const Exposure& exposure);

/// "Monday 23 November".
std::string dayWords(Date day);

} // namespace hipwise::reasons
