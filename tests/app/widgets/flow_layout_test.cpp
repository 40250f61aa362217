#include "app/widgets/flow_layout.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class FlowLayoutTest : public testing::Test {
  protected:
    FlowLayoutTest() {
        auto* flow = new FlowLayout(&m_widget);
        flow->setContentsMargins({});
        flow->setSpacing(10);
        for (QWidget* part : m_parts) {
            part->setFixedSize(100, 50);
            flow->addWidget(part);
        }
        m_widget.show();
    }
    void setWidth(int width) { m_widget.resize(width, 400); }

    QWidget m_widget;
    std::array<QWidget*, 3> m_parts{new QWidget, new QWidget, new QWidget};
};

TEST_F(FlowLayoutTest, BeginsANewRowWhereAWidgetDoesNotFit) {
    setWidth(320);
    EXPECT_EQ(m_parts[2]->pos(), QPoint(220, 0));
    setWidth(319);
    EXPECT_EQ(m_parts[1]->pos(), QPoint(110, 0));
    EXPECT_EQ(m_parts[2]->pos(), QPoint(0, 60));
    EXPECT_EQ(m_widget.layout()->heightForWidth(319), 110);
    EXPECT_EQ(m_widget.layout()->heightForWidth(320), 50);
}

TEST_F(FlowLayoutTest, GoesFromRightToLeftWhereTheLanguageDoes) {
    m_widget.setLayoutDirection(Qt::RightToLeft);
    setWidth(320);
    EXPECT_EQ(m_parts[0]->pos(), QPoint(220, 0));
}

TEST_F(FlowLayoutTest, NeedsNoMoreThanItsWidestWidget) {
    EXPECT_EQ(m_widget.layout()->minimumSize(), QSize(100, 50));
}

TEST_F(FlowLayoutTest, LeavesNoGapForWhatIsHidden) {
    setWidth(320);
    m_parts[1]->hide();
    m_widget.layout()->activate();
    EXPECT_EQ(m_parts[2]->pos(), QPoint(110, 0));
}

} // namespace
} // namespace hipwise
