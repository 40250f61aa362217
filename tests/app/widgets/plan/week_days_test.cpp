#include "app/widgets/plan/week_days.h"

#include "app/widgets/plan/day_card.h"
#include "tests/app/sample_snapshot.h"

#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(WeekDays, StandSideBySideWhereThereIsRoomAndBelowEachOtherElse) {
    WeekDays days;
    days.setDays(weekView(sampleSnapshot().programme, 3, sampleCatalogue()).days);
    days.show();
    const auto cards = days.findChildren<DayCard*>();
    ASSERT_EQ(cards.size(), 7);
    days.resize(1100, 400);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    EXPECT_EQ(cards[0]->y(), cards[6]->y());
    EXPECT_LT(cards[0]->x(), cards[6]->x());
    EXPECT_GT(cards[0]->width(), cards[1]->width());
    days.resize(400, 2000);
    QTest::qWait(0);
    EXPECT_LT(cards[0]->y(), cards[6]->y());
    EXPECT_EQ(cards[0]->x(), cards[6]->x());
}

} // namespace
} // namespace hipwise
