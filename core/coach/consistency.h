#pragma once

#include "core/coach/coach.h"

namespace hipwise {

/// The score one day later, 0 to 1: Loop Habit Tracker's exponential smoothing (Score.kt). With
/// three sessions a week it halves in 20 days without any.
double nextConsistency(double score, double kept, int timesAWeek);

/// How regularly the person trains, 0 to 100, without a streak: one missed day costs little and a
/// pause nothing. Every day counts the share of the sessions asked for that were done in the 14
/// days up to it (Loop's ScoreList.kt), and of fewer days in the first two weeks; days of a pause
/// are left out, and so is today until something is done.
int consistencyScore(const Snapshot& snapshot);

} // namespace hipwise
