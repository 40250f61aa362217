#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/own_exercise.h"

#include <optional>
#include <span>
#include <string>

namespace hipwise {

/// Limits of what a person may enter.
inline constexpr std::size_t ownNameLimit = 120;
inline constexpr std::size_t ownStepsMost = 8;
inline constexpr std::size_t ownStepLimit = 300;
inline constexpr int ownRepsMost = 30;
inline constexpr int ownSecondsMost = 60;
inline constexpr int ownPaceMost = 20;

/// What is wrong with an own exercise, as one sentence that says what to do; empty where nothing
/// is. `others` may hold it too.
std::optional<std::string> problemOf(const OwnExercise& own, std::span<const OwnExercise> others,
                                     const Catalogue& catalogue);

/// The catalogue as the plan of this person uses it: an own exercise stands on the rung of the one
/// in whose place it is, and takes over what that one trains and which limits forbid it. What was
/// replaced, what is only to be looked up and what was removed can still be found by id.
Catalogue withOwnExercises(const Catalogue& catalogue, std::span<const OwnExercise> own);

} // namespace hipwise
