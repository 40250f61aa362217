#include "tests/core/coach/coach_fixture.h"

#include <algorithm>

namespace hipwise {
namespace {

/// A coach who follows Maya through her first week.
class Adapting : public CoachTest {
  protected:
    std::string record(Date planned, const SessionFacts& facts, Date today) {
        return sentenceOf(coach->record("", planned, facts, on(today, ++m_second)));
    }
    std::string doAll(Date day) { return record(day, {.restAsAsked = true}, day); }
    PlannedSession session(Date date, Date today) {
        for (const Week& week : now(today).programme.weeks)
            for (const PlannedSession& session : week.sessions)
                if (session.date == date)
                    return session;
        ADD_FAILURE() << "no session on " << date.iso();
        return {};
    }
    /// As somebody did everything that was asked that day.
    SessionLog asAsked(Date day) {
        SessionLog log;
        log.date = day;
        log.plannedDate = day;
        for (const Prescription& item : session(day, monday).items) {
            ExerciseLog exercise;
            exercise.exercise = item.exercise;
            exercise.effort = Effort::Good;
            for (const SetFact& fact : allSetsAsAsked(item))
                exercise.sets.push_back({fact.set, fact.side, item.amount, *fact.done});
            log.exercises.push_back(exercise);
        }
        return log;
    }
    std::string tell(const std::vector<SessionLog>& log, Date today) {
        return sentenceOf(coach->recordLog("", log, on(today, ++m_second)));
    }

    const Date wednesday = monday.plusDays(2);
    const Date nextMonday = monday.plusDays(7);

