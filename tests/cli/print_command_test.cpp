#include "tests/cli/command_line.h"

namespace hipwise {
namespace {

class PrintCommand : public CommandLine {
  protected:
    void SetUp() override { startMaya(); }
};

TEST_F(PrintCommand, HandsTheRequestOver) {
    ASSERT_EQ(runOnData({"print", "week", "3", "--out", "week.pdf"}), 0) << err();
    PrintRequest expected;
    expected.dataFile = dataFile();
    expected.person = "Maya";
    expected.week = 3;
    expected.out = "week.pdf";
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->now.day, *Date::parse("2026-11-23"));
    expected.now = printed->now;
    EXPECT_EQ(printed, expected);
}

TEST_F(PrintCommand, HandsPaperAndSizeOver) {
    ASSERT_EQ(runOnData({"print", "week", "1", "--out", "w.pdf", "--paper", "letter", "--large"}),
              0);
    EXPECT_EQ(printed->paper, Paper::Letter);
    EXPECT_TRUE(printed->large);
    ASSERT_EQ(runOnData({"print", "week", "1", "--out", "w.pdf", "--paper", "a4"}), 0);
    EXPECT_EQ(printed->paper, Paper::A4);
    EXPECT_FALSE(printed->large);
}

TEST_F(PrintCommand, MakesABookletOfThisWeekUnlessAnotherIsNamed) {
    ASSERT_EQ(runOnData({"print", "booklet", "--out", "b.pdf"}), 0);
    EXPECT_EQ(printed->what, Printed::Booklet);
    EXPECT_EQ(printed->week, 1);
    ASSERT_EQ(runOnData({"print", "booklet", "4", "--out", "b.pdf"}), 0);
    EXPECT_EQ(printed->week, 4);
}

TEST_F(PrintCommand, MakesAReportOfHowItWent) {
    ASSERT_EQ(runOnData({"print", "report", "--out", "r.pdf"}), 0);
    EXPECT_EQ(printed->what, Printed::Report);
}

TEST_F(PrintCommand, ReturnsTheExitCodeOfThePrinting) {
    printExitCode = 1;
    EXPECT_EQ(runOnData({"print", "week", "1", "--out", "w.pdf"}), 1);
}

TEST_F(PrintCommand, RefusesAWeekThatIsNotThereBeforePrinting) {
    expectRefusal({"print", "week", "--out", "w.pdf", "--data", dataFile()},
                  "Say which week to print");
    expectRefusal({"print", "week", "13", "--out", "w.pdf", "--data", dataFile()},
                  "The programme has no week 13; choose 1 to 12.");
    expectRefusal({"print", "week", "1", "--out", "w.pdf", "--data", path("none.db")},
                  "start with `hipwise new`");
    EXPECT_FALSE(printed);
}

} // namespace
} // namespace hipwise
