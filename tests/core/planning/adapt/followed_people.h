#pragma once

#include "core/planning/plan.h"
#include "tests/core/planning/adapt/request_words.h"

#include <functional>

namespace hipwise {

/// How many generated people, and for how long each is followed.
struct Followers {
    int people = 0;
    unsigned seed = 1;
    int weeks = 6;
};

/// Everybody who may train, with what they did; ends at the first failed check.
void forPeople(const Followers& followers, const std::function<Trainee(int)>& trainee,
               const std::function<void(const PlanRequest&, const Simulation&)>& check);

/// The five kinds of made-up people in turn.
Trainee anyKind(int i);

/// Does what is asked with good effort and no pain, as changed by `change`.
Trainee exactly(const std::function<void(ExerciseLog&)>& change);

} // namespace hipwise
