#pragma once

#include "core/domain/own_exercise.h"
#include "core/storage/ids.h"

#include <vector>

namespace hipwise {

class DataFile;

/// The exercises that people added, kept as one document for each person.
class OwnExerciseStore {
  public:
    explicit OwnExerciseStore(DataFile& file) : m_file(file) {}

    /// In the order in which they were added, the removed ones among them.
    std::vector<OwnExercise> all(const PersonId& person);
    void replace(const PersonId& person, const std::vector<OwnExercise>& own);

  private:
    DataFile& m_file;
};

} // namespace hipwise
