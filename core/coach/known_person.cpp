#include "core/coach/known_person.h"

#include "core/catalogue/own_exercises.h"
#include "core/storage/stores/own_exercise_store.h"

namespace hipwise {

std::optional<StoredPerson> personNamed(DataFile& file, const std::string& name) {
    PersonStore people(file);
    return name.empty() ? people.first() : people.find(name);
}

Catalogue catalogueOf(DataFile& file, const Catalogue& shipped, const PersonId& person) {
    return withOwnExercises(shipped, OwnExerciseStore(file).all(person));
}

Refusal nobody(const std::string& name) {
    if (name.empty())
        return {"There is no programme yet; make one with: hipwise new --profile FILE"};
    return {"There is no person named \"" + name +
            "\" in this data file; see who is with: "
            "hipwise today, or leave --person out."};
}

} // namespace hipwise
