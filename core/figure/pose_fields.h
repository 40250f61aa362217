#pragma once

#include "core/figure/motion.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// The surfaces that a pose file may name, besides the floor.
using Surfaces = std::vector<Prop>;

/// The contacts of a place on a target: "floor", the word of a prop, or another place.
std::vector<Contact> contactsOf(std::string_view place, std::string_view target,
                                const Surfaces& surfaces);
/// The contacts of a place at one spot; flat places also lie flat there.
std::vector<Contact> contactsAt(std::string_view place, const Vector3& spot);
/// The muscle of a word such as "left gluteus medius".
WorkingMuscle muscleOf(std::string_view word);

} // namespace hipwise
