#include "app/pages/own_exercise_dialog.h"

#include "core/catalogue/catalogue_reader.h"
#include "tests/app/pages/page_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class OwnExerciseDialogTest : public testing::Test {
  protected:
    OwnExerciseDialogTest() { m_dialog.show(); }

    template <class Widget>
    Widget& child(const char* name) {
        return *m_dialog.findChild<Widget*>(QLatin1String(name));
    }
    void save() { child<QAbstractButton>("save").click(); }
    std::string problem() {
        return isShown(m_dialog, "problem") ? textOf(m_dialog, "problem") : std::string();
    }
    void fillIn() {
        child<QLineEdit>("name").setText(QStringLiteral("  Wall   sit "));
        child<QPlainTextEdit>("steps").setPlainText(QStringLiteral("Lean.\n\n  Stay. \n"));
    }

    OwnExerciseDialog m_dialog{{}, {}, shippedCatalogue()};
    QSignalSpy m_kept{&m_dialog, &OwnExerciseDialog::kept};
};

TEST_F(OwnExerciseDialogTest, KeepsWhatWasFilledInWithoutItsEmptyLines) {
    fillIn();
    auto& instead = child<QComboBox>("insteadOf");
    instead.setCurrentIndex(instead.findData(QStringLiteral("mini-squat")));
    child<QWidget>("type").findChildren<QAbstractButton*>().last()->click();
    child<QSpinBox>("lowest").setValue(20);
    child<QSpinBox>("highest").setValue(45);
    EXPECT_FALSE(isShown(m_dialog, "pace")) << "seconds have no pace";
    save();
    ASSERT_EQ(m_kept.count(), 1);
    const auto kept = m_kept[0][0].value<OwnExercise>();
    EXPECT_EQ(kept.name, "Wall sit");
    EXPECT_EQ(kept.steps, (std::vector<std::string>{"Lean.", "Stay."}));
    EXPECT_EQ(kept.insteadOf, "mini-squat");
    EXPECT_EQ(kept.type, DoseType::Hold);
    EXPECT_EQ(kept.lowest, 20);
    EXPECT_EQ(kept.highest, 45);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(OwnExerciseDialogTest, SaysWhatIsWrongAndStaysOpen) {
    save();
    EXPECT_EQ(problem(), "The exercise has no name; give it one.");
    EXPECT_TRUE(m_dialog.isVisible());
    fillIn();
    child<QSpinBox>("highest").setValue(3);
    save();
    EXPECT_NE(problem().find("smaller number first"), std::string::npos);
    EXPECT_EQ(m_kept.count(), 0);
    child<QSpinBox>("highest").setValue(12);
    save();
    EXPECT_EQ(m_kept.count(), 1);
}

TEST_F(OwnExerciseDialogTest, ShowsAnExerciseThatIsToBeChanged) {
    OwnExercise own;
    own.id = "own-1";
    own.name = "Wall sit";
    own.steps = {"Lean.", "Stay."};
    own.type = DoseType::Hold;
    own.lowest = 20;
    own.highest = 45;
    own.insteadOf = "mini-squat";
    own.perSide = true;
    const OwnExerciseDialog dialog(own, {own}, shippedCatalogue());
    EXPECT_EQ(dialog.exercise(), own);
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Change the exercise"));
}

TEST_F(OwnExerciseDialogTest, FitsTheScreenWithItsButtonsHoweverLargeTheText) {
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    OwnExerciseDialog dialog({}, {}, shippedCatalogue());
    dialog.show();
    settle();
    EXPECT_LE(dialog.height(), dialog.screen()->availableSize().height());
    EXPECT_LE(dialog.width(), dialog.screen()->availableSize().width());
    QApplication::setFont(usual);
}

TEST_F(OwnExerciseDialogTest, NamesEveryControl) {
    EXPECT_EQ(namelessControls(m_dialog), std::vector<std::string>{});
}

} // namespace
} // namespace hipwise
