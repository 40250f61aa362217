#include "app/models/warm_up.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr std::size_t most = 3;

bool suits(const Exercise& drill, const Profile& profile) {
    return std::none_of(drill.excludedBy.begin(), drill.excludedBy.end(), [&](Limit limit) {
        return std::find(profile.limits.begin(), profile.limits.end(), limit) !=
               profile.limits.end();
    });
}

} // namespace

std::vector<const Exercise*> warmUpDrills(const Catalogue& catalogue, const Profile& profile) {
    std::vector<const Exercise*> drills;
    for (const Exercise& wanted : catalogue.ladder(Ladder::WarmUp)) {
        const Exercise* drill = suits(wanted, profile) ? &wanted : catalogue.find(wanted.swapFor);
        const bool known = std::find(drills.begin(), drills.end(), drill) != drills.end();
        if (drill && !known && suits(*drill, profile) && drills.size() < most)
            drills.push_back(drill);
    }
    return drills;
}

} // namespace hipwise
