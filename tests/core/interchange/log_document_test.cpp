#include "core/interchange/documents.h"
#include "tests/core/interchange/reading.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const std::string full =
    R"({"format":"hipwise/log","version":1,"sessions":[{"date":"2026-11-25",)"
    R"("planned_date":"2026-11-25","started_at":"18:02","duration_s":1062,)"
    R"("pain_before":2,"pain_after":2,"pain_next_morning":2,"exercises":[{"id":"clamshell",)"
    R"("effort":"good","pain":1,"skipped":null,)"
    R"("sets":[{"side":"left","asked":{"reps":10},"reps":10},)"
    R"({"side":"right","asked":{"reps":10},"reps":8}]}]}]})";

Catalogue catalogue() {
    Exercise clamshell;
    clamshell.id = "clamshell";
    return Catalogue({clamshell}, {});
}

Problem verdict(const std::string& json) {
    return problemOf(readLog(json, catalogue()));
}

TEST(LogDocument, ReadsAllOfIt) {
    SessionLog session;
    session.date = *Date::parse("2026-11-25");
    session.plannedDate = session.date;
    session.startedAt = "18:02";
    session.duration = Seconds{1062};
    session.painBefore = session.painAfter = session.painNextMorning = 2;
    session.exercises = {
        {"clamshell",
         Effort::Good,
         1,
         std::nullopt,
         {{1, Side::Left, Reps{10}, Reps{10}}, {1, Side::Right, Reps{10}, Reps{8}}}}};
    EXPECT_EQ(valueOf(readLog(full, catalogue())), std::vector{session});
}

TEST(LogDocument, WritesTheFieldsInTheirOrder) {
    std::string packed = writeLog(valueOf(readLog(full, catalogue())));
    std::erase_if(packed, [](char c) { return c == ' ' || c == '\n'; });
    EXPECT_EQ(packed, full);
}

TEST(LogDocument, ReadsHoldsAndWhatWasNotTold) {
    const auto log = valueOf(readLog(
        R"({"format":"hipwise/log","version":1,"sessions":[{"date":"2026-11-25",)"
        R"("planned_date":null,"exercises":[{"id":"clamshell","skipped":"no_time"},)"
        R"({"id":"clamshell","sets":[{"side":null,"asked":{"seconds":20},"seconds":15}]}]}]})",
        catalogue()));
    ASSERT_EQ(log.size(), 1u);
    EXPECT_FALSE(log[0].plannedDate);
    EXPECT_EQ(log[0].startedAt, "");
    ASSERT_EQ(log[0].exercises.size(), 2u);
    EXPECT_EQ(log[0].exercises[0].skipped, SkipReason::NoTime);
    EXPECT_EQ(log[0].exercises[1].sets[0], (SetLog{1, std::nullopt, Seconds{20}, Seconds{15}}));
}

/// The log of one exercise with these sets.
std::vector<SessionLog> logOf(const std::vector<SetLog>& sets) {
    SessionLog session;
    session.date = *Date::parse("2026-11-25");
    session.exercises = {{"clamshell", {}, {}, {}, sets}};
    return {session};
}

std::vector<SetLog> readBack(const std::vector<SetLog>& sets) {
    return valueOf(readLog(writeLog(logOf(sets)), catalogue())).at(0).exercises.at(0).sets;
}

TEST(LogDocument, NumbersTheSetsOfEachSideByTheirPlace) {
    const auto set = [](int number, std::optional<Side> side, int reps) {
        return SetLog{number, side, Reps{10}, Reps{reps}};
    };
    const std::vector<SetLog> whole{set(1, Side::Left, 9), set(1, Side::Right, 8),
                                    set(2, Side::Left, 7), set(2, Side::Right, 6)};
    EXPECT_EQ(readBack(whole), whole);
    EXPECT_EQ(readBack({whole[0], whole[2], whole[1], whole[3]}), whole)
        << "left first, then right: the same sets";
    EXPECT_EQ(readBack({set(2, {}, 9)}), std::vector{set(1, {}, 9)}) << "set 1 left out";
    EXPECT_EQ(readBack({set(3, {}, 9), set(1, {}, 8)}), (std::vector{set(1, {}, 8), set(2, {}, 9)}))
        << "a document has the order of the numbers";
}

TEST(LogDocument, SaysWhatIsWrongAndWhatToDo) {
    const std::string set = "$.sessions[0].exercises[0].sets[0]";
    const struct {
        std::string part;
        std::string other;
        std::string where;
        std::string sentence;
    } cases[] = {
        {R"("reps":10},"reps":10)", R"("reps":10},"reps":400)", set + ".reps",
         "reps is 400; choose a whole number from 0 to 200."},
        {R"({"reps":10},"reps":10)", R"({"seconds":10},"seconds":-5)", set + ".seconds",
         "seconds is -5; choose a whole number from 0 to 3600."},
        {R"({"reps":10},"reps":10)", R"({"reps":10},"seconds":10)", set,
         "This set was asked in reps but done in seconds; use the same for both."},
        {R"({"reps":10},"reps":10)", R"({"reps":10},"reps":10,"seconds":10)", set,
         "Give either reps or seconds here, and only one of them."},
        {R"({"reps":10},"reps":10)", R"({},"reps":10)", set + ".asked",
         "Give either reps or seconds here, and only one of them."},
        {R"("side":"left")", R"("side":"both")", set + ".side",
         "side is \"both\"; choose left or right."},
        {R"("id":"clamshell")", R"("id":"clam")", "$.sessions[0].exercises[0].id",
         "id is \"clam\"; choose an exercise that `hipwise catalogue` lists."},
        {R"("pain":1)", R"("pain":11)", "$.sessions[0].exercises[0].pain",
         "pain is 11; choose a whole number from 0 to 10."},
        {R"("effort":"good")", R"("effort":"great")", "$.sessions[0].exercises[0].effort",
         "effort is \"great\"; choose easy, good, hard or failed."},
        {"18:02", "24:00", "$.sessions[0].started_at",
         "started_at is \"24:00\"; write a time of day from 00:00 to 23:59."},
        {R"("pain_after":2)", R"("pain_after":-1)", "$.sessions[0].pain_after",
         "pain_after is -1; choose a whole number from 0 to 10."},
        {R"("date":"2026-11-25")", R"("date":"2026-11-31")", "$.sessions[0].date",
         "date is \"2026-11-31\"; write a day that exists, like 2026-11-23."},
        {R"("skipped":null)", R"("note":"")", "$.sessions[0].exercises[0].note",
         "This field is not known here; remove it or choose id, effort, pain, skipped or sets."},
    };
    for (const auto& [part, other, where, sentence] : cases) {
        const Problem problem = verdict(replaced(full, part, other));
        EXPECT_EQ(problem.where, where) << other;
        EXPECT_EQ(problem.sentence, sentence);
    }
}

TEST(LogDocument, KnowsTheTimesOfADay) {
    for (const char* time : {"00:00", "09:59", "19:00", "23:59"})
        EXPECT_EQ(verdict(replaced(full, "18:02", time)).where, "accepted") << time;
    for (const char* time : {"", "9:59", "24:00", "23:60", "2a:00", "18-02", "18:02:00"})
        EXPECT_EQ(verdict(replaced(full, "18:02", time)).where, "$.sessions[0].started_at") << time;
}

} // namespace
} // namespace hipwise
