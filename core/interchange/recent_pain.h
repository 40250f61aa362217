#pragma once

#include "core/domain/profile.h"
#include "core/interchange/json_field.h"

namespace hipwise {

RecentPain readRecentPain(ObjectReader& at);
JsonValue recentPainJson(const RecentPain& pain);

} // namespace hipwise
