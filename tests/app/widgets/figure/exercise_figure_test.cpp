#include "app/widgets/figure/exercise_figure.h"

#include "core/catalogue/catalogue_reader.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class ExerciseFigureTest : public testing::Test {
  protected:
    ExerciseFigureTest() {
        figure.resize(480, 200);
        show("clamshell");
    }
    void show(const char* exercise, Side side = Side::Left) {
        figure.setExercise(*shippedCatalogue().find(exercise), side);
    }
    QImage picture() { return figure.grab().toImage(); }

    ExerciseFigure figure;
};

TEST_F(ExerciseFigureTest, SaysWhatItShows) {
    EXPECT_EQ(figure.accessibleName(), QStringLiteral("Clamshell"));
    EXPECT_TRUE(figure.spokenValue().startsWith(QStringLiteral("Lying on your right side")));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&figure);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Graphic);
}

TEST_F(ExerciseFigureTest, ShowsNothingForAnUnknownExercise) {
    EXPECT_FALSE(figure.isEmpty());
    Exercise unknown;
    unknown.id = "unknown";
    figure.setExercise(unknown);
    EXPECT_TRUE(figure.isEmpty());
    EXPECT_TRUE(figure.spokenValue().isEmpty());
    figure.play();
    EXPECT_FALSE(figure.isPlaying());
    picture();
}

TEST_F(ExerciseFigureTest, PlaysOnlyWhenAsked) {
    QSignalSpy changed(&figure, &ExerciseFigure::playingChanged);
    EXPECT_FALSE(figure.isPlaying());
    QTest::keyClick(&figure, Qt::Key_Space);
    EXPECT_TRUE(figure.isPlaying());
    EXPECT_TRUE(QTest::qWaitFor([&] { return figure.moment() > 0.02; }, 2000));
    QTest::keyClick(&figure, Qt::Key_Space);
    EXPECT_FALSE(figure.isPlaying());
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(ExerciseFigureTest, StopsWhenItIsHidden) {
    figure.show();
    figure.play();
    figure.hide();
    EXPECT_FALSE(figure.isPlaying());
}

TEST_F(ExerciseFigureTest, ShowsStillPicturesWhereMotionIsReduced) {
    figure.setReducedMotion(true);
    figure.play();
    EXPECT_TRUE(figure.isPlaying());
    const QImage still = picture();
    QTest::qWait(120);
    EXPECT_EQ(figure.moment(), 0);
    EXPECT_EQ(picture(), still);
}

TEST_F(ExerciseFigureTest, TurnsByTheArrowKeys) {
    const QImage before = picture();
    const double yaw = figure.view().yaw;
    QTest::keyClick(&figure, Qt::Key_Right);
    EXPECT_EQ(figure.view().yaw, yaw + 15);
    EXPECT_NE(picture(), before);
    QTest::keyClick(&figure, Qt::Key_Left);
    QTest::keyClick(&figure, Qt::Key_Left);
    EXPECT_EQ(figure.view().yaw, yaw - 15);
    QTest::keyClick(&figure, Qt::Key_Home);
    EXPECT_EQ(figure.view().yaw, yaw);
    EXPECT_EQ(picture(), before);
}

TEST_F(ExerciseFigureTest, TurnsWhenDragged) {
    const double yaw = figure.view().yaw;
    QTest::mousePress(&figure, Qt::LeftButton, {}, {100, 50});
    QTest::mouseMove(&figure, {60, 50});
    QTest::mouseRelease(&figure, Qt::LeftButton, {}, {60, 50});
    EXPECT_NEAR(figure.view().yaw, yaw + 24, 0.01);
    QTest::mouseDClick(&figure, Qt::LeftButton, {}, {60, 50});
    EXPECT_EQ(figure.view().yaw, yaw);
}

TEST_F(ExerciseFigureTest, SetsItselfOffFromItsGround) {
    const QImage onWindow = picture();
    figure.setGround(QColor(0x101010));
    EXPECT_NE(picture(), onWindow);
}

TEST_F(ExerciseFigureTest, IsMirroredForTheOtherSide) {
    show("side-lying-leg-raise", Side::Left);
    const double yaw = figure.view().yaw;
    const QImage left = picture();
    show("side-lying-leg-raise", Side::Right);
    EXPECT_EQ(figure.view().yaw, -yaw);
    EXPECT_NE(picture(), left);
    EXPECT_TRUE(figure.spokenValue().startsWith(QStringLiteral("Lying on your left side")));
}

} // namespace
} // namespace hipwise