  private:
    int m_second = 0;
};

const Prescription* itemOn(const Programme& programme, Date after, Ladder ladder) {
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (session.date > after && item.ladder == ladder)
                    return &item;
    return nullptr;
}

TEST_F(Adapting, ClosingASessionChangesOnlyLaterOnes) {
    startMaya();
    const auto issued = first().items;
    const auto before = now().programme;
    SessionFacts facts{.restAsAsked = true};
    for (const Prescription& item : issued)
        facts.exercises.push_back({item.exercise, Effort::Failed, {}, {}});
    ASSERT_EQ(record(monday, facts, monday), "");
    EXPECT_EQ(first().items, issued);
    EXPECT_EQ(first().state, SessionState::Done);
    EXPECT_NE(now().programme.weeks, before.weeks);
}

TEST_F(Adapting, ARedPainMakesTheNextSessionOfThatLadderLighterAndSaysWhy) {
    startMaya();
    const Prescription item = first().items.front();
    ASSERT_EQ(record(monday,
                     {.restAsAsked = true, .exercises = {{item.exercise, Effort::Good, 1, {}}}},
                     monday),
              "");
    const Programme calm = now().programme;
    ASSERT_EQ(record(monday, {.exercises = {{item.exercise, {}, 7, {}}}}, monday), "");
    const Programme painful = now().programme;
    const Prescription* usual = itemOn(calm, monday, item.ladder);
    const Prescription* lighter = itemOn(painful, monday, item.ladder);
    ASSERT_TRUE(usual && lighter);
    EXPECT_TRUE(lighter->level < usual->level || lighter->sets < usual->sets ||
                numberOf(lighter->amount) < numberOf(usual->amount));
    EXPECT_NE(std::ranges::find(lighter->reasons, "pain.red", &Reason::rule),
              lighter->reasons.end());
    ASSERT_EQ(record(monday, {.exercises = {{item.exercise, {}, 1, {}}}}, monday), "");
    EXPECT_EQ(now().programme, calm) << "corrected back";
}

TEST_F(Adapting, CorrectingAnOldPainPlansTheFutureAgain) {
    startMaya();
    ASSERT_EQ(doAll(monday), "");
    const Programme before = now(wednesday).programme;
    ASSERT_EQ(record(monday, {.painBefore = 0, .painNextMorning = 8}, wednesday), "");
    EXPECT_NE(now(wednesday).programme.weeks, before.weeks);
    EXPECT_EQ(now(wednesday).log.front().painNextMorning, 8);
    ASSERT_EQ(record(monday, {.painNextMorning = 0}, wednesday), "");
    EXPECT_EQ(now(wednesday).log.front().painNextMorning, 0);
}

TEST_F(Adapting, ASessionOfLastWeekIsRecordedLate) {
    startMaya();
    EXPECT_EQ(session(monday, nextMonday).state, SessionState::Skipped);
    ASSERT_EQ(record(monday, {.restAsAsked = true}, nextMonday), "");
    EXPECT_EQ(session(monday, nextMonday).state, SessionState::Done);
    EXPECT_EQ(now(nextMonday).log.front().date, monday);
}

TEST_F(Adapting, AMissedSessionIsOfferedAgainAndMayBeTicked) {
    startMaya();
    const Date saturday = monday.plusDays(5);
    EXPECT_EQ(session(saturday, saturday).state, SessionState::Moved);
    ASSERT_EQ(doAll(saturday), "");
    EXPECT_EQ(session(saturday, saturday).state, SessionState::Done);
    EXPECT_EQ(session(saturday, nextMonday).state, SessionState::Done);
    EXPECT_EQ(now(nextMonday).programme.weeks.front().sessions.size(), 3u);
}

TEST_F(Adapting, AnOfferThatIsNotTakenIsAMissedSession) {
    startMaya();
    const Date friday = monday.plusDays(4);
    const Date saturday = monday.plusDays(5);
    for (const Date day : {friday, saturday, nextMonday})
        ASSERT_EQ(sentenceOf(coach->recordPain("", 1, on(day))), "");
    EXPECT_EQ(session(friday, nextMonday).state, SessionState::Skipped);
    EXPECT_EQ(now(nextMonday).programme.weeks.front().sessions.size(), 3u);
    ASSERT_EQ(record(friday, {.restAsAsked = true}, nextMonday), "") << "told late";
    EXPECT_EQ(session(friday, nextMonday).state, SessionState::Done);
}

TEST_F(Adapting, ClosesASessionAsItIs) {
    startMaya();
    const auto items = first().items;
    SessionFacts facts{.sets = allSetsAsAsked(items.front()), .closed = true};
    facts.exercises = {{items.back().exercise, {}, {}, SkipReason::Tired}};
    facts.duration = Seconds{600};
    ASSERT_EQ(record(monday, facts, monday), "");
    EXPECT_EQ(first().state, SessionState::Partial);
    EXPECT_EQ(now().log.front().duration, Seconds{600});
    EXPECT_EQ(now().log.front().exercises.back().skipped, SkipReason::Tired);
    ASSERT_EQ(record(monday, {.duration = Seconds{900}}, monday), "");
    EXPECT_EQ(now().log.front().duration, Seconds{900});
    ASSERT_EQ(record(monday, {.restAsAsked = true}, monday), "");
    EXPECT_EQ(first().state, SessionState::Partial) << "what was left out is not filled in";
    ASSERT_EQ(record(monday, {.sets = allSetsAsAsked(items.back())}, monday), "");
    EXPECT_EQ(first().state, SessionState::Done);
    EXPECT_EQ(now().log.front().exercises.back().skipped, std::nullopt);
}

TEST_F(Adapting, RefusesToCloseWhatNothingIsToldAbout) {
    startMaya();
    EXPECT_NE(record(monday, {.closed = true}, monday), "");
    EXPECT_NE(record(monday, {.duration = Seconds{600}}, monday), "");
    EXPECT_NE(record(monday, {.painBefore = 11}, monday), "");
    EXPECT_NE(record(monday, {.duration = Seconds{86401}}, monday), "");
    EXPECT_TRUE(now().log.empty());
}

TEST_F(Adapting, AWholeLogIsRecordedOnce) {
    startMaya();
    const std::vector<SessionLog> log{asAsked(monday), asAsked(wednesday)};
    ASSERT_EQ(tell(log, wednesday), "");
    EXPECT_EQ(now(wednesday).log, log);
    EXPECT_EQ(session(wednesday, wednesday).state, SessionState::Done);
    EXPECT_NE(tell(log, wednesday), "");
    EXPECT_EQ(now(wednesday).log, log);
}

TEST_F(Adapting, OneSessionThatDoesNotFitKeepsAllOfThemOut) {
    startMaya();
    const Programme before = now(wednesday).programme;
    SessionLog wrong = asAsked(wednesday);
    wrong.exercises.front().sets.push_back(wrong.exercises.front().sets.front());
    EXPECT_NE(tell({asAsked(monday), wrong}, wednesday), "") << "a set twice";
    SessionLog later = asAsked(monday.plusDays(4));
    EXPECT_NE(tell({asAsked(monday), later}, wednesday), "") << "still to come";
    EXPECT_NE(tell({asAsked(monday), asAsked(monday)}, wednesday), "") << "the same one twice";
    EXPECT_EQ(now(wednesday).programme, before);
    EXPECT_TRUE(now(wednesday).log.empty());
}

TEST_F(Adapting, ASessionOutsideThePlanIsKept) {
    startMaya();
    SessionLog extra = asAsked(monday);
    extra.plannedDate.reset();
    ASSERT_EQ(tell({extra}, wednesday), "");
    EXPECT_EQ(now(wednesday).log, std::vector{extra});
    EXPECT_NE(tell({extra}, wednesday), "");
}

TEST_F(Adapting, GoesOnAfterTheLastWeekWithFourWeeksAhead) {
    startMaya();
    const Date later = monday.plusDays(7 * 14);
    EXPECT_EQ(now(later).programme.weeks.size(), 19u);
    ASSERT_EQ(sentenceOf(coach->recordPain("", 1, on(later))), "");
    EXPECT_EQ(now(later).programme.weeks.size(), 19u);
    EXPECT_EQ(now(later).programme.weeks.back().sessions.empty(), false);
}

TEST_F(Adapting, AHundredSessionsAreFollowed) {
    startMaya();
    Date day = monday;
    int done = 0;
    while (done < 100) {
        std::vector<SessionLog> log;
        for (const Week& week : now(day).programme.weeks)
            for (const PlannedSession& planned : week.sessions)
                if (planned.date >= day && std::ssize(log) + done < 100 &&
                    planned.date < day.plusDays(28))
                    log.push_back({planned.date, planned.date, "", Seconds{900}, {}, {}, {}, {}});
        done += static_cast<int>(log.size());
        day = day.plusDays(28);
        ASSERT_FALSE(log.empty());
        ASSERT_EQ(tell(log, day), "");
    }
    EXPECT_EQ(now(day).log.size(), 100u);
    const Programme before = now(day).programme;
    openAgain();
    EXPECT_EQ(now(day).programme, before);
}

TEST_F(Adapting, TheStoredPlanIsTheOneThatWasShown) {
    startMaya();
    const Programme shown = now(nextMonday).programme;
    ASSERT_EQ(sentenceOf(coach->recordPain("", 2, on(nextMonday))), "");
    EXPECT_EQ(now(nextMonday).programme, shown);
}

} // namespace
} // namespace hipwise
