#include "app/widgets/today/set_tick.h"

#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class SetTickTest : public testing::Test {
  protected:
    SetTickTest() {
        m_tick.setAmount(QStringLiteral("10"));
        m_tick.setAccessibleName(QStringLiteral("Clamshell, set 1 of 2, 10 repetitions"));
        m_tick.resize(m_tick.sizeHint());
        m_tick.show();
    }

    QImage picture() { return m_tick.grab().toImage(); }

    SetTick m_tick;
};

TEST_F(SetTickTest, SaysThatItWasPressedByMouseSpaceAndEnterAndChangesNothingItself) {
    QSignalSpy pressed(&m_tick, &SetTick::clicked);
    QTest::mouseClick(&m_tick, Qt::LeftButton);
    QTest::keyClick(&m_tick, Qt::Key_Space);
    QTest::keyClick(&m_tick, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 3);
    EXPECT_EQ(m_tick.state(), TickState::Open);
    EXPECT_FALSE(m_tick.isChecked());
}

TEST_F(SetTickTest, TakesAPressInItsCorners) {
    QSignalSpy pressed(&m_tick, &SetTick::clicked);
    QTest::mouseClick(&m_tick, Qt::LeftButton, {}, QPoint(1, 1));
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(SetTickTest, IsAtLeast32PixelsAndGrowsWithTheFont) {
    const QSize usual = m_tick.sizeHint();
    EXPECT_GE(usual.width(), 32);
    EXPECT_EQ(usual.width(), usual.height());
    m_tick.setFont(QFont(QStringLiteral("DejaVu Sans"), 24));
    EXPECT_GT(m_tick.sizeHint().width(), usual.width());
}

TEST_F(SetTickTest, IsACheckBoxForAssistiveTools) {
    auto* spoken = QAccessible::queryAccessibleInterface(&m_tick);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::CheckBox);
    EXPECT_EQ(spoken->text(QAccessible::Name).toStdString(),
              "Clamshell, set 1 of 2, 10 repetitions");
    EXPECT_FALSE(spoken->state().checked);
    m_tick.setState(TickState::Done);
    EXPECT_TRUE(spoken->state().checked);
    m_tick.setState(TickState::Half);
    EXPECT_TRUE(spoken->state().checkStateMixed);
}

TEST_F(SetTickTest, LooksDifferentInEveryStateEvenWithoutColour) {
    const auto grey = [this](TickState state) {
        m_tick.setState(state);
        return picture().convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage open = grey(TickState::Open);
    const QImage half = grey(TickState::Half);
    const QImage done = grey(TickState::Done);
    EXPECT_NE(open, half);
    EXPECT_NE(half, done);
    EXPECT_NE(open, done);
}

TEST_F(SetTickTest, CannotBePressedWhileItIsClosed) {
    QSignalSpy pressed(&m_tick, &SetTick::clicked);
    m_tick.setEnabled(false);
    QTest::mouseClick(&m_tick, Qt::LeftButton);
    m_tick.click();
    EXPECT_EQ(pressed.count(), 0);
}

} // namespace
} // namespace hipwise
