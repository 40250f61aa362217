#include "core/planning/adapt/side_news.h"

#include "tests/core/planning/adapt/exposures.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Findings weakLeft(std::optional<Date> since) {
    Findings findings;
    if (since)
        findings.weakSides[index(Goal::Abduction)] = WeakSide{Side::Left, *since};
    return findings;
}

TEST(SideNews, AreThereOnceWhereATestFindsBothSidesAlike) {
    SideNews sides;
    EXPECT_TRUE(sides.news(weakLeft(monday), monday).empty());
    const auto news = sides.news(weakLeft(std::nullopt), monday.plusDays(7));
    ASSERT_EQ(news.size(), 1u);
    EXPECT_EQ(news[0].rule, "side.even");
    EXPECT_EQ(news[0].because, "Both sides were alike for the sides of the hips in the last test, "
                               "so they work the same again.");
    EXPECT_TRUE(sides.news(weakLeft(std::nullopt), monday.plusDays(14)).empty());
}

TEST(SideNews, SayWhenTwelveWeeksAreOver) {
    SideNews sides;
    EXPECT_TRUE(sides.news(weakLeft(monday), monday.plusDays(77)).empty());
    EXPECT_TRUE(sides.news(weakLeft(monday), monday.plusDays(84)).empty());
    const auto news = sides.news(weakLeft(monday), monday.plusDays(91));
    ASSERT_EQ(news.size(), 1u);
    EXPECT_TRUE(news[0].because.starts_with("Twelve weeks"));
}

} // namespace
} // namespace hipwise
