#include "app/models/plan_changes.h"

#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

/// Three sessions of the clamshell from a Monday on.
Programme threeDays() {
    Programme programme;
    programme.start = programme.today = day(11, 23);
    Week& week = programme.weeks.emplace_back();
    for (const int number : {23, 25, 27}) {
        PlannedSession& session = week.sessions.emplace_back();
        session.date = day(11, number);
        Prescription item;
        item.exercise = "clamshell";
        item.sets = 2;
        item.amount = Reps{10};
        session.items.push_back(item);
    }
    return programme;
}

std::string changesAfter(const std::function<void(std::vector<PlannedSession>&)>& change) {
    Programme after = threeDays();
    change(after.weeks.front().sessions);
    return planChanges(threeDays(), after, sampleCatalogue()).join(QLatin1Char('\n')).toStdString();
}

Prescription& first(std::vector<PlannedSession>& sessions) {
    return sessions.front().items.front();
}

TEST(PlanChanges, AreNoneWhereNothingDiffers) {
    EXPECT_EQ(changesAfter([](auto&) {}), "");
}

TEST(PlanChanges, TellSetsAmountsAndSides) {
    EXPECT_EQ(changesAfter([](auto& sessions) { first(sessions).amount = Reps{12}; }),
              "Clamshell: 2 × 12 in place of 2 × 10.");
    EXPECT_EQ(changesAfter([](auto& sessions) { first(sessions).sets = 3; }),
              "Clamshell: 3 × 10 in place of 2 × 10.");
    EXPECT_EQ(changesAfter([](auto& sessions) { first(sessions).firstSide = Side::Right; }),
              "Clamshell: right side first.");
    EXPECT_EQ(changesAfter([](auto& sessions) { first(sessions).extraSetSide = Side::Left; }),
              "Clamshell: one more set on the left.");
}

TEST(PlanChanges, SeeALaterDayThatDiffers) {
    EXPECT_EQ(changesAfter([](auto& sessions) { sessions[2].items[0].amount = Reps{12}; }),
              "Clamshell: 2 × 12 in place of 2 × 10.");
}

TEST(PlanChanges, TellWhatIsDroppedOfASide) {
    Programme before = threeDays();
    first(before.weeks.front().sessions).firstSide = Side::Left;
    first(before.weeks.front().sessions).extraSetSide = Side::Left;
    EXPECT_EQ(planChanges(before, threeDays(), sampleCatalogue()),
              (QStringList{QStringLiteral("Clamshell: no side needs to go first any more."),
                           QStringLiteral("Clamshell: no extra set on one side any more.")}));
}

TEST(PlanChanges, TellOnHowManyDays) {
    EXPECT_EQ(changesAfter([](auto& sessions) { sessions[1].items.clear(); }),
              "Clamshell: on 2 days of the next two weeks in place of 3.");
    EXPECT_EQ(changesAfter([](auto& sessions) { sessions.resize(1); }),
              "Clamshell: on 1 day of the next two weeks in place of 3.");
}

TEST(PlanChanges, TellWhatComesWithItsReasonAndWhatGoes) {
    EXPECT_EQ(
        changesAfter([](auto& sessions) {
            for (PlannedSession& session : sessions) {
                session.items[0].exercise = "glute-bridge";
                session.items[0].reasons = {{"start.level", "Your bridge test was 18 s.", {}}};
            }
        }),
        "New from Mon 23: glute bridge. Your bridge test was 18 s.\n"
        "Clamshell makes room for the next two weeks.");
}

TEST(PlanChanges, LookNoFurtherThanTwoWeeks) {
    EXPECT_EQ(changesAfter([](auto& sessions) {
                  sessions.push_back(sessions.front());
                  sessions.back().date = day(12, 7);
                  sessions.back().items[0].exercise = "glute-bridge";
              }),
              "");
}

} // namespace
} // namespace hipwise
