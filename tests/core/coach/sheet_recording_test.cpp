#include "core/coach/printed_sheet.h"
#include "core/coach/session_state.h"
#include "core/coach/sheet_facts.h"
#include "tests/core/coach/coach_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace hipwise {
namespace {

using testing::HasSubstr;

/// Maya prints her first week on Monday, and her plan changes on the same day: the paper asks for
/// what the plan does not ask for any more.
class SheetRecordingTest : public CoachTest {
  protected:
    void SetUp() override {
        startMaya();
        const Programme printed = now().programme;
        sheet = printedSheet(printed, printed.weeks.front());
        ASSERT_EQ(sentenceOf(coach->keepSheet("", sheet, on(monday))), "");
    }

    void changePlan() {
        ASSERT_EQ(sentenceOf(coach->answerSafety("", {}, {Limit::CannotGetToFloor}, on(monday))),
                  "");
    }
    const PlannedSession& printed(std::size_t day) const { return sheet.week().sessions.at(day); }
    /// Everything of a day as asked.
    SheetDay whole(std::size_t day) const {
        SheetDay typed{printed(day).date};
        for (const Prescription& item : printed(day).items)
            for (const SetFact& fact : allSetsAsAsked(item))
                typed.sets.push_back(fact);
        return typed;
    }
    static SheetDay takenBack(SheetDay day) {
        for (SetFact& fact : day.sets)
            fact.done.reset();
        for (SheetNote& note : day.notes) {
            if (note.pain)
                note.pain->value.reset();
            if (note.effort)
                note.effort->value.reset();
        }
        for (auto* pain : {&day.painBefore, &day.painAfter, &day.painNextMorning})
            if (*pain)
                (*pain)->value.reset();
        return day;
    }
    std::string record(const std::vector<SheetDay>& days, Date today) {
        return sentenceOf(coach->recordSheet("", sheet, days, on(today)));
    }

    PrintedSheet sheet;
    const Date sunday = monday.plusDays(6);
};

TEST_F(SheetRecordingTest, KnowsTheSheetsThatWerePrintedAndThoseOfThePlan) {
    EXPECT_EQ(coach->sheets("", monday), std::vector{sheet}) << "one number, once";
    ASSERT_EQ(sentenceOf(coach->keepSheet("", sheet, on(monday))), "");
    changePlan();
    const auto sheets = coach->sheets("", sunday);
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0], sheet);
    EXPECT_NE(sheets[1].number, sheet.number);
    const auto later = coach->sheets("", monday.plusDays(9));
    EXPECT_EQ(later.front().week().number, 2);
    EXPECT_TRUE(coach->sheets("Nobody", monday).empty());
}

TEST_F(SheetRecordingTest, PutsTicksOnWhatTheOlderPlanAskedFor) {
    changePlan();
    const Snapshot before = now(sunday);
    const Date wednesday = printed(1).date;
    ASSERT_NE(sessionOn(before.programme, wednesday)->items, printed(1).items);
    ASSERT_EQ(record({whole(0), whole(1), whole(2)}, sunday), "");
    const Snapshot after = now(sunday);
    ASSERT_EQ(after.log.size(), 3U);
    for (std::size_t day = 0; day < 3; ++day) {
        EXPECT_EQ(after.log[day].date, printed(day).date);
        EXPECT_EQ(sessionOn(after.programme, printed(day).date)->items, printed(day).items);
        EXPECT_EQ(sessionOn(after.programme, printed(day).date)->state, SessionState::Done);
        for (const Prescription& item : printed(day).items) {
            const auto entry =
                std::ranges::find(after.log[day].exercises, item.exercise, &ExerciseLog::exercise);
            ASSERT_NE(entry, after.log[day].exercises.end()) << item.exercise;
            EXPECT_EQ(static_cast<int>(entry->sets.size()), setsAsked(item));
            for (const SetLog& set : entry->sets)
                EXPECT_EQ(set.asked, item.amount);
        }
    }
}

TEST_F(SheetRecordingTest, KeepsWhatIsWrittenBelowTheBoxes) {
    SheetDay day = whole(0);
    day.notes = {{printed(0).items[0].exercise, Told<int>{4}, Told<Effort>{Effort::Hard}}};
    day.painBefore = Told<int>{1};
    day.painAfter = Told<int>{3};
    day.painNextMorning = Told<int>{2};
    ASSERT_EQ(record({day}, sunday), "");
    const SessionLog log = now(sunday).log.at(0);
    EXPECT_EQ(log.painBefore, 1);
    EXPECT_EQ(log.painAfter, 3);
    EXPECT_EQ(log.painNextMorning, 2);
    EXPECT_EQ(log.exercises.at(0).pain, 4);
    EXPECT_EQ(log.exercises.at(0).effort, Effort::Hard);
}

