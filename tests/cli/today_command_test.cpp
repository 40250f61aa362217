#include "tests/cli/command_line.h"

namespace hipwise {
namespace {

class TodayCommand : public CommandLine {
  protected:
    void SetUp() override { startMaya(); }
};

TEST_F(TodayCommand, ShowsTheSessionOfTheDay) {
    ASSERT_EQ(runOnData({"today"}), 0) << err();
    EXPECT_TRUE(out().starts_with("Mon 2026-11-23, week 1 of 12\nSession A, about ")) << out();
    EXPECT_NE(out().find(" 0 of "), std::string::npos);
    EXPECT_NE(out().find("Warm-up"), std::string::npos);
    EXPECT_NE(out().find("hipwise tick --all"), std::string::npos);
}

TEST_F(TodayCommand, ShowsTheNextSessionOnARestDay) {
    ASSERT_EQ(runOnData({"today", "--today", "2026-11-24"}), 0) << err();
    EXPECT_NE(out().find("Today is a rest day. Next: session B on Wed 2026-11-25, about "),
              std::string::npos)
        << out();
}

TEST_F(TodayCommand, GoesOnAfterTwelveWeeks) {
    ASSERT_EQ(runOnData({"today", "--today", "2027-03-01"}), 0) << err();
    EXPECT_NE(out().find("Mon 2027-03-01, week 15 of "), std::string::npos) << out();
    EXPECT_NE(out().find("Session A, about "), std::string::npos) << out();
}

TEST_F(TodayCommand, SaysWhenTheProgrammeHasNotBegun) {
    ASSERT_EQ(runOnData({"today", "--today", "2026-11-20"}), 0) << err();
    EXPECT_NE(out().find("Your programme has not begun yet. Next: session A on Mon 2026-11-23"),
              std::string::npos)
        << out();
}

TEST_F(TodayCommand, PrintsTheWeekWithThatDaysSessionAsJson) {
    ASSERT_EQ(runOnData({"today", "--json"}), 0) << err();
    ASSERT_EQ(printedProgramme().weeks.size(), 1u);
    ASSERT_EQ(printedProgramme().weeks[0].sessions.size(), 1u);
    EXPECT_EQ(printedProgramme().weeks[0].sessions[0].date.iso(), "2026-11-23");

    ASSERT_EQ(runOnData({"today", "--today", "2026-12-01", "--json"}), 0) << err();
    EXPECT_EQ(printedProgramme().weeks[0].number, 2);
    EXPECT_TRUE(printedProgramme().weeks[0].sessions.empty());
}

TEST_F(TodayCommand, AsksForANewProgrammeWhereThereIsNone) {
    expectRefusal({"today", "--data", path("none.db")}, "start with `hipwise new`");
}

} // namespace
} // namespace hipwise
