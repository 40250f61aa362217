#pragma once

#include "tests/core/planning/generated_people.h"

namespace hipwise::fuzz {

/// Does what the numbers say, day by day; all zero means as asked. The numbers must outlive it.
Trainee traineeFrom(GeneratedPeople& numbers);

/// What was really done of one exercise: other sets, other amounts, other effort and pain.
void doOtherwise(ExerciseLog& exercise, GeneratedPeople& numbers);

} // namespace hipwise::fuzz
