#pragma once

#include "core/domain/embedded_file.h"
#include "core/figure/motion.h"

#include <string>
#include <variant>
#include <vector>

namespace hipwise {

/// A movement, or one sentence for each mistake of its file.
using MotionRead = std::variant<MotionPlan, std::vector<std::string>>;

/// Reads one "poses/<exercise>.json" strictly: every word must be known.
MotionRead readMotion(const EmbeddedFile& file);

/// The movement of an exercise of the shipped catalogue or of a home test, worked out once and
/// kept; null where there is none. Not for two threads at the same time.
const Motion* shippedMotion(std::string_view exercise);

} // namespace hipwise
