#include "app/widgets/today/week_dots.h"

#include "tests/app/sample_snapshot.h"

#include <QAccessible>
#include <QImage>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

std::string spoken(QWidget& widget, QAccessible::Text kind) {
    return QAccessible::queryAccessibleInterface(&widget)->text(kind).toStdString();
}

TEST(WeekDots, SayEveryDayInWords) {
    WeekDots dots;
    const auto week = weekGlance(sampleSnapshot().programme, 3);
    dots.setWeek(week);
    EXPECT_EQ(spoken(dots, QAccessible::Name), "This week");
    EXPECT_EQ(spoken(dots, QAccessible::Value), week.spoken.toStdString());
    EXPECT_EQ(dots.focusPolicy(), Qt::TabFocus);
}

TEST(WeekDots, GiveEveryMarkAShapeOfItsOwn) {
    std::vector<QImage> pictures;
    for (const DayMark mark :
         {DayMark::Rest, DayMark::Planned, DayMark::Done, DayMark::Partly, DayMark::Missed}) {
        WeekDots dots;
        dots.setWeek({{{mark, false, QStringLiteral("M")}}, {}, {}, {}});
        dots.resize(dots.sizeHint());
        QImage picture = dots.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        for (const QImage& other : pictures)
            EXPECT_NE(picture, other);
        pictures.push_back(picture);
    }
}

TEST(WeekDots, ShowTheirFocus) {
    WeekDots dots;
    dots.setWeek(weekGlance(sampleSnapshot().programme, 3));
    dots.resize(dots.sizeHint());
    dots.show();
    dots.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dots));
    dots.clearFocus();
    const QImage without = dots.grab().toImage();
    dots.setFocus();
    EXPECT_NE(without, dots.grab().toImage());
}

} // namespace
} // namespace hipwise
