#include "core/interchange/recent_pain.h"

namespace hipwise {

RecentPain readRecentPain(ObjectReader& at) {
    at.require({"average_7d", "worst_7d"});
    return {at["average_7d"].integer(painRange).value_or(0),
            at["worst_7d"].integer(painRange).value_or(0)};
}

JsonValue recentPainJson(const RecentPain& pain) {
    return JsonValue::Object{{"average_7d", pain.average}, {"worst_7d", pain.worst}};
}

} // namespace hipwise
