#include "app/widgets/plan/goal_bar.h"

#include <QAccessible>
#include <QImage>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

std::string spoken(QWidget& widget, QAccessible::Text kind) {
    return QAccessible::queryAccessibleInterface(&widget)->text(kind).toStdString();
}

TEST(GoalBar, SaysNumberAndVerdict) {
    GoalBar bar;
    bar.setGoal({QStringLiteral("Trunk"), 2.5, 3, 6, QStringLiteral("2.5 sets"),
                 QStringLiteral("0.5 under the target of 3 to 6 sets")},
                12);
    EXPECT_EQ(spoken(bar, QAccessible::Name), "Trunk");
    EXPECT_EQ(spoken(bar, QAccessible::Value), "2.5 sets, 0.5 under the target of 3 to 6 sets");
}

TEST(GoalBar, PaintsTheBandApartFromTheBar) {
    const auto picture = [](double low, double high) {
        GoalBar bar;
        bar.setGoal({{}, 5, low, high, {}, {}}, 12);
        bar.resize(200, 30);
        return bar.grab().toImage();
    };
    EXPECT_NE(picture(0, 0), picture(3, 6));
    EXPECT_NE(picture(3, 6), picture(8, 12));
}

} // namespace
} // namespace hipwise
