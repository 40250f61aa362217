#include "tests/cli/command_line.h"

namespace hipwise {
namespace {

class WeekCommand : public CommandLine {
  protected:
    void SetUp() override { startMaya(); }
};

TEST_F(WeekCommand, ShowsTheWeekOfToday) {
    ASSERT_EQ(runOnData({"week", "--today", "2026-12-06"}), 0) << err();
    EXPECT_TRUE(out().starts_with("Week 2 of 12, learn, Mon 2026-11-30 to Sun 2026-12-06\n"))
        << out();
}

TEST_F(WeekCommand, ShowsTheWeekThatIsNamed) {
    ASSERT_EQ(runOnData({"week", "12"}), 0) << err();
    EXPECT_TRUE(out().starts_with("Week 12 of 12, ")) << out();
    ASSERT_EQ(runOnData({"week", "3", "--json"}), 0) << err();
    ASSERT_EQ(printedProgramme().weeks.size(), 1u);
    EXPECT_EQ(printedProgramme().weeks[0].number, 3);
}

TEST_F(WeekCommand, StaysWithinTheProgramme) {
    ASSERT_EQ(runOnData({"week", "--today", "2026-01-01", "--json"}), 0) << err();
    EXPECT_EQ(printedProgramme().weeks[0].number, 1);
    ASSERT_EQ(runOnData({"week", "--today", "2028-01-01", "--json"}), 0) << err();
    EXPECT_EQ(printedProgramme().weeks[0].number, 58) << "it goes on after twelve weeks";
    expectRefusal({"week", "13", "--data", dataFile()},
                  "The programme has no week 13; choose 1 to 12.");
    expectRefusal({"week", "0", "--data", dataFile()}, "N is \"0\"; choose a whole number from 1");
}

} // namespace
} // namespace hipwise
