#include "app/gui/window.h"

#include "app/gui/theme.h"
#include "app/widgets/colours.h"
#include "tests/app/training_bench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

namespace hipwise {
namespace {

class WindowTest : public TrainingBench {
  protected:
    WindowTest() {
        window->resize(1180, 760);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    ~WindowTest() override {
        window.reset();
        QApplication::setPalette(QPalette());
        QApplication::setFont(fontBefore);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    [[nodiscard]] bool openWithMaya() {
        training->open();
        return QTest::qWaitFor([this] { return nobody > 0; }, 10000) && startMaya();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    std::string title() const { return window->windowTitle().toStdString(); }

    QFont fontBefore = QApplication::font();
    WindowMemory memory{folder.filePath(QStringLiteral("config")),
                        folder.filePath(QStringLiteral("state"))};
    Theme theme{memory};
    std::vector<int> printed;
    std::unique_ptr<Window> window = std::make_unique<Window>(
        *training, theme, memory,
        [this](const Snapshot&, int weekNumber, QWidget&) { printed.push_back(weekNumber); });
};

TEST_F(WindowTest, OpensOnTheFirstStartForANewPersonAndOnTodayAfterIt) {
    training->open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return nobody == 1; }, 10000));
    EXPECT_EQ(title(), "Your first week - Hipwise");
    window->findChild<QAbstractButton*>(QStringLiteral("usePlan"))->click();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
}

TEST_F(WindowTest, ReachesEveryPageByKeys) {
    ASSERT_TRUE(openWithMaya());
    press(Qt::Key_2);
    EXPECT_EQ(title(), "Your plan - Hipwise");
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("plan"))->isChecked());
    press(Qt::Key_1);
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("today"))->isChecked());
}

TEST_F(WindowTest, StaysOnTheFirstStartWhileThereIsNothingElse) {
    training->open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return nobody == 1; }, 10000));
    press(Qt::Key_2);
    EXPECT_EQ(title(), "Your first week - Hipwise");
}

TEST_F(WindowTest, PrintsTheWeekThatIsShown) {
    ASSERT_TRUE(openWithMaya());
    press(Qt::Key_P);
    EXPECT_EQ(printed, std::vector{1});
}

TEST_F(WindowTest, ChangesItsColoursAtOnceAndRemembersThem) {
    theme.setAppearance(Appearance::Dark);
    EXPECT_TRUE(QTest::qWaitFor([this] { return &coloursOf(*window) == &darkColours(); }));
    theme.setAppearance(Appearance::Light);
    EXPECT_TRUE(QTest::qWaitFor([this] { return &coloursOf(*window) == &lightColours(); }));
    EXPECT_EQ(memory.appearance(), Appearance::Light);
}

TEST_F(WindowTest, EnlargesTextByKeysUpToTwiceAndDownToFourFifths) {
    const double usual = QApplication::font().pointSizeF();
    press(Qt::Key_Plus);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 1.1, 0.01);
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_Plus);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 2, 0.01);
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_Minus);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 0.8, 0.01);
    press(Qt::Key_0);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.01);
    EXPECT_EQ(memory.textPercent(), 100);
}

TEST_F(WindowTest, SaysWhenSomethingIsSaved) {
    ASSERT_TRUE(openWithMaya());
    const auto* status = window->findChild<QLabel*>(QStringLiteral("saveStatus"));
    EXPECT_EQ(status->text(), QStringLiteral("Saved 18:02"));
}

TEST_F(WindowTest, RemembersItsSize) {
    window->resize(900, 650);
    window->close();
    window.reset();
    const Window again(*training, theme, memory, [](const Snapshot&, int, QWidget&) {});
    EXPECT_EQ(again.size(), QSize(900, 650));
}

TEST_F(WindowTest, CanBeUsedInEightHundredBySixHundred) {
    ASSERT_TRUE(openWithMaya());
    EXPECT_LE(window->minimumSizeHint().width(), 800);
    EXPECT_LE(window->minimumSizeHint().height(), 600);
}

TEST_F(WindowTest, ShowsTheNewDayOnceItIsActiveAgain) {
    ASSERT_TRUE(openWithMaya());
    now.day = now.day.plusDays(1);
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(window.get(), &activation);
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(title(), "Tuesday 24 November - Hipwise");
}

} // namespace
} // namespace hipwise
