#include "core/catalogue/own_exercises.h"
#include "core/coach/known_person.h"
#include "core/coach/replanning.h"
#include "core/storage/stores/own_exercise_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {

void Coach::replaceOwn(const StoredPerson& person, const std::vector<OwnExercise>& own,
                       const Moment& now) {
    keepDailyCopy(now.day);
    OwnExerciseStore(m_file).replace(person.id, own);
    planAgain(m_file, m_catalogue, person, now.day);
}

Outcome Coach::keepOwnExercise(const std::string& name, OwnExercise exercise, const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    auto own = OwnExerciseStore(m_file).all(person->id);
    if (const auto problem = problemOf(exercise, own, m_catalogue))
        return Refusal{*problem};
    if (exercise.id.empty()) {
        exercise.id = "own-" + std::to_string(own.size() + 1);
        own.push_back(std::move(exercise));
    } else {
        const auto known = std::ranges::find(own, exercise.id, &OwnExercise::id);
        if (known == own.end())
            return Refusal{"There is no exercise \"" + exercise.id +
                           "\" of your own; add it anew."};
        *known = std::move(exercise);
    }
    replaceOwn(*person, own, now);
    transaction.commit();
    return {};
}

Outcome Coach::removeOwnExercise(const std::string& name, const std::string& id,
                                 const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    auto own = OwnExerciseStore(m_file).all(person->id);
    const auto known = std::ranges::find(own, id, &OwnExercise::id);
    if (known == own.end())
        return Refusal{"There is no exercise \"" + id + "\" of your own."};
    known->removed = true;
    replaceOwn(*person, own, now);
    transaction.commit();
    return {};
}

} // namespace hipwise
