#include "app/models/what_if_view.h"

#include "app/models/week_view.h"
#include "app/text/words.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

#include <functional>

namespace hipwise {
namespace {

/// The sample's plan against days ahead that a test makes of it; today is Wednesday of week 3.
class WhatIfViewTest : public testing::Test {
  protected:
    using Change = std::function<void(PlannedSession&)>;

    /// Changes every session from a day on.
    void changeFrom(Date from, const Change& change) {
        for (Week& week : m_ahead.programme.weeks)
            for (PlannedSession& session : week.sessions)
                if (session.date >= from)
                    change(session);
    }

    void missNextWeek() {
        changeFrom(day(11, 30), [](PlannedSession& session) {
            if (session.date < day(12, 7))
                session.state = SessionState::Skipped;
        });
    }

    void hurt(const std::string& exercise) {
        SessionLog log;
        log.date = m_plan.today;
        log.exercises = {{exercise, {}, 6, {}, {}}};
        m_ahead.log = {log};
    }

    WhatIfView view(Course course) { return whatIfView(course, m_plan, m_ahead, m_catalogue); }

    std::vector<std::string> sentences(Course course) {
        std::vector<std::string> sentences;
        for (const QString& sentence : view(course).sentences)
            sentences.push_back(toStd(sentence));
        return sentences;
    }

