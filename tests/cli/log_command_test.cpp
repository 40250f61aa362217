#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "tests/cli/command_line.h"

#include <algorithm>

namespace hipwise {
namespace {

class LogCommand : public CommandLine {
  protected:
    void SetUp() override {
        startMaya();
        runOnData({"today", "--json"});
        monday = printedProgramme().weeks.at(0).sessions.at(0);
    }

    /// Monday's session as asked, one set of every exercise.
    SessionLog whole() const {
        SessionLog log;
        log.date = monday.date;
        log.plannedDate = monday.date;
        log.duration = Seconds{1062};
        log.painAfter = 2;
        for (const Prescription& item : monday.items) {
            ExerciseLog exercise{item.exercise, Effort::Good, 1, {}, {}};
            if (item.perSide)
                exercise.sets = {{1, Side::Left, item.amount, item.amount},
                                 {1, Side::Right, item.amount, item.amount}};
            else
                exercise.sets = {{1, {}, item.amount, item.amount}};
            log.exercises.push_back(exercise);
        }
        return log;
    }
    SessionLog own(const char* day) const {
        SessionLog log = whole();
        log.date = *Date::parse(day);
        log.plannedDate.reset();
        return log;
    }
    std::string file(const std::vector<SessionLog>& sessions) const {
        return write("log.json", writeLog(sessions));
    }
    int record(const std::string& from, const std::string& today) {
        return runOnData({"log", "--from", from, "--today", today});
    }
    void expectRefused(const std::string& from, std::string_view part) {
        expectRefusal({"log", "--from", from, "--data", dataFile(), "--today", "2026-11-25"}, part);
    }

    PlannedSession monday;
};

std::string with(std::string text, std::string_view part, std::string_view other) {
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return at == std::string::npos ? text : text.replace(at, part.size(), other);
}

TEST_F(LogCommand, RecordsWholeSessions) {
    ASSERT_EQ(record(file({whole(), own("2026-11-24")}), "2026-11-25"), 0) << err();
    EXPECT_EQ(out(), "Recorded: 2 sessions, Mon 2026-11-23 to Tue 2026-11-24.\n");
    ASSERT_EQ(runOnData({"week", "--today", "2026-11-25", "--json"}), 0) << err();
    EXPECT_EQ(printedProgramme().weeks.at(0).sessions.at(0).state, SessionState::Partial);
    ASSERT_EQ(runOnData({"today", "--today", "2026-11-23"}), 0) << err();
    EXPECT_NE(out().find("; 1 of 2 done"), std::string::npos) << out();
}

TEST_F(LogCommand, TakesAnExerciseThatWasNotAskedForAsAnExtra) {
    SessionLog more = whole();
    more.exercises.push_back({"wall-press", {}, {}, {}, {}});
    for (const Exercise& exercise : shippedCatalogue().exercises())
        if (std::ranges::find(monday.items, exercise.id, &Prescription::exercise) ==
            monday.items.end())
            more.exercises.back().exercise = exercise.id;
    EXPECT_EQ(record(file({more}), "2026-11-23"), 0) << err();
}

TEST_F(LogCommand, AFileWithoutSessionsRecordsNothing) {
    EXPECT_EQ(record(file({}), "2026-11-23"), 0) << err();
    EXPECT_EQ(out(), "The file holds no session; nothing was recorded.\n");
}

TEST_F(LogCommand, RefusesAWholeFileForOneWrongSession) {
    SessionLog future = whole();
    future.date = *Date::parse("2026-11-26");
    SessionLog unplanned = whole();
    unplanned.plannedDate = Date::parse("2026-11-24");
    const SessionLog good = own("2026-11-24");
    expectRefused(file({good, future}), "log.json, session 2, $.sessions[1].date: date is "
                                        "2026-11-26, after today, 2026-11-25");
    expectRefused(file({good, unplanned}), "session 2, $.sessions[1].planned_date: planned_date is "
                                           "2026-11-24, a day without a planned session");
    expectRefused(file({whole(), good, whole()}),
                  "session 3, $.sessions[2].planned_date: planned_date is 2026-11-23, as in "
                  "session 1; keep one of the two.");
    const std::string sound = writeLog(std::vector{good, whole()});
    const auto second = sound.rfind("\"date\"");
    const auto broken = [&](std::string_view part, std::string_view other) {
        return write("log.json", sound.substr(0, second) + with(sound.substr(second), part, other));
    };
    const std::string place = "session 2, $.sessions[1].exercises[0].";
    expectRefused(broken("\"" + monday.items[0].exercise + "\"", "\"no-such\""),
                  place + "id: id is \"no-such\"; choose an exercise");
    expectRefused(broken("\"pain\": 1", "\"pain\": 11"), place + "pain: pain is 11; choose");
    const std::string amount = std::to_string(numberOf(monday.items[0].amount));
    expectRefused(broken("\"reps\": " + amount + "\n        ", "\"reps\": 400\n        "),
                  ".reps: reps is 400; choose a whole number from 0 to 200.");
    expectRefused(broken("\"duration_s\": 1062", "\"duration_s\": -1"),
                  "session 2, $.sessions[1].duration_s: duration_s is -1; choose");
}

TEST_F(LogCommand, RefusesASessionThatIsRecordedAlready) {
    ASSERT_EQ(record(file({whole()}), "2026-11-25"), 0) << err();
    expectRefused(file({own("2026-11-24"), whole()}), "log.json");
}

TEST_F(LogCommand, RefusesWhatIsNoLog) {
    expectRefused(path("none.json"), "none.json: There is no such file; check the name.");
    expectRefused(write("log.json", "hello"), "log.json, line 1, column 1: This is not JSON");
    expectRefused(write("log.json", mayaJson), "log.json, $.format: format is \"hipwise/profile\"");
    expectRefused(write("log.json", with(writeLog({}), "[]", "7")), "log.json, $.sessions: ");
    expectRefused(write("log.json", with(writeLog({}), "[]", "[], \"mood\": 1")),
                  "log.json, $.mood: This field is not known here");
}

} // namespace
} // namespace hipwise