TEST_F(SheetRecordingTest, TakesAllOfItBackAtOnce) {
    // The typed days go on asking for what the sheet in hand asks for.
    const auto programmeOf = [&](const Snapshot& snapshot) {
        std::string asked;
        for (const Week& week : snapshot.programme.weeks)
            for (const PlannedSession& session : week.sessions) {
                if (session.date == printed(0).date || session.date == printed(1).date)
                    continue;
                asked += '\n' + session.date.iso();
                for (const Prescription& item : session.items)
                    asked += ' ' + item.exercise + std::to_string(item.sets) + 'x' +
                             std::to_string(numberOf(item.amount));
            }
        return asked;
    };
    const auto before = programmeOf(now(sunday));
    SheetDay noted = whole(0);
    noted.notes = {{printed(0).items[0].exercise, Told<int>{7}, Told<Effort>{Effort::Hard}}};
    noted.painAfter = Told<int>{3};
    const std::vector<SheetDay> typed{noted, whole(1)};
    ASSERT_EQ(record(typed, sunday), "");
    EXPECT_NE(programmeOf(now(sunday)), before);
    ASSERT_EQ(record({takenBack(typed[0]), takenBack(typed[1])}, sunday), "");
    EXPECT_TRUE(now(sunday).log.empty());
    EXPECT_EQ(programmeOf(now(sunday)), before);
}

TEST_F(SheetRecordingTest, LeavesADayOfTodayAsItWasOnceItIsTakenBack) {
    changePlan();
    const Date wednesday = printed(1).date;
    const auto before = sessionOn(now(wednesday).programme, wednesday)->items;
    ASSERT_NE(before, printed(1).items);
    ASSERT_EQ(record({whole(1)}, wednesday), "");
    EXPECT_EQ(sessionOn(now(wednesday).programme, wednesday)->items, printed(1).items);
    ASSERT_EQ(record({takenBack(whole(1))}, wednesday), "");
    EXPECT_EQ(sessionOn(now(wednesday).programme, wednesday)->items, before);
    for (const Prescription& item : before)
        EXPECT_EQ(sentenceOf(coach->record("", wednesday, {.sets = {allSetsAsAsked(item).front()}},
                                           on(wednesday))),
                  "")
            << item.exercise << " is shown and can be ticked";
}

TEST_F(SheetRecordingTest, KeepsAnEasierExerciseThatStandsIn) {
    std::string hurt;
    for (const Prescription& item : first().items)
        if (sentenceOf(coach->swapForEasier("", monday, item.exercise, on(monday))).empty()) {
            hurt = item.exercise;
            break;
        }
    ASSERT_FALSE(hurt.empty());
    const auto items = first().items;
    SheetDay other{monday};
    for (const Prescription& item : printed(0).items)
        if (item.exercise != hurt) {
            other.sets = {allSetsAsAsked(item).front()};
            break;
        }
    ASSERT_EQ(record({other}, monday), "");
    EXPECT_EQ(first().items.size(), items.size());
}

TEST_F(SheetRecordingTest, LeavesAloneWhatWasRecordedOtherwise) {
    changePlan();
    const PlannedSession today = *sessionOn(now().programme, monday);
    ASSERT_EQ(tick(allSetsAsAsked(today.items.front()).front()), "");
    ASSERT_EQ(record({whole(0)}, sunday), "");
    const auto items = sessionOn(now(sunday).programme, monday)->items;
    EXPECT_NE(std::ranges::find(items, today.items.front()), items.end());
    for (const Prescription& item : printed(0).items)
        EXPECT_NE(std::ranges::find(items, item.exercise, &Prescription::exercise), items.end());
}

TEST_F(SheetRecordingTest, RefusesWhatFitsNothingAndStoresNothing) {
    SheetDay wrongPain = whole(1);
    wrongPain.painAfter = Told<int>{11};
    EXPECT_EQ(record({whole(0), wrongPain}, sunday), "Pain goes from 0 to 10.");
    EXPECT_THAT(record({whole(0), whole(1)}, monday), HasSubstr("is still to come"));
    SheetDay otherDay = whole(0);
    otherDay.day = sunday;
    EXPECT_THAT(record({whole(1), otherDay}, sunday), HasSubstr(" has no day 2026-11-29."));
    SheetDay wrongSet = whole(0);
    wrongSet.sets.front().set = 9;
    EXPECT_THAT(record({wrongSet}, sunday), HasSubstr("there is no set 9"));
    EXPECT_TRUE(now(sunday).log.empty());
}

TEST_F(SheetRecordingTest, RefusesASheetOfAnotherPlan) {
    for (Week& week : sheet.programme.weeks)
        for (PlannedSession& session : week.sessions)
            session.date = session.date.plusDays(1);
    EXPECT_THAT(record({whole(0)}, sunday), HasSubstr("belongs to another plan"));
}

} // namespace
} // namespace hipwise
