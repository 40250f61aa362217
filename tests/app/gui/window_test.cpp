#include "app/gui/window.h"

#include "app/gui/key_notes.h"
#include "app/gui/person_menu.h"
#include "app/gui/shortcut_sheet.h"
#include "app/gui/sidebar.h"
#include "app/gui/theme.h"
#include "app/pages/safety_page.h"
#include "app/pages/session_page.h"
#include "app/widgets/colours.h"
#include "app/widgets/less_motion.h"
#include "tests/app/training_bench.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>

namespace hipwise {
namespace {

class WindowTest : public TrainingBench {
  protected:
    WindowTest() { makeWindow(); }
    /// As after a new start of the program.
    void makeWindow() {
        window.reset();
        window = std::make_unique<Window>(
            *training, theme, memory,
            [this](Printed what, const Snapshot&, int weekNumber, QWidget&) {
                (what == Printed::Week ? printed : booklets).push_back(weekNumber);
            });
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
    std::string personShown() const {
        return window->findChild<Sidebar*>()->personButton().accessibleName().toStdString();
    }

    QFont fontBefore = QApplication::font();
    WindowMemory memory{folder.filePath(QStringLiteral("config")),
                        folder.filePath(QStringLiteral("state"))};
    Theme theme{memory};
    std::vector<int> printed;
    std::vector<int> booklets;
    std::unique_ptr<Window> window;
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
    EXPECT_EQ(title(), "Week 1, 23 – 29 November - Hipwise");
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("plan"))->isChecked());
    press(Qt::Key_4);
    EXPECT_EQ(title(), "Exercises - Hipwise");
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("exercises"))->isChecked());
    press(Qt::Key_6);
    EXPECT_EQ(title(), "Learn - Hipwise");
    press(Qt::Key_1);
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("today"))->isChecked());
}

TEST_F(WindowTest, GoesThroughTheSidebarAndOnToThePageByTab) {
    ASSERT_TRUE(openWithMaya());
    for (const char* name : {"today", "person", "appearance", "print"}) {
        EXPECT_EQ(window->focusWidget()->objectName().toStdString(), name);
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    }
}

TEST_F(WindowTest, ShowsHowAnExerciseIsDone) {
    ASSERT_TRUE(openWithMaya());
    window->findChild<QAbstractButton*>(QStringLiteral("how-glute-bridge"))->click();
    EXPECT_EQ(title(), "Glute bridge - Hipwise");
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("exercises"))->isChecked());
}

TEST_F(WindowTest, LeadsThroughTheSessionAndComesBack) {
    ASSERT_TRUE(openWithMaya());
    training->answerSafety({}, {});
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(memory.sessionUnderWay(QStringLiteral("Maya")), std::nullopt);
    press(Qt::Key_Return);
    EXPECT_EQ(title(), "Session A - Hipwise");
    EXPECT_FALSE(window->findChild<Sidebar*>()->isVisible());
    EXPECT_EQ(window->focusWidget()->objectName().toStdString(), "stage");
    EXPECT_EQ(memory.sessionUnderWay(QStringLiteral("Maya")), now.day);
    window->findChild<QAbstractButton*>(QStringLiteral("end"))->click();
    window->findChild<QAbstractButton*>(QStringLiteral("goOnLater"))->click();
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
    EXPECT_TRUE(window->findChild<Sidebar*>()->isVisible());
    EXPECT_EQ(memory.sessionUnderWay(QStringLiteral("Maya")), std::nullopt);
}

TEST_F(WindowTest, OpensOnTheSessionThatWasBrokenOff) {
    ASSERT_TRUE(openWithMaya());
    training->answerSafety({}, {});
    ASSERT_TRUE(waitForTruth());
    memory.setSessionUnderWay(QStringLiteral("Maya"), now.day);
    makeWindow();
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(title(), "Session A - Hipwise");
    EXPECT_FALSE(window->session().isRunning());
}

TEST_F(WindowTest, DoesNotOpenASessionOfAnotherDayOrPerson) {
    ASSERT_TRUE(openWithMaya());
    training->answerSafety({}, {});
    ASSERT_TRUE(waitForTruth());
    memory.setSessionUnderWay(QStringLiteral("Maya"), now.day.plusDays(-1));
    makeWindow();
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
    memory.setSessionUnderWay(QStringLiteral("Tom / Anne"), now.day);
    EXPECT_EQ(memory.sessionUnderWay(QStringLiteral("Maya")), now.day.plusDays(-1));
    memory.setSessionUnderWay(QStringLiteral("Maya"), std::nullopt);
    EXPECT_EQ(memory.sessionUnderWay(QStringLiteral("Maya")), std::nullopt);
    EXPECT_EQ(memory.sessionUnderWay(QStringLiteral("Tom / Anne")), now.day);
}

