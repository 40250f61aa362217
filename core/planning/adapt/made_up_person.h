#pragma once

#include "core/planning/plan.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hipwise {

/// Kinds of people for trying the engine out.
enum class PersonKind {
    Steady,    ///< does what is asked; most of it feels good
    Eager,     ///< does more than is asked; everything feels easy
    Painful,   ///< some exercises hurt, now and then a lot
    Irregular, ///< misses sessions and sets, is late, goes away for weeks
    Stops      ///< stops after some weeks and does not come back
};

std::optional<PersonKind> personKind(std::string_view name);

/// A made-up person: the same kind and seed always do the same.
Trainee madeUpPerson(PersonKind kind, std::uint32_t seed);

} // namespace hipwise
