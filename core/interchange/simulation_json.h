#pragma once

#include "core/domain/log.h"
#include "core/domain/programme.h"
#include "core/interchange/json_value.h"

#include <span>

namespace hipwise {

/// The whole documents that a simulation is made of.
JsonValue programmeJson(const Programme& programme);
JsonValue logJson(std::span<const SessionLog> sessions);

} // namespace hipwise
