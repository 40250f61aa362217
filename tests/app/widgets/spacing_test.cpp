#include "app/widgets/spacing.h"

#include "app/widgets/measure.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>
#include <QWidget>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class SpacingTest : public testing::Test {
  protected:
    void enlarge() {
        QFont font = widget.font();
        font.setPointSizeF(2 * font.pointSizeF());
        widget.setFont(font);
    }

    QWidget widget;
};

TEST_F(SpacingTest, FollowsTheFontOfTheWidget) {
    auto* column = new QVBoxLayout(&widget);
    space(widget, *column, 0.5, {1, 2, 3, 4});
    const int before = column->spacing();
    EXPECT_EQ(before, em(widget, 0.5));
    enlarge();
    EXPECT_GT(column->spacing(), before);
    EXPECT_EQ(column->spacing(), em(widget, 0.5));
    EXPECT_EQ(column->contentsMargins(),
              QMargins(em(widget, 1), em(widget, 2), em(widget, 3), em(widget, 4)));
}

TEST_F(SpacingTest, FollowsItInAGridToo) {
    auto* grid = new QGridLayout(&widget);
    space(widget, *grid, 0.8, 0.2);
    enlarge();
    EXPECT_EQ(grid->horizontalSpacing(), em(widget, 0.8));
    EXPECT_EQ(grid->verticalSpacing(), em(widget, 0.2));
}

TEST_F(SpacingTest, LetsGapsGrow) {
    auto* column = new QVBoxLayout(&widget);
    space(widget, *column, 0);
    addGap(widget, *column, 3);
    EXPECT_EQ(column->sizeHint().height(), em(widget, 3));
    enlarge();
    EXPECT_EQ(column->sizeHint().height(), em(widget, 3));
}

TEST_F(SpacingTest, ForgetsALayoutThatIsGone) {
    auto* column = new QVBoxLayout(&widget);
    space(widget, *column, 1);
    addGap(widget, *column, 1);
    delete column;
    enlarge();
    EXPECT_EQ(widget.layout(), nullptr);
}

} // namespace
} // namespace hipwise