TEST_F(WindowTest, StandsStillWhileAnotherPageIsLookedAt) {
    ASSERT_TRUE(openWithMaya());
    training->answerSafety({}, {});
    ASSERT_TRUE(waitForTruth());
    press(Qt::Key_Return);
    ASSERT_TRUE(window->session().isRunning());
    press(Qt::Key_4);
    EXPECT_EQ(title(), "Exercises - Hipwise");
    EXPECT_FALSE(window->session().isRunning());
    EXPECT_TRUE(window->session().isUnderWay());
    press(Qt::Key_1);
    press(Qt::Key_Return);
    EXPECT_EQ(title(), "Session A - Hipwise");
    EXPECT_FALSE(window->session().isRunning());
}

TEST_F(WindowTest, ComesBackToTheSessionFromTheWarningSigns) {
    ASSERT_TRUE(openWithMaya());
    training->answerSafety({}, {});
    ASSERT_TRUE(waitForTruth());
    press(Qt::Key_Return);
    Q_EMIT window->session().safetyRequested();
    EXPECT_NE(title(), "Session A - Hipwise");
    Q_EMIT window->findChild<SafetyPage*>()->finished();
    EXPECT_EQ(title(), "Session A - Hipwise");
}

TEST_F(WindowTest, StartsTheSessionThatTheReminderSpokeOf) {
    ASSERT_TRUE(openWithMaya());
    training->answerSafety({}, {});
    ASSERT_TRUE(waitForTruth());
    window->startSession(now.day);
    EXPECT_EQ(title(), "Session A - Hipwise");
    window->startSession(now.day.plusDays(1));
    EXPECT_EQ(title(), "Monday 23 November - Hipwise") << "that day has no session to start now";
}

TEST_F(WindowTest, LeavesTheReminderSettledOnceASessionIsFinished) {
    ASSERT_TRUE(openWithMaya());
    Q_EMIT window->session().finished();
    EXPECT_EQ(memory.reminderSettled(), now.day);
}

TEST_F(WindowTest, AsksForTheReminderFromThePersonMenu) {
    ASSERT_TRUE(openWithMaya());
    QSignalSpy asked(window.get(), &Window::reminderRequested);
    for (QAction* action : window->findChild<PersonMenu*>()->actions())
        if (action->text() == QStringLiteral("Reminder…"))
            action->trigger();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(WindowTest, KeepsACheckInThatWasNotKeptYetOverANewStart) {
    ASSERT_TRUE(openWithMaya());
    press(Qt::Key_5);
    window->findChild<QAbstractButton*>(QStringLiteral("sign1"))->click();
    window->findChild<QLineEdit*>(QStringLiteral("activity1"))->setFocus();
    QTest::keyClicks(window->findChild<QLineEdit*>(QStringLiteral("activity1")),
                     QStringLiteral("Tying shoes"));
    window->findChild<QSpinBox*>(QStringLiteral("difficulty1"))->setValue(4);
    makeWindow();
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    EXPECT_TRUE(window->findChild<QAbstractButton*>(QStringLiteral("sign1"))->isChecked());
    EXPECT_EQ(window->findChild<QLineEdit*>(QStringLiteral("activity1"))->text().toStdString(),
              "Tying shoes");
    EXPECT_EQ(window->findChild<QSpinBox*>(QStringLiteral("difficulty1"))->value(), 4);
    window->findChild<QAbstractButton*>(QStringLiteral("sign1"))->click();
    window->findChild<QLineEdit*>(QStringLiteral("activity1"))->clear();
    window->findChild<QSpinBox*>(QStringLiteral("difficulty1"))->setValue(-1);
    EXPECT_TRUE(memory.checkInDraft(QStringLiteral("Maya")).isEmpty());
}

TEST_F(WindowTest, LetsResultsWaitOnTodayUntilTheyWereLookedAt) {
    ASSERT_TRUE(openWithMaya());
    EXPECT_FALSE(window->findChild<QWidget*>(QStringLiteral("results"))->isVisible());
    TestResults done;
    done.chairStands = 15;
    Q_EMIT window->session().testNoted(done);
    EXPECT_TRUE(window->findChild<QWidget*>(QStringLiteral("results"))->isVisible());
    makeWindow();
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    auto* waits = window->findChild<QWidget*>(QStringLiteral("results"));
    ASSERT_TRUE(waits->isVisible()) << "also after a new start";
    waits->findChild<QAbstractButton*>()->click();
    EXPECT_EQ(title(), "Check-in - Hipwise");
    auto* keep = window->findChild<QAbstractButton*>(QStringLiteral("applyCheckIn"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return keep->isVisible(); }, 20000));
    keep->click();
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !waits->isVisible(); }, 20000));
}

TEST_F(WindowTest, OpensTheSheetToTypeIn) {
    ASSERT_TRUE(openWithMaya());
    press(Qt::Key_T);
    EXPECT_EQ(title(), "Type in my sheet - Hipwise");
    window->findChild<QAbstractButton*>(QStringLiteral("sheetDone"))->click();
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
}

