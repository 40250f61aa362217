#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"
#include "core/interchange/problem.h"

#include <optional>
#include <span>

namespace hipwise {

/// Where the sessions of a log document tell one planned session, or one exercise of a session,
/// twice; empty where they do not.
std::optional<Problem> toldTwice(std::span<const SessionLog> sessions);

/// Why the sessions of a log document cannot be recorded: one lies after today, or says it was
/// planned for a day on which the programme has no session. Empty where they can.
std::optional<Problem> unrecordable(std::span<const SessionLog> sessions,
                                    const Programme& programme, Date today);

} // namespace hipwise
