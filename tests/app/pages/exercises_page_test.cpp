#include "app/pages/exercises_page.h"

#include "app/pages/own_exercise_dialog.h"
#include "app/widgets/exercises/exercise_tile.h"
#include "app/widgets/figure/exercise_figure.h"
#include "core/catalogue/catalogue_reader.h"
#include "tests/app/pages/page_fixture.h"
#include "tests/app/training_bench.h"

#include <QAction>
#include <QLineEdit>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class ExercisesPageTest : public testing::Test {
  protected:
    ExercisesPageTest() {
        m_page.setSnapshot(sampleSnapshot());
        m_page.resize(980, 900);
        m_page.show();
        settle();
    }
    template <class Widget>
    Widget& child(const char* name) {
        return *m_page.findChild<Widget*>(QLatin1String(name));
    }
    void press(const char* name) {
        child<QAbstractButton>(name).click();
        settle();
    }
    std::size_t tiles() { return static_cast<std::size_t>(tilesShown().size()); }
    QList<ExerciseTile*> tilesShown() {
        QList<ExerciseTile*> shown = m_page.findChildren<ExerciseTile*>();
        shown.removeIf([this](ExerciseTile* tile) { return !tile->isVisibleTo(&m_page); });
        return shown;
    }

    TestTraining m_training{shippedCatalogue()};
    ExercisesPage m_page{*m_training};
};

TEST_F(ExercisesPageTest, ShowsEveryExerciseWithWhereThePersonIs) {
    EXPECT_EQ(tiles(), shippedCatalogue().exercises().size());
    EXPECT_NE(child<QWidget>("tile-glute-bridge")
                  .accessibleName()
                  .indexOf(QStringLiteral("You are here")),
              -1);
}

TEST_F(ExercisesPageTest, OpensAnExerciseAndGoesBackToItsTile) {
    press("tile-glute-bridge");
    EXPECT_EQ(textOf(m_page, "exerciseName"), "Glute bridge");
    EXPECT_EQ(m_page.windowTitle(), QStringLiteral("Glute bridge"));
    EXPECT_TRUE(child<QWidget>("back").hasFocus() || !m_page.isActiveWindow());
    press("back");
    EXPECT_EQ(m_page.windowTitle(), QStringLiteral("Exercises"));
    EXPECT_EQ(m_page.findChild<ExerciseFigure*>(), nullptr);
    EXPECT_EQ(tiles(), shippedCatalogue().exercises().size());
}

TEST_F(ExercisesPageTest, WalksAlongALadder) {
    m_page.openExercise("pelvic-tilt");
    settle();
    for (auto* tile : tilesShown())
        if (tile->exercise() == "glute-bridge")
            tile->click();
    settle();
    EXPECT_EQ(textOf(m_page, "exerciseName"), "Glute bridge");
}

TEST_F(ExercisesPageTest, FindsAnExerciseByItsName) {
    auto& find = child<QLineEdit>("find");
    find.setText(QStringLiteral("clam"));
    settle();
    EXPECT_EQ(tiles(), 6u);
    EXPECT_FALSE(isShown(m_page, "nothingFound"));
    find.setText(QStringLiteral("swimming"));
    settle();
    EXPECT_EQ(tiles(), 0u);
    EXPECT_EQ(textOf(m_page, "nothingFound"), "No exercise has \"swimming\" in its name.");
    find.clear();
    settle();
    EXPECT_EQ(tiles(), shippedCatalogue().exercises().size());
}

TEST_F(ExercisesPageTest, StaysOnTheExerciseWhenANewTruthComes) {
    m_page.openExercise("clamshell");
    m_page.setSnapshot(sampleSnapshotOn(day(11, 30)));
    settle();
    EXPECT_EQ(textOf(m_page, "exerciseName"), "Clamshell");
}

TEST_F(ExercisesPageTest, PlaysTheMovementOnRequestAndOnTheOtherSide) {
    m_page.openExercise("clamshell");
    settle();
    auto& figure = child<ExerciseFigure>("figure");
    EXPECT_FALSE(figure.isPlaying());
    press("play");
    EXPECT_TRUE(figure.isPlaying());
    press("play");
    EXPECT_FALSE(figure.isPlaying());
    const QString left = figure.spokenValue();
    child<QWidget>("side").findChildren<QAbstractButton*>().last()->click();
    EXPECT_NE(figure.spokenValue(), left);
}

