#pragma once

#include "core/storage/stores/log_rows.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace hipwise {

/// What is kept beside the facts of a guided session, by the fact's id.
struct FactMarks {
    std::unordered_set<std::string> unconfirmed;
    std::unordered_map<std::string, PainPlace> places;
};

/// Of every fact.
FactMarks marksOf(DataFile& file);
/// Of one set, or one exercise.
FactMarks marksOf(DataFile& file, const SetRow& row);
FactMarks marksOf(DataFile& file, const ExerciseRow& row);
void markUnconfirmed(DataFile& file, const std::string& set);
void markPlace(DataFile& file, const std::string& exercise, PainPlace place);

SetRecord recordOf(const SetRow& row, const FactMarks& marks);
ExerciseNote noteOf(const ExerciseRow& row, const FactMarks& marks);

} // namespace hipwise
