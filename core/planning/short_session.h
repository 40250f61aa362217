#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <string>
#include <vector>

namespace hipwise {

/// What is left of a session for somebody with little time.
struct ShortSession {
    /// In the session's order; at least one.
    std::vector<std::string> exercises;
    Seconds estimated;

    bool operator==(const ShortSession&) const = default;
};

/// The exercises that fit into so many minutes (6 and more) with a warm-up of one minute: what the
/// session begins with, then clamshell and side leg raise in turn, so that the sides of the hips
/// keep their sets, then the others in order (engine.md section 7). `log` is the person's log up to
/// that day, oldest first.
ShortSession shortSession(const PlannedSession& session, int minutes,
                          const std::vector<SessionLog>& log);

} // namespace hipwise
