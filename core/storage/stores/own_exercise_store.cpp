#include "core/storage/stores/own_exercise_store.h"

#include "core/interchange/documents.h"
#include "core/storage/data_file.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/stores/setting_store.h"

namespace hipwise {
namespace {

constexpr const char* key = "own_exercises";

} // namespace

std::vector<OwnExercise> OwnExerciseStore::all(const PersonId& person) {
    const auto stored = SettingStore(m_file, person).value(key);
    if (!stored)
        return {};
    auto own = readOwnExercises(*stored);
    if (std::holds_alternative<Problem>(own))
        throwDamaged(m_file.path(), "the exercises of your own");
    return std::get<std::vector<OwnExercise>>(std::move(own));
}

void OwnExerciseStore::replace(const PersonId& person, const std::vector<OwnExercise>& own) {
    SettingStore(m_file, person).set(key, writeOwnExercises(own));
}

} // namespace hipwise
