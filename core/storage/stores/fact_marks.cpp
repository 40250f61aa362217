#include "core/storage/stores/fact_marks.h"

namespace hipwise {

FactMarks marksOf(DataFile& file) {
    FactMarks marks;
    Query unconfirmed(file, "SELECT set_log FROM unconfirmed_set");
    while (unconfirmed.next())
        marks.unconfirmed.insert(unconfirmed.read<std::string>());
    Query places(file, "SELECT exercise_log, place FROM pain_place");
    while (places.next()) {
        auto fact = places.read<std::string>();
        marks.places.emplace(std::move(fact), places.read<PainPlace>());
    }
    return marks;
}

void markUnconfirmed(DataFile& file, const std::string& set) {
    Query query(file, "INSERT INTO unconfirmed_set (set_log) VALUES (?)");
    query.bind(set);
    query.run();
}

void markPlace(DataFile& file, const std::string& exercise, PainPlace place) {
    Query query(file, "INSERT INTO pain_place (exercise_log, place) VALUES (?, ?)");
    query.bind(exercise, place);
    query.run();
}

SetRecord recordOf(const SetRow& row, const FactMarks& marks) {
    SetRecord record = recordOf(row);
    record.confirmed = !marks.unconfirmed.contains(row.id);
    return record;
}

ExerciseNote noteOf(const ExerciseRow& row, const FactMarks& marks) {
    ExerciseNote note = row.note;
    const auto place = marks.places.find(row.id);
    if (place != marks.places.end())
        note.place = place->second;
    return note;
}

} // namespace hipwise
