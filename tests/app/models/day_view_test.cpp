#include "app/models/day_view.h"

#include "app/text/words.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

DayView viewOf(const Snapshot& snapshot) {
    return dayView(snapshot, sampleCatalogue());
}

TEST(DayView, SaysWhichDayAndSessionItIs) {
    const auto view = viewOf(sampleSnapshot());
    EXPECT_EQ(view.kind, DayKind::Session);
    EXPECT_EQ(toStd(view.heading), "Wednesday 25 November");
    EXPECT_EQ(toStd(view.line), "Week 3 of 12 · Build · Session 2 of 3");
    EXPECT_EQ(view.weekNumber, 3);
    EXPECT_TRUE(view.open);
    EXPECT_FALSE(view.notice);
    EXPECT_EQ(view.pain, 2);
    EXPECT_EQ(toStd(view.next), "Next: Friday 27 November, session C, 19 min");
}

TEST(DayView, DecidesWhatKindOfDayItIs) {
    const struct {
        Date date;
        DayKind kind;
        int week;
    } cases[] = {
        {day(11, 8), DayKind::BeforeStart, 1},    {day(11, 9), DayKind::Session, 1},
        {day(11, 26), DayKind::Rest, 3},          {day(1, 31, 2027), DayKind::Rest, 12},
        {day(2, 1, 2027), DayKind::Finished, 12},
    };
    for (const auto& each : cases) {
        const auto view = viewOf(sampleSnapshotOn(each.date));
        EXPECT_EQ(view.kind, each.kind) << each.date.iso();
        EXPECT_EQ(view.weekNumber, each.week);
        EXPECT_EQ(view.notice.has_value(), each.kind != DayKind::Session);
        EXPECT_TRUE(view.asksPain);
    }
}

TEST(DayView, AsksTheSafetyQuestionsBeforeAnythingCanBeTicked) {
    for (const Date date : {day(11, 8), day(11, 25), day(11, 26)}) {
        auto snapshot = sampleSnapshotOn(date);
        snapshot.profile.safety.reset();
        const auto view = viewOf(snapshot);
        EXPECT_FALSE(view.open);
        ASSERT_TRUE(view.notice);
        EXPECT_EQ(view.notice->action, DayNotice::Action::AnswerSafety);
        EXPECT_EQ(toStd(view.notice->title), "Before your first session: a few short questions");
    }
}

TEST(DayView, WaitsWhereTheAnswersSaySo) {
    const struct {
        SafetyAnswers safety;
        DayKind kind;
    } cases[] = {
        {{{"numb_saddle"}, {}, false}, DayKind::GetHelp},
        {{{"numb_saddle"}, {"cancer"}, true}, DayKind::GetHelp},
        {{{}, {"cancer"}, false}, DayKind::WaitsForClinician},
        {{{}, {"cancer"}, true}, DayKind::Session},
        {{{}, {}, false}, DayKind::Session},
    };
    for (const auto& each : cases) {
        auto snapshot = sampleSnapshot();
        snapshot.profile.safety = each.safety;
        const auto view = viewOf(snapshot);
        EXPECT_EQ(view.kind, each.kind);
        const bool waits = each.kind != DayKind::Session;
        EXPECT_EQ(view.session.has_value(), !waits);
        EXPECT_EQ(view.open, !waits);
        EXPECT_EQ(view.asksPain, !waits);
        EXPECT_EQ(view.weekNumber, waits ? 0 : 3);
        if (waits) {
            ASSERT_TRUE(view.notice);
            EXPECT_EQ(view.notice->action, DayNotice::Action::AnswerSafety);
        }
    }
}

TEST(DayView, OffersAWayOutWhereThereIsNoPlan) {
    auto snapshot = sampleSnapshot();
    snapshot.programme.weeks.clear();
    const auto view = viewOf(snapshot);
    EXPECT_EQ(view.kind, DayKind::NoPlan);
    ASSERT_TRUE(view.notice);
    EXPECT_FALSE(view.notice->actionText.isEmpty());
    EXPECT_FALSE(view.week);
}

