#include "tests/core/coach/coach_fixture.h"

#include <array>

namespace hipwise {
namespace {

constexpr std::array courses{Course::AllGoesWell, Course::NextWeekMissed, Course::ItHurts};

/// Maya, who did her Monday only and looks ahead on Saturday, when Friday is offered again.
class CoachWhatIf : public CoachTest {
  protected:
    CoachWhatIf() {
        startMaya();
        EXPECT_EQ(sentenceOf(coach->record("", monday, {.restAsAsked = true}, on(monday))), "");
    }

    Simulation ahead(Course course) { return coach->whatIf("", course, saturday).value(); }

    const Date saturday = monday.plusDays(5);
};

/// Every exercise of every session with its sets and amount.
std::vector<std::string> dosesOf(const Programme& programme) {
    std::vector<std::string> doses;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                doses.push_back(session.date.iso() + " " + item.exercise + " " +
                                std::to_string(item.sets) + " x " +
                                std::to_string(numberOf(item.amount)));
    return doses;
}

TEST_F(CoachWhatIf, AllGoesWellIsTheProgrammeThatIsShown) {
    const Simulation well = ahead(Course::AllGoesWell);
    EXPECT_EQ(dosesOf(well.programme), dosesOf(now(saturday).programme));
    EXPECT_EQ(well.programme.today, saturday);
    EXPECT_EQ(well.log.front().date, saturday) << "Friday's session is offered again";
}

TEST_F(CoachWhatIf, LeavesThePastAsItWasOnEveryCourse) {
    const auto past = now(saturday).programme.weeks.front().sessions.front();
    for (const Course course : courses)
        EXPECT_EQ(ahead(course).programme.weeks.front().sessions.front(), past);
}

TEST_F(CoachWhatIf, WritesNothing) {
    const Snapshot before = now(saturday);
    for (const Course course : courses)
        ahead(course);
    EXPECT_EQ(now(saturday).programme, before.programme);
    EXPECT_EQ(now(saturday).log, before.log);
}

TEST_F(CoachWhatIf, MissesNextWeekAndGoesOn) {
    const Simulation missed = ahead(Course::NextWeekMissed);
    for (const Week& week : missed.programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (session.date >= saturday) {
                EXPECT_EQ(session.state == SessionState::Skipped, week.number == 2)
                    << session.date.iso();
            }
}

TEST_F(CoachWhatIf, IsEmptyForNobodyAndWhereNoPlanMayBeMade) {
    EXPECT_FALSE(coach->whatIf("Nobody", Course::AllGoesWell, saturday));
    ASSERT_EQ(sentenceOf(coach->answerSafety("", {{"numb_saddle"}, {}, false}, {}, on(saturday))),
              "");
    for (const Course course : courses)
        EXPECT_FALSE(coach->whatIf("", course, saturday));
}

} // namespace
} // namespace hipwise
