#include "app/widgets/plan/week_strip.h"

#include "tests/app/sample_snapshot.h"

#include <QAccessible>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class WeekStripTest : public testing::Test {
  protected:
    WeekStripTest() {
        m_strip.setWeeks(weekBars(sampleSnapshot().programme));
        m_strip.showWeek(3);
        m_strip.resize(m_strip.sizeHint());
        m_strip.show();
        QObject::connect(&m_strip, &WeekStrip::chosen,
                         [this](int number) { m_chosen.push_back(number); });
    }

    WeekStrip m_strip;
    std::vector<int> m_chosen;
};

TEST_F(WeekStripTest, GivesEveryWeekAPlaceToPress) {
    for (int number = 1; number <= 12; ++number) {
        EXPECT_GE(m_strip.column(number).width(), 24);
        QTest::mouseClick(&m_strip, Qt::LeftButton, {}, m_strip.column(number).center());
    }
    EXPECT_EQ(m_chosen, (std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
}

TEST_F(WeekStripTest, MovesByArrowsAndStopsAtBothEnds) {
    QTest::keyClick(&m_strip, Qt::Key_Left);
    QTest::keyClick(&m_strip, Qt::Key_Right);
    m_strip.showWeek(12);
    QTest::keyClick(&m_strip, Qt::Key_Right);
    m_strip.showWeek(1);
    QTest::keyClick(&m_strip, Qt::Key_Left);
    EXPECT_EQ(m_chosen, (std::vector<int>{2, 3, 12, 1}));
}

TEST_F(WeekStripTest, SaysTheShownWeekInWords) {
    auto* spoken = QAccessible::queryAccessibleInterface(&m_strip);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->text(QAccessible::Name).toStdString(), "Weeks of the programme");
    EXPECT_EQ(spoken->text(QAccessible::Value).toStdString(), "Week 3, Build, 22 sets, this week");
    m_strip.showWeek(4);
    EXPECT_TRUE(spoken->text(QAccessible::Value).endsWith(QLatin1String("with tests")));
    EXPECT_EQ(spoken->valueInterface()->currentValue().toInt(), 4);
    EXPECT_EQ(spoken->valueInterface()->minimumValue().toInt(), 1);
    EXPECT_EQ(spoken->valueInterface()->maximumValue().toInt(), 12);
}

TEST_F(WeekStripTest, MarksTestWeeksByAShape) {
    auto bars = weekBars(sampleSnapshot().programme);
    const QImage marked = m_strip.grab().toImage();
    for (WeekBar& bar : bars)
        bar.hasTests = false;
    m_strip.setWeeks(bars);
    const QImage plain = m_strip.grab().toImage();
    const QRect fourth = m_strip.column(4);
    EXPECT_NE(marked.copy(fourth), plain.copy(fourth));
    EXPECT_EQ(marked.copy(m_strip.column(5)), plain.copy(m_strip.column(5)));
}

TEST_F(WeekStripTest, PaintsALineOverItsWeeksOnlyAndTakesItAway) {
    const QImage plain = m_strip.grab().toImage();
    m_strip.setLine({{5, 20, QStringLiteral("if it hurts: 20 sets")},
                     {6, 8, QStringLiteral("if it hurts: 8 sets")}});
    const QImage lined = m_strip.grab().toImage();
    for (const int week : {5, 6})
        EXPECT_NE(lined.copy(m_strip.column(week)), plain.copy(m_strip.column(week))) << week;
    for (const int week : {4, 7})
        EXPECT_EQ(lined.copy(m_strip.column(week)), plain.copy(m_strip.column(week))) << week;
    m_strip.setLine({});
    EXPECT_EQ(m_strip.grab().toImage(), plain);
}

TEST_F(WeekStripTest, MakesRoomForALineAboveTheBars) {
    const QRect week(m_strip.column(5));
    m_strip.setLine({{5, 20, {}}});
    const QImage low = m_strip.grab().toImage();
    m_strip.setLine({{5, 40, {}}});
    EXPECT_NE(m_strip.grab().toImage().copy(week), low.copy(week));
}

TEST_F(WeekStripTest, SaysTheLineWithTheShownWeek) {
    m_strip.setLine({{3, 20, QStringLiteral("if it hurts: 20 sets")}});
    EXPECT_EQ(m_strip.spokenValue().toStdString(),
              "Week 3, Build, 22 sets, this week; if it hurts: 20 sets");
    m_strip.showWeek(2);
    EXPECT_EQ(m_strip.spokenValue().toStdString(), "Week 2, Learn, 19 sets");
}

TEST(WeekStrip, WithoutWeeksChoosesNothing) {
    WeekStrip strip;
    strip.resize(400, 80);
    strip.show();
    bool chosen = false;
    QObject::connect(&strip, &WeekStrip::chosen, [&chosen] { chosen = true; });
    QTest::mouseClick(&strip, Qt::LeftButton);
    QTest::keyClick(&strip, Qt::Key_Right);
    EXPECT_FALSE(chosen);
    EXPECT_FALSE(strip.range());
}

} // namespace
} // namespace hipwise