TEST(DayView, SaysWhatComesNextOnARestDay) {
    const auto view = viewOf(sampleSnapshotOn(day(11, 26)));
    ASSERT_TRUE(view.notice);
    EXPECT_EQ(toStd(view.notice->title), "Rest day");
    EXPECT_EQ(toStd(view.notice->text),
              "Next: Friday 27 November, session C, 19 min. Every day: stand on one leg while the "
              "kettle boils, 20 seconds each side.");
    const auto last = viewOf(sampleSnapshotOn(day(1, 30, 2027)));
    EXPECT_EQ(toStd(last.notice->text), "That was the last session of your programme.");
}

TEST(DayView, CountsTheSessionsThatWereDoneInTheEnd) {
    const auto view = viewOf(sampleSnapshotOn(day(2, 3, 2027)));
    ASSERT_TRUE(view.notice);
    EXPECT_TRUE(view.notice->text.startsWith(QLatin1String("You did 35 of 36 sessions.")));
}

TEST(DayView, ShowsTheWeekInMarksAndInWords) {
    const auto week = *viewOf(sampleSnapshot()).week;
    ASSERT_EQ(week.days.size(), 7u);
    EXPECT_EQ(week.days[0].mark, DayMark::Done);
    EXPECT_EQ(week.days[1].mark, DayMark::Rest);
    EXPECT_EQ(week.days[2].mark, DayMark::Planned);
    EXPECT_TRUE(week.days[2].today);
    EXPECT_EQ(toStd(week.summary), "1 of 3 done");
    EXPECT_TRUE(week.spoken.contains(QLatin1String("Monday: done, Tuesday: rest")));
    EXPECT_TRUE(week.spoken.contains(QLatin1String("Wednesday, today: planned")));
    EXPECT_EQ(toStd(week.sessions.first()), "Mon 23: session A, 17 min, done");
}

TEST(WeekGlance, SaysThatAWeekHasNoSession) {
    Programme programme = sampleSnapshot().programme;
    programme.weeks[1].sessions.clear();
    EXPECT_EQ(weekGlance(programme, 2).summary.toStdString(), "No session this week.");
}

TEST(DayView, ShowsAMissedDayWithoutBlame) {
    const auto week = weekGlance(sampleSnapshot().programme, 2);
    EXPECT_EQ(week.days[4].mark, DayMark::Missed);
    EXPECT_EQ(toStd(week.summary), "2 of 3 done");
    EXPECT_TRUE(week.spoken.contains(QLatin1String("Friday: not done")));
}

TEST(DayView, OffersTheNextSessionOnARestDayThatFollowsAFreeDay) {
    const auto rest = viewOf(sampleSnapshotOn(day(11, 24)));
    EXPECT_EQ(rest.kind, DayKind::Rest);
    EXPECT_EQ(rest.early, std::nullopt) << "Monday's session was yesterday";
    EXPECT_TRUE(rest.earlyWords.isEmpty());
    const auto sunday = viewOf(sampleSnapshotOn(day(11, 22)));
    EXPECT_EQ(sunday.early, day(11, 23));
    EXPECT_EQ(toStd(sunday.earlyWords), "Do session A now instead");
    auto unasked = sampleSnapshotOn(day(11, 22));
    unasked.profile.safety.reset();
    EXPECT_EQ(viewOf(unasked).early, std::nullopt);
}

TEST(DayView, ClosesTheSessionWithWhatToDoOrWhatComesNext) {
    auto view = viewOf(sampleSnapshot());
    EXPECT_EQ(toStd(closingWords(view)), "Press a tick again to take it back.");
    markSets(openFacts(*view.session), *view.session);
    EXPECT_EQ(toStd(closingWords(view)),
              "All done. Next: Friday 27 November, session C, 19 min. Every day: stand on one "
              "leg while the kettle boils, 20 seconds each side.");
    view.next.clear();
    EXPECT_EQ(toStd(closingWords(view)), "All done.");
    view.open = false;
    EXPECT_EQ(toStd(closingWords(view)), "Ticks open once the questions are answered.");
    EXPECT_TRUE(closingWords(viewOf(sampleSnapshotOn(day(11, 25)))).isEmpty());
    EXPECT_TRUE(closingWords(DayView{}).isEmpty());
}

} // namespace
} // namespace hipwise
