#pragma once

#include "core/domain/exercise.h"
#include "core/figure/motion.h"

#include <QString>

namespace hipwise {

/// How the body is placed: "Lying on your right side, knees bent".
QString postureWords(const Pose& pose);
/// What a picture of the movement shows: the posture at the start, then what to do.
QString figureWords(const Motion& motion, Side working);
/// How long one loop takes: the tempo of one repetition, or a slow breath or two for a hold.
int loopMilliseconds(const Exercise& exercise);

} // namespace hipwise
