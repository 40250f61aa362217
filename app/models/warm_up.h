#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/profile.h"

#include <vector>

namespace hipwise {

/// The drills to warm up with, at most three: those of the catalogue that no limit of the person
/// forbids, or what stands in for them. Empty where the catalogue has none.
std::vector<const Exercise*> warmUpDrills(const Catalogue& catalogue, const Profile& profile);

} // namespace hipwise