TEST_F(ExercisesPageTest, MovesBetweenTilesByArrowKeys) {
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    auto& tilt = child<QWidget>("tile-pelvic-tilt");
    tilt.setFocus();
    QTest::keyClick(&tilt, Qt::Key_Right);
    EXPECT_EQ(m_page.focusWidget()->objectName().toStdString(), "tile-standing-glute-squeeze");
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(textOf(m_page, "exerciseName"), "Standing glute squeeze");
}

TEST_F(ExercisesPageTest, IgnoresAnExerciseThatIsNotThere) {
    m_page.openExercise("no-such-thing");
    EXPECT_EQ(m_page.windowTitle(), QStringLiteral("Exercises"));
}

TEST_F(ExercisesPageTest, NamesEveryControlInBothViews) {
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
    m_page.openExercise("split-squat");
    settle();
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
}

TEST_F(ExercisesPageTest, ClipsNothingAtAnySizeOfWindowAndText) {
    for (const char* exercise : {"", "half-kneeling-hip-flexor-stretch"})
        expectNothingClipped([this, exercise] {
            auto page = std::make_unique<ExercisesPage>(*m_training);
            page->setSnapshot(sampleSnapshot());
            page->openExercise(exercise);
            return page;
        });
}

/// The page on a real file, as the window uses it.
class OwnExercisesOnThePage : public TrainingBench {
  protected:
    OwnExercisesOnThePage() {
        QObject::connect(training.get(), &Training::changed, &page, &ExercisesPage::setSnapshot);
        training->open();
        EXPECT_TRUE(QTest::qWaitFor([this] { return nobody > 0; }, 10000) && startMaya());
        OwnExercise own;
        own.name = "Sofa bridge";
        own.steps = {"Lift."};
        own.insteadOf = "glute-bridge";
        own.picture = "/nowhere/sofa.png";
        training->keepOwnExercise(own);
        EXPECT_TRUE(waitForTruth());
        page.resize(980, 900);
        page.show();
        settle();
    }
    void press(const char* name) {
        page.findChild<QAbstractButton*>(QLatin1String(name))->click();
        settle();
    }
    int tilesOf(const char* name) {
        return static_cast<int>(page.findChildren<ExerciseTile*>(QLatin1String(name)).size());
    }

    ExercisesPage page{*training};
};

TEST_F(OwnExercisesOnThePage, StandOnTheirLadderAndUnderYourOwn) {
    EXPECT_EQ(tilesOf("tile-own-1"), 2);
    EXPECT_EQ(tilesOf("tile-glute-bridge"), 0);
    page.openExercise("own-1");
    settle();
    EXPECT_EQ(textOf(page, "exerciseName"), "Sofa bridge");
    EXPECT_NE(textOf(page, "place").find("You are here"), std::string::npos);
    EXPECT_NE(textOf(page, "pictureProblem").find("is not there"), std::string::npos);
    page.openExercise("glute-bridge");
    settle();
    EXPECT_EQ(textOf(page, "place"), "Your own exercise Sofa bridge stands in for it.");
}

TEST_F(OwnExercisesOnThePage, AreRemovedAndTakenBack) {
    page.openExercise("own-1");
    settle();
    press("remove");
    ASSERT_TRUE(waitForTruth());
    settle();
    EXPECT_EQ(tilesOf("tile-own-1"), 0);
    EXPECT_EQ(tilesOf("tile-glute-bridge"), 1);
    EXPECT_TRUE(isShown(page, "removed"));
    press("undoRemove");
    ASSERT_TRUE(waitForTruth());
    settle();
    EXPECT_EQ(tilesOf("tile-own-1"), 2);
    EXPECT_FALSE(isShown(page, "removed"));
}

TEST_F(OwnExercisesOnThePage, OpenTheirFormToBeChanged) {
    page.openExercise("own-1");
    settle();
    press("change");
    auto* dialog = page.findChild<OwnExerciseDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->exercise().name, "Sofa bridge");
}

} // namespace
} // namespace hipwise
