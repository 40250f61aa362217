#pragma once

#include "core/domain/quantity.h"
#include "core/interchange/json_field.h"

namespace hipwise {

/// Exactly one of the members `reps` and `seconds`; both or none is noted.
Amount readAmount(ObjectReader& at);

/// "reps" or "seconds".
std::string_view amountName(const Amount& amount);

} // namespace hipwise
