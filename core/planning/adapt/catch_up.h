#pragma once

#include "core/domain/log.h"

#include <optional>
#include <span>
#include <vector>

namespace hipwise {

/// The planned days round a session: its own, and the next one.
struct SessionSpot {
    Date planned;
    Date next;
};

/// Where a missed session may still be done today: at most two days late, with a free day before
/// the next one (engine.md section 7).
bool mayCatchUp(const SessionSpot& spot, Date today);

/// Whether the next session may be done today although it is planned for a later day: with a free
/// day since the last one, on four days a week with at most one session in the two days before
/// (engine.md section 4, "Spacing"). `trained` are days with a session, oldest first.
bool mayDoEarly(Date today, std::span<const Date> trained, int daysPerWeek);

/// The closed entry of a session: on its planned day, or on a later day on which it was offered
/// again. Null where there is none up to today.
const SessionLog* entryOf(std::span<const SessionLog> log, const SessionSpot& spot, Date today);

/// Whether an entry is of a planned session: of one of these days, or of one caught up after it.
bool belongsToPlan(const SessionLog& session, const std::vector<Date>& days);

} // namespace hipwise
