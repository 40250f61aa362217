#include "core/storage/stores/fact_marks.h"

namespace hipwise {

namespace {

constexpr const char* unconfirmedSets = "SELECT set_log FROM unconfirmed_set";
constexpr const char* painPlaces = "SELECT exercise_log, place FROM pain_place";

void readUnconfirmed(Query& query, FactMarks& marks) {
    while (query.next())
        marks.unconfirmed.insert(query.read<std::string>());
}

void readPlaces(Query& query, FactMarks& marks) {
    while (query.next()) {
        auto fact = query.read<std::string>();
        marks.places.emplace(std::move(fact), query.read<PainPlace>());
    }
}

} // namespace

FactMarks marksOf(DataFile& file) {
    FactMarks marks;
    Query unconfirmed(file, unconfirmedSets);
    readUnconfirmed(unconfirmed, marks);
    Query places(file, painPlaces);
    readPlaces(places, marks);
    return marks;
}

FactMarks marksOf(DataFile& file, const SetRow& row) {
    FactMarks marks;
    Query query(file, unconfirmedSets + std::string(" WHERE set_log = ?"));
    query.bind(row.id);
    readUnconfirmed(query, marks);
    return marks;
}

FactMarks marksOf(DataFile& file, const ExerciseRow& row) {
    FactMarks marks;
    Query query(file, painPlaces + std::string(" WHERE exercise_log = ?"));
    query.bind(row.id);
    readPlaces(query, marks);
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
