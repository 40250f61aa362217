#pragma once

#include "core/domain/date.h"

#include <set>

namespace hipwise {

inline constexpr int dailyCopiesKept = 7;
inline constexpr int weeklyCopiesKept = 4;

/// Which daily copies stay: the last seven, and of the weeks before theirs (Monday to Sunday) the
/// last copy of each of the last four. Counted in copies, so that a long break throws nothing away;
/// copies from days after today, as after a clock that ran ahead, all stay.
std::set<Date> copiesToKeep(const std::set<Date>& days, Date today);

} // namespace hipwise
