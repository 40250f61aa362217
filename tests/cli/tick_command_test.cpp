#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "tests/cli/command_line.h"

#include <algorithm>

namespace hipwise {
namespace {

class TickCommand : public CommandLine {
  protected:
    void SetUp() override {
        startMaya();
        runOnData({"today", "--json"});
        session = printedProgramme().weeks.at(0).sessions.at(0);
    }

    /// What the last run printed of the session.
    SessionLog printedLog() const {
        const auto read = readLog(out(), shippedCatalogue());
        const auto* log = std::get_if<std::vector<SessionLog>>(&read);
        EXPECT_TRUE(log != nullptr && log->size() == 1) << out() << err();
        return log != nullptr && log->size() == 1 ? log->front() : SessionLog{};
    }

    const Prescription& item(bool perSide) const {
        return *std::ranges::find_if(session.items, [perSide](const Prescription& each) {
            return each.perSide == perSide && std::holds_alternative<Reps>(each.amount);
        });
    }

    PlannedSession session;
};

TEST_F(TickCommand, RecordsTheWholeSession) {
    ASSERT_EQ(runOnData({"tick", "--all"}), 0) << err();
    EXPECT_NE(out().find("Recorded: all of session A."), std::string::npos) << out();
    EXPECT_NE(out().find("sets of session A are done."), std::string::npos) << out();
    ASSERT_EQ(runOnData({"tick", "--all", "--json"}), 0) << err();
    EXPECT_EQ(printedLog().plannedDate, session.date);
    EXPECT_EQ(printedLog().exercises.size(), session.items.size());
}

TEST_F(TickCommand, RecordsOneSetOfOneSide) {
    const Prescription& sided = item(true);
    ASSERT_EQ(runOnData({"tick", "--exercise", sided.exercise, "--set", "1", "--side", "left",
                         "--reps", "7", "--json"}),
              0)
        << err();
    ASSERT_EQ(printedLog().exercises.size(), 1u);
    const auto sets = printedLog().exercises[0].sets;
    ASSERT_EQ(sets.size(), 1u);
    EXPECT_EQ(sets[0].side, Side::Left);
    EXPECT_EQ(sets[0].done, Amount(Reps{7}));
}

TEST_F(TickCommand, RecordsAllSetsOfAnExerciseAsAskedAndSaysWhatIsLeft) {
    const Prescription& sided = item(true);
    ASSERT_EQ(runOnData({"tick", "--exercise", sided.exercise}), 0) << err();
    EXPECT_NE(out().find("set 1, left: " + std::to_string(numberOf(sided.amount)) + " times"),
              std::string::npos)
        << out();
    EXPECT_NE(out().find("sets done. Left: "), std::string::npos) << out();
}

TEST_F(TickCommand, RecordsEffortAndPainOfAnExerciseWithoutItsSets) {
    const std::string id = item(true).exercise;
    ASSERT_EQ(runOnData({"tick", "--exercise", id, "--set", "1"}), 0) << err();
    ASSERT_EQ(runOnData({"tick", "--exercise", id, "--effort", "hard", "--pain", "3", "--json"}), 0)
        << err();
    ASSERT_EQ(printedLog().exercises.size(), 1u);
    EXPECT_EQ(printedLog().exercises[0].effort, Effort::Hard);
    EXPECT_EQ(printedLog().exercises[0].pain, 3);
    EXPECT_EQ(printedLog().exercises[0].sets.size(), 2u);
}

TEST_F(TickCommand, RecordsSetsEffortAndPainInOneChange) {
    const std::string id = item(true).exercise;
    ASSERT_EQ(
        runOnData({"tick", "--exercise", id, "--set", "2", "--effort", "good", "--pain", "1"}), 0)
        << err();
    EXPECT_NE(out().find("set 2, left: "), std::string::npos) << out();
    EXPECT_NE(out().find(", effort good, pain 1 of 10."), std::string::npos) << out();
    ASSERT_EQ(runOnData({"tick", "--all", "--pain", "2", "--json"}), 0) << err();
    EXPECT_EQ(printedLog().exercises.size(), session.items.size());
}

TEST_F(TickCommand, ASetIsTickedTakenBackAndTickedAgainUnderItsNumber) {
    const Prescription& both = item(false);
    const std::vector<std::string> tick{"tick", "--exercise", both.exercise, "--set", "2"};
    std::vector<std::string> takeBack = tick;
    takeBack.push_back("--take-back");
    for (int times = 0; times < 2; ++times) {
        ASSERT_EQ(runOnData(tick), 0) << err();
        EXPECT_NE(out().find("Recorded: "), std::string::npos) << out();
        EXPECT_NE(out().find("1 of "), std::string::npos) << out();
        ASSERT_EQ(runOnData({"today"}), 0) << err();
        EXPECT_NE(out().find("; 1 of " + std::to_string(both.sets) + " done"), std::string::npos)
            << out();
        ASSERT_EQ(runOnData(takeBack), 0) << err();
        EXPECT_NE(out().find("Taken back: "), std::string::npos) << out();
        EXPECT_NE(out().find(", set 2."), std::string::npos) << out();
        EXPECT_NE(out().find("\n0 of "), std::string::npos) << out();
    }
}

TEST_F(TickCommand, RecordsPainOnItsOwnOnAnyDay) {
    ASSERT_EQ(runOnData({"tick", "--pain", "4", "--today", "2026-11-24"}), 0) << err();
    EXPECT_EQ(out(), "Recorded: back pain 4 of 10.\n");
}

TEST_F(TickCommand, RefusesWhatDoesNotFitAndWritesNothing) {
    const std::string sided = item(true).exercise;
    const struct {
        std::vector<std::string> arguments;
        std::string part;
    } cases[] = {
        {{}, "Say what was done: --all, --exercise ID or --pain P."},
        {{"--all", "--exercise", sided}, "choose one of them"},
        {{"--set", "1"}, "name it with --exercise ID"},
        {{"--effort", "good", "--all"}, "name it with --exercise ID"},
        {{"--exercise", sided, "--reps", "1", "--seconds", "1"}, "choose one of them"},
        {{"--all", "--take-back"}, "name it with --exercise ID"},
        {{"--exercise", sided, "--take-back", "--reps", "1"}, "leave --reps, --seconds"},
        {{"--exercise", sided, "--take-back", "--pain", "1"}, "leave --reps, --seconds"},
        {{"--exercise", "no-such"},
         "There is no exercise \"no-such\" in the session of Mon 2026-11-23"},
        {{"--exercise", sided, "--set", "9"}, "has no such set that day; choose 1 to "},
        {{"--exercise", sided, "--seconds", "9"}, "is counted in times; use --reps."},
        {{"--all", "--date", "2026-11-24"}, "There is no session on Tue 2026-11-24"},
    };
    for (const auto& [arguments, part] : cases) {
        std::vector<std::string> all{"tick", "--data", dataFile()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        expectRefusal(all, part);
    }
}

} // namespace
} // namespace hipwise