    Programme m_plan = sampleSnapshot().programme;
    Simulation m_ahead{m_plan, {}};
    Catalogue m_catalogue = sampleCatalogue();
};

Prescription* itemOf(PlannedSession& session, const std::string& exercise) {
    for (Prescription& item : session.items)
        if (item.exercise == exercise)
            return &item;
    return nullptr;
}

TEST_F(WhatIfViewTest, DrawsALineFromTodaysWeekToTheEnd) {
    missNextWeek();
    const auto line = view(Course::NextWeekMissed).line;
    ASSERT_EQ(line.size(), 10u);
    EXPECT_EQ(line[0], (WhatIfPoint{3, 22, QStringLiteral("if next week is missed: 22 sets")}));
    EXPECT_EQ(line[1], (WhatIfPoint{4, 0, QStringLiteral("if next week is missed: 0 sets")}));
    EXPECT_EQ(line[9].week, 12);
    EXPECT_EQ(toStd(view(Course::NextWeekMissed).legend),
              "Strength sets a week if next week is missed");
}

TEST_F(WhatIfViewTest, FollowsTheBarsWhereAllGoesWell) {
    const auto bars = weekBars(m_plan);
    for (const WhatIfPoint& point : view(Course::AllGoesWell).line)
        EXPECT_EQ(point.sets, bars[static_cast<std::size_t>(point.week) - 1].sets);
}

TEST_F(WhatIfViewTest, CountsWhatWasMissedBeforeTodayAsTheBarsDo) {
    m_ahead.programme.weeks[2].sessions[0].state = SessionState::Skipped;
    EXPECT_EQ(view(Course::AllGoesWell).line[0].sets, 22);
}

TEST_F(WhatIfViewTest, TellsWhereThePlanLeadsIfAllGoesWell) {
    for (Programme* programme : {&m_plan, &m_ahead.programme})
        programme->weeks[8].sessions[0].items[0].exercise = "single-leg-bridge";
    m_plan.weeks[8].sessions[1].items[1].sets = 4;
    EXPECT_EQ(sentences(Course::AllGoesWell),
              (std::vector<std::string>{
                  "Your plan counts on this already: you do every session as it is asked, so the "
                  "line follows the bars.",
                  "This week has 22 sets of strength work; the fullest week ahead is week 9, with "
                  "24 sets.",
                  "Glute bridge grows from 12 to 16 repetitions by week 7.",
                  "The next new exercises: single-leg-bridge in week 9."}));
}

TEST_F(WhatIfViewTest, TellsWhatAMissedWeekCostsAndHowItStartsAgain) {
    missNextWeek();
    changeFrom(day(12, 7), [](PlannedSession& session) {
        if (session.date == day(12, 7))
            itemOf(session, "glute-bridge")->amount = Reps{10};
    });
    EXPECT_EQ(
        sentences(Course::NextWeekMissed),
        (std::vector<std::string>{
            "Week 4 is left out: 3 sessions with 19 sets of strength work.",
            "You start again gently on Monday 7 December: glute bridge with 10 repetitions "
            "instead of 12.",
            "Until the end of week 12 you still do 187 sets of strength work; 206 are planned."}));
}

TEST_F(WhatIfViewTest, TellsWhatComesLater) {
    missNextWeek();
    m_plan.weeks[5].sessions[0].items[0].exercise = "single-leg-bridge";
    m_ahead.programme.weeks[6].sessions[0].items[0].exercise = "single-leg-bridge";
    EXPECT_EQ(sentences(Course::NextWeekMissed).back(),
              "Later than planned: single-leg-bridge in week 7 instead of week 6.");
    m_ahead.programme.weeks[6] = m_plan.weeks[6];
    EXPECT_EQ(sentences(Course::NextWeekMissed).back(),
              "Later than planned: single-leg-bridge after week 12 instead of in week 6.");
    m_ahead.programme.weeks[5] = m_plan.weeks[5];
    EXPECT_EQ(sentences(Course::NextWeekMissed).back(),
              "Every new exercise still comes in the week that was planned.");
}

TEST_F(WhatIfViewTest, SaysSoWhereNextWeekHasNoSession) {
    EXPECT_EQ(sentences(Course::NextWeekMissed),
              std::vector<std::string>{"No session is planned for next week, so nothing changes."});
}

TEST_F(WhatIfViewTest, TellsWhatTakesThePlaceOfWhatHurts) {
    hurt("glute-bridge");
    changeFrom(day(11, 26), [](PlannedSession& session) {
        Prescription* bridge = itemOf(session, "glute-bridge");
        if (bridge && session.date < day(12, 7))
            bridge->exercise = "pelvic-tilt";
        else if (bridge)
            bridge->sets = 2;
    });
    EXPECT_EQ(
        sentences(Course::ItHurts),
        (std::vector<std::string>{
            "Say glute bridge, from the family that you train most, hurts 6 out of 10 on "
            "Wednesday 25 November. You stop it after one set and do everything else as asked.",
            "From Friday 27 November on, pelvic-tilt takes its place, with 3 sets of 12 "
            "repetitions. Glute bridge comes back on Monday 7 December, with 2 sets of 13 "
            "repetitions.",
            "Until the end of week 12 you do 188 sets of strength work instead of 206."}));
}

TEST_F(WhatIfViewTest, TellsWhenWhatHurtsComesBackByItself) {
    hurt("clamshell");
    changeFrom(day(11, 26), [](PlannedSession& session) {
        if (Prescription* clamshell = itemOf(session, "clamshell"))
            clamshell->amount = Reps{6};
    });
    const auto told = sentences(Course::ItHurts);
    EXPECT_EQ(told[1], "Clamshell comes back on Friday 27 November, with 2 sets of 6 repetitions a "
                       "side.");
    EXPECT_EQ(told[2],
              "Until the end of week 12 the strength work stays as much as planned: 206 sets.");
}

TEST_F(WhatIfViewTest, SaysSoWhereStrengthWorkWouldPause) {
    hurt("clamshell");
    m_ahead.programme.weeks[3].reasons = {{"pain.two_reds", "Strength work pauses.", {}}};
    EXPECT_EQ(sentences(Course::ItHurts)[1], "Strength work pauses.");
}

TEST_F(WhatIfViewTest, SaysSoWhereNothingCanHurt) {
    EXPECT_EQ(sentences(Course::ItHurts),
              std::vector<std::string>{
                  "No strength exercise is planned now, so there is nothing to show."});
}

} // namespace
} // namespace hipwise
