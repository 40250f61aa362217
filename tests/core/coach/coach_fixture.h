#pragma once

#include "core/catalogue/catalogue_reader.h"
#include "core/coach/coach.h"
#include "core/storage/data_file.h"
#include "tests/core/storage/temporary_folder.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace hipwise {

inline const Date monday = *Date::parse("2026-11-23");

inline Moment on(Date day, int second = 0) {
    return {day, "18:02", 1795456920 + second, 60};
}

inline std::string sentenceOf(const Outcome& outcome) {
    const auto* refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->sentence : std::string{};
}

/// A coach on a data file of its own.
class CoachTest : public testing::Test {
  protected:
    void startMaya() {
        Profile maya;
        maya.name = "Maya";
        maya.birthYear = 1981;
        maya.equipment.chair = true;
        ASSERT_EQ(sentenceOf(coach->startProgramme(maya, {}, monday, on(monday))), "");
    }

    Snapshot now(Date day = monday) { return coach->snapshot("", day).value(); }
    PlannedSession first() { return now().programme.weeks.front().sessions.front(); }
    std::string tick(const SetFact& fact, Date day = monday) {
        return sentenceOf(coach->record("", day, {.sets = {fact}}, on(monday)));
    }
    std::string note(const ExerciseFact& fact, int second = 0) {
        return sentenceOf(coach->record("", monday, {.exercises = {fact}}, on(monday, second)));
    }
    void openAgain() {
        coach.reset();
        file = std::make_unique<DataFile>(folder.file());
        coach = std::make_unique<Coach>(*file, shippedCatalogue());
    }

    TemporaryFolder folder;
    std::unique_ptr<DataFile> file = std::make_unique<DataFile>(folder.file());
    std::unique_ptr<Coach> coach = std::make_unique<Coach>(*file, shippedCatalogue());
};

} // namespace hipwise