TEST_F(WindowTest, RemembersWhatIsHeard) {
    EXPECT_EQ(window->session().cueChoices(), CueChoices{});
    window->session().setCueChoices({false, true, false});
    EXPECT_EQ(memory.cueChoices(), (CueChoices{false, true, false}));
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
    press(Qt::Key_4);
    press(Qt::Key_P);
    EXPECT_EQ(booklets, std::vector{1});
    EXPECT_EQ(printed, std::vector{1});
}

TEST_F(WindowTest, ChangesItsColoursAtOnceAndRemembersThem) {
    theme.setAppearance(Appearance::Dark);
    EXPECT_TRUE(QTest::qWaitFor([this] { return &coloursOf(*window) == &darkColours(); }));
    theme.setAppearance(Appearance::Light);
    EXPECT_TRUE(QTest::qWaitFor([this] { return &coloursOf(*window) == &lightColours(); }));
    EXPECT_EQ(memory.appearance(), Appearance::Light);
}

TEST_F(WindowTest, KeepsPicturesStillWhereThePersonWantsThat) {
    EXPECT_EQ(memory.lessMotion(), std::nullopt);
    EXPECT_EQ(wantsLessMotion(*window), theme.lessMotion());
    theme.setLessMotion(true);
    EXPECT_TRUE(wantsLessMotion(*window));
    EXPECT_EQ(memory.lessMotion(), true);
    theme.setLessMotion(false);
    EXPECT_FALSE(wantsLessMotion(*window));
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
    const Window again(*training, theme, memory, [](Printed, const Snapshot&, int, QWidget&) {});
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

TEST_F(WindowTest, SaysInItsTitleWhichWeekIsShownAndGoesThroughTheWeeksByKeys) {
    ASSERT_TRUE(openWithMaya());
    press(Qt::Key_2);
    press(Qt::Key_Right, Qt::NoModifier);
    press(Qt::Key_Right, Qt::NoModifier);
    EXPECT_EQ(title(), "Week 3, 7 – 13 December - Hipwise");
    press(Qt::Key_Left, Qt::NoModifier);
    EXPECT_EQ(title(), "Week 2, 30 November – 6 December - Hipwise");
    press(Qt::Key_P);
    EXPECT_EQ(printed, std::vector{2});
    press(Qt::Key_Home, Qt::NoModifier);
    EXPECT_EQ(title(), "Week 1, 23 – 29 November - Hipwise");
}

TEST_F(WindowTest, ListsEveryKeyThatWorks) {
    ASSERT_TRUE(openWithMaya());
    EXPECT_TRUE(window->findChildren<QShortcut*>().isEmpty()) << "it would be in no list";
    press(Qt::Key_F1, Qt::NoModifier);
    QStringList listed;
    for (const auto* label : window->findChild<ShortcutSheet*>()->findChildren<QLabel*>())
        listed << label->text();
    int keys = 0;
    for (const auto* action : window->findChildren<QAction*>()) {
        if (action->shortcuts().isEmpty())
            continue;
        ++keys;
        EXPECT_TRUE(listed.contains(keysOf(*action))) << action->text().toStdString();
        EXPECT_TRUE(listed.contains(action->text())) << action->text().toStdString();
    }
    EXPECT_GE(keys, 15);
    EXPECT_TRUE(listed.contains(QStringLiteral("0 to 9, or 1 and 0")));
}

TEST_F(WindowTest, MakesAPlanForOneMorePersonAndChangesBetweenThem) {
    ASSERT_TRUE(openWithMaya());
    press(Qt::Key_N);
    EXPECT_EQ(title(), "Your first week - Hipwise");
    window->findChild<QLineEdit*>(QStringLiteral("firstName"))->setText(QStringLiteral("T & B"));
    window->findChild<QAbstractButton*>(QStringLiteral("usePlan"))->click();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
    EXPECT_EQ(personShown(), "Person: T & B");
    EXPECT_EQ(memory.person(), QStringLiteral("T & B"));

    const auto* menu = window->findChild<PersonMenu*>();
    ASSERT_EQ(menu->actions().size(), 5) << "two people, a line, a new person, the reminder";
    EXPECT_EQ(menu->actions()[1]->text(), QStringLiteral("T && B"));
    EXPECT_TRUE(menu->actions()[1]->isChecked());
    menu->actions()[0]->trigger();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(personShown(), "Person: Maya");
    EXPECT_EQ(memory.person(), QStringLiteral("Maya"));
}

TEST_F(WindowTest, LeavesTheNewPersonsPageByEscapeAndBeginsItAnewNextTime) {
    ASSERT_TRUE(openWithMaya());
    press(Qt::Key_N);
    window->findChild<QLineEdit*>(QStringLiteral("firstName"))->setText(QStringLiteral("Tom"));
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(title(), "Your first week - Hipwise") << "a new truth does not throw answers away";
    press(Qt::Key_Escape, Qt::NoModifier);
    EXPECT_EQ(title(), "Monday 23 November - Hipwise");
    press(Qt::Key_N);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(window->findChild<QLineEdit*>(QStringLiteral("firstName"))->text().isEmpty());
}

} // namespace
} // namespace hipwise
