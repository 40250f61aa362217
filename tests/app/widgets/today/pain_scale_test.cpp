#include "app/widgets/today/pain_scale.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <memory>

namespace hipwise {
namespace {

class PainScaleTest : public testing::Test {
  protected:
    PainScaleTest() {
        m_scale.setAccessibleName(QStringLiteral("Back pain right now"));
        m_scale.resize(m_scale.sizeHint());
        m_scale.show();
        QObject::connect(&m_scale, &PainScale::chosen,
                         [this](int pain) { m_told.push_back(pain); });
    }

    PainScale m_scale;
    std::vector<int> m_told;
};

TEST(PainBand, HoldsBothEdgesOfEachBand) {
    const struct {
        int pain;
        PainBand band;
    } cases[] = {{0, PainBand::GoOn}, {2, PainBand::GoOn},    {3, PainBand::Hold},
                 {5, PainBand::Hold}, {6, PainBand::EaseOff}, {10, PainBand::EaseOff}};
    for (const auto& each : cases)
        EXPECT_EQ(painBandOf(each.pain), each.band) << each.pain;
}

TEST_F(PainScaleTest, TakesEveryNumberInOnePress) {
    for (int pain = 0; pain <= 10; ++pain) {
        QTest::mouseClick(&m_scale, Qt::LeftButton, {}, m_scale.cell(pain).center());
        EXPECT_EQ(m_scale.pain(), pain);
    }
    EXPECT_EQ(m_told, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

TEST_F(PainScaleTest, LetsArrowsMoveAndSpaceChoose) {
    QTest::keyClick(&m_scale, Qt::Key_Right);
    QTest::keyClick(&m_scale, Qt::Key_Right);
    QTest::keyClick(&m_scale, Qt::Key_Left);
    EXPECT_TRUE(m_told.empty());
    QTest::keyClick(&m_scale, Qt::Key_Space);
    EXPECT_EQ(m_told, std::vector<int>{1});
    QTest::keyClick(&m_scale, Qt::Key_End);
    QTest::keyClick(&m_scale, Qt::Key_Right);
    QTest::keyClick(&m_scale, Qt::Key_Return);
    QTest::keyClick(&m_scale, Qt::Key_7);
    EXPECT_EQ(m_told, (std::vector<int>{1, 10, 7}));
}

TEST_F(PainScaleTest, TakesAZeroAfterAOneForTen) {
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_0, Qt::Key_0, Qt::Key_1, Qt::Key_Left, Qt::Key_0})
        QTest::keyClick(&m_scale, key);
    EXPECT_EQ(m_told, (std::vector<int>{1, 10, 0, 1, 0}));
    QTest::keyClick(&m_scale, Qt::Key_1);
    m_scale.setPain(1);
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_told.back(), 10) << "also where the truth came between";
    QTest::keyClick(&m_scale, Qt::Key_1);
    m_scale.clear();
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_told.back(), 0);
}

TEST_F(PainScaleTest, TakesALaterZeroForItself) {
    QTest::keyClick(&m_scale, Qt::Key_1);
    QTest::mouseClick(&m_scale, Qt::LeftButton, {}, m_scale.cell(5).center());
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_told.back(), 0) << "after a press elsewhere";
    QTest::keyClick(&m_scale, Qt::Key_1);
    m_scale.setPain(std::nullopt);
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_told.back(), 0) << "another question";
    QTest::keyClick(&m_scale, Qt::Key_1);
    QFocusEvent comesBack(QEvent::FocusIn);
    QCoreApplication::sendEvent(&m_scale, &comesBack);
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_told.back(), 0) << "after the keyboard was elsewhere";
    QTest::keyClick(&m_scale, Qt::Key_1);
    QTest::qWait(2100);
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_told.back(), 0) << "two seconds later";
}

TEST_F(PainScaleTest, BeginsAtZeroAgainOnceItIsCleared) {
    m_scale.choose(7);
    m_scale.clear();
    EXPECT_EQ(m_scale.pain(), std::nullopt);
    QTest::keyClick(&m_scale, Qt::Key_Space);
    EXPECT_EQ(m_scale.pain(), 0);
}

TEST_F(PainScaleTest, SaysWhatItShows) {
    auto* spoken = QAccessible::queryAccessibleInterface(&m_scale);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    EXPECT_EQ(spoken->text(QAccessible::Name).toStdString(), "Back pain right now");
    EXPECT_TRUE(spoken->text(QAccessible::Value).startsWith(QLatin1String("Not told yet")));
    m_scale.setPain(4);
    EXPECT_EQ(spoken->text(QAccessible::Value).toStdString(),
              "4 of 10. Go on, but add nothing today.");
    ASSERT_NE(spoken->valueInterface(), nullptr);
    EXPECT_EQ(spoken->valueInterface()->currentValue().toInt(), 4);
    EXPECT_EQ(spoken->valueInterface()->maximumValue().toInt(), 10);
    spoken->valueInterface()->setCurrentValue(99);
    EXPECT_EQ(m_told, std::vector<int>{10});
}

TEST_F(PainScaleTest, KeepsItsCellsLargeEnoughWhereItIsNarrow) {
    m_scale.resize(m_scale.minimumSizeHint().width(),
                   m_scale.heightForWidth(m_scale.minimumSizeHint().width()));
    for (int pain = 0; pain <= 10; ++pain) {
        EXPECT_GE(m_scale.cell(pain).width(), 24);
        EXPECT_GE(m_scale.cell(pain).height(), 24);
        EXPECT_TRUE(m_scale.rect().contains(m_scale.cell(pain)));
    }
    EXPECT_GT(m_scale.cell(6).top(), m_scale.cell(5).top());
}

} // namespace
} // namespace hipwise
