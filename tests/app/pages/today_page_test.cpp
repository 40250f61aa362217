#include "app/pages/today_page.h"

#include "app/widgets/today/fold_button.h"
#include "app/widgets/today/pain_scale.h"
#include "app/widgets/today/set_tick.h"
#include "tests/app/pages/page_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

class TodayPageTest : public PageTest<TodayPage> {
  protected:
    SetTick& tick(const char* name) {
        auto* found = m_page.findChild<SetTick*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    PainScale& scale(const char* name) {
        auto* found = m_page.findChild<PainScale*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    int doneTicks() {
        int done = 0;
        for (const auto* each : m_page.findChildren<SetTick*>())
            done += each->state() == TickState::Done ? 1 : 0;
        return done;
    }

    void press(const char* keys) {
        m_page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
        QTest::keySequence(&m_page, QKeySequence(QLatin1String(keys)));
    }
};

TEST_F(TodayPageTest, ShowsTheSessionOfTheDay) {
    show(sampleSnapshot());
    EXPECT_EQ(textOf(m_page, "heading"), "Wednesday 25 November");
    EXPECT_EQ(textOf(m_page, "line"), "Week 3 of 12 · Build · Session 2 of 3");
    EXPECT_EQ(textOf(m_page, "sessionTitle"), "Session B");
    EXPECT_EQ(textOf(m_page, "progress"), "4 of 12 sets done");
    EXPECT_EQ(textOf(m_page, "weekSummary"), "1 of 3 done");
    EXPECT_EQ(textOf(m_page, "painAdvice"), "2 of 10. Go on as planned.");
    EXPECT_EQ(m_page.findChildren<SetTick*>().size(), 12);
    EXPECT_EQ(doneTicks(), 4);
    EXPECT_FALSE(isShown(m_page, "notice"));
    EXPECT_FALSE(isShown(m_page, "tests"));
}

TEST_F(TodayPageTest, PaintsATickBeforeTheFileKnowsOfIt) {
    show(sampleSnapshot());
    QTest::mouseClick(&tick("tick-clamshell-2"), Qt::LeftButton);
    EXPECT_EQ(tick("tick-clamshell-2").state(), TickState::Done);
    EXPECT_EQ(textOf(m_page, "progress"), "5 of 12 sets done");
    QTest::keyClick(&tick("tick-clamshell-2"), Qt::Key_Space);
    EXPECT_EQ(tick("tick-clamshell-2").state(), TickState::Open);
    EXPECT_EQ(textOf(m_page, "progress"), "4 of 12 sets done");
}

TEST_F(TodayPageTest, TakesTheSnapshotForTheTruth) {
    show(sampleSnapshot());
    QTest::mouseClick(&tick("tick-clamshell-2"), Qt::LeftButton);
    m_page.setSnapshot(sampleSnapshot());
    EXPECT_EQ(tick("tick-clamshell-2").state(), TickState::Open);
    EXPECT_EQ(doneTicks(), 4);
}

TEST_F(TodayPageTest, TicksEverythingInOnePress) {
    show(sampleSnapshot());
    QTest::mouseClick(&button("allDone"), Qt::LeftButton);
    EXPECT_EQ(doneTicks(), 12);
    EXPECT_FALSE(isShown(m_page, "allDone"));
    EXPECT_EQ(
        textOf(m_page, "closing").find("All done. Next: Friday 27 November, session C, 19 min."),
        0U);
    QTest::mouseClick(&tick("tick-glute-bridge-3"), Qt::LeftButton);
    EXPECT_EQ(doneTicks(), 11);
    EXPECT_TRUE(isShown(m_page, "allDone"));
}

TEST_F(TodayPageTest, TakesPainInOnePress) {
    show(sampleSnapshot());
    auto* scale = &this->scale("painScale");
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cell(4).center());
    EXPECT_EQ(scale->pain(), 4);
    EXPECT_EQ(textOf(m_page, "painAdvice"), "4 of 10. Go on, but add nothing today.");
}

TEST_F(TodayPageTest, KeepsTheFocusOnATickWhenTheSnapshotComesBack) {
    show(sampleSnapshot());
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    SetTick& pressed = tick("tick-clamshell-2");
    pressed.setFocus();
    QTest::keyClick(&pressed, Qt::Key_Return);
    m_page.setSnapshot(sampleSnapshot());
    EXPECT_EQ(QApplication::focusWidget(), &pressed);
}

TEST_F(TodayPageTest, AsksForPrintAndForTheSafetyQuestions) {
    QSignalSpy print(&m_page, &TodayPage::printRequested);
    QSignalSpy safety(&m_page, &TodayPage::safetyRequested);
    show(sampleSnapshot());
    QTest::mouseClick(&button("print"), Qt::LeftButton);
    ASSERT_EQ(print.count(), 1);
    EXPECT_EQ(print[0][0].toInt(), 3);
    show(sampleSnapshotOn(day(2, 3, 2027)));
    QTest::mouseClick(&button("noticeAction"), Qt::LeftButton);
    ASSERT_EQ(print.count(), 2);
    EXPECT_EQ(print[1][0].toInt(), 12);
    auto unasked = sampleSnapshot();
    unasked.profile.safety.reset();
    show(unasked);
    QTest::mouseClick(&button("noticeAction"), Qt::LeftButton);
    EXPECT_EQ(safety.count(), 1);
    EXPECT_EQ(print.count(), 2);
}

TEST_F(TodayPageTest, KeepsTicksClosedUntilTheSafetyQuestionsAreAnswered) {
    auto snapshot = sampleSnapshot();
    snapshot.profile.safety.reset();
    show(snapshot);
    EXPECT_TRUE(isShown(m_page, "notice"));
    for (const auto* each : m_page.findChildren<SetTick*>())
        EXPECT_FALSE(each->isEnabled());
    EXPECT_FALSE(button("allDone").isEnabled());
    show(sampleSnapshot());
    EXPECT_TRUE(tick("tick-clamshell-2").isEnabled());
    EXPECT_TRUE(button("allDone").isEnabled());
}

TEST_F(TodayPageTest, ShowsOneHelpfulActionWhereThereIsNoSession) {
    auto help = sampleSnapshot();
    help.profile.safety->emergency = {"numb_saddle"};
    auto none = sampleSnapshot();
    none.programme.weeks.clear();
    const Snapshot days[] = {sampleSnapshotOn(day(11, 8)), sampleSnapshotOn(day(11, 26)),
                             sampleSnapshotOn(day(2, 3, 2027)), help, none};
    for (const Snapshot& each : days) {
        show(each);
        EXPECT_FALSE(isShown(m_page, "session"));
        EXPECT_FALSE(isShown(m_page, "print"));
        EXPECT_TRUE(isShown(m_page, "noticeAction"));
        EXPECT_TRUE(button("noticeAction").isEnabled());
        EXPECT_NE(textOf(m_page, "noticeTitle"), "");
    }
}

TEST_F(TodayPageTest, ShowsTheTestsOfATestWeek) {
    show(sampleSnapshotOn(day(12, 2)));
    EXPECT_TRUE(isShown(m_page, "tests"));
}

TEST_F(TodayPageTest, UnfoldsTheReasons) {
    show(sampleSnapshot());
    EXPECT_FALSE(isShown(m_page, "whyBody"));
    QTest::mouseClick(&button("whyHeading"), Qt::LeftButton);
    EXPECT_TRUE(isShown(m_page, "whyBody"));
    m_page.setSnapshot(sampleSnapshot());
    EXPECT_TRUE(isShown(m_page, "whyBody"));
}

TEST_F(TodayPageTest, NamesEveryControlOfTheNotesToo) {
    show(sampleSnapshot());
    for (auto* notes : m_page.findChildren<FoldButton*>())
        notes->setChecked(true);
    settle();
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
}

TEST_F(TodayPageTest, UnfoldsTheNotesOfTheExerciseThatWasJustDone) {
    show(sampleSnapshot());
    for (const char* set : {"tick-clamshell-2", "tick-clamshell-3"}) {
        EXPECT_FALSE(isShown(m_page, "notesBody-clamshell")) << set;
        QTest::mouseClick(&tick(set), Qt::LeftButton);
    }
    EXPECT_TRUE(isShown(m_page, "notesBody-clamshell"));
    EXPECT_FALSE(isShown(m_page, "notesBody-glute-bridge")) << "was done before";
    EXPECT_FALSE(isShown(m_page, "skip-clamshell"));
}

TEST_F(TodayPageTest, UnfoldsNothingWhereAllIsDoneAtOnce) {
    show(sampleSnapshot());
    QTest::mouseClick(&button("allDone"), Qt::LeftButton);
    EXPECT_FALSE(isShown(m_page, "notesBody-clamshell"));
}

TEST_F(TodayPageTest, ShowsWhatWasToldOfAnExerciseAndTheSessionsItRestsOn) {
    auto snapshot = sampleSnapshot();
    ExerciseLog& bridge = snapshot.log.back().exercises.front();
    bridge.effort = Effort::Good;
    bridge.pain = 1;
    show(snapshot);
    EXPECT_EQ(textOf(m_page, "told-glute-bridge"), "Good · pain 1 of 10");
    button("notes-glute-bridge").setChecked(true);
    EXPECT_EQ(scale("pain-glute-bridge").pain(), 1);
    EXPECT_EQ(textOf(m_page, "told-clamshell"), "");
}

TEST_F(TodayPageTest, PaintsWhatIsToldOfAnExerciseAtOnce) {
    show(sampleSnapshot());
    button("notes-clamshell").setChecked(true);
    settle();
    const auto efforts = m_page.findChild<QWidget*>(QLatin1String("effort-clamshell"))
                             ->findChildren<QAbstractButton*>();
    ASSERT_EQ(efforts.size(), 4);
    QTest::mouseClick(efforts[2], Qt::LeftButton);
    EXPECT_EQ(textOf(m_page, "told-clamshell"), "Hard");
    auto& pain = scale("pain-clamshell");
    QTest::mouseClick(&pain, Qt::LeftButton, {}, pain.cell(4).center());
    EXPECT_EQ(textOf(m_page, "told-clamshell"), "Hard · pain 4 of 10");
}

TEST_F(TodayPageTest, LeavesAnExerciseOutForAReasonAndTakesThatBackByATick) {
    show(sampleSnapshot());
    auto* skip = dynamic_cast<QPushButton*>(&button("skip-clamshell"));
    ASSERT_NE(skip->menu(), nullptr);
    ASSERT_EQ(skip->menu()->actions().size(), 7);
    skip->menu()->actions()[1]->trigger();
    EXPECT_EQ(textOf(m_page, "told-clamshell"), "left out: no time");
    QTest::mouseClick(&button("allDone"), Qt::LeftButton);
    EXPECT_EQ(tick("tick-clamshell-2").state(), TickState::Open) << "it was left out";
    EXPECT_EQ(textOf(m_page, "closing").substr(0, 9), "All done.");
    QTest::mouseClick(&tick("tick-clamshell-2"), Qt::LeftButton);
    EXPECT_EQ(textOf(m_page, "told-clamshell"), "");
}

TEST_F(TodayPageTest, CutsTheSessionToTheTimeThatIsThere) {
    auto fresh = sampleSnapshot();
    fresh.log.pop_back();
    show(fresh);
    auto* shorter = dynamic_cast<QPushButton*>(&button("shorter"));
    ASSERT_FALSE(shorter->menu()->actions().empty());
    shorter->menu()->actions().front()->trigger();
    EXPECT_FALSE(isShown(m_page, "shorter"));
    QTest::mouseClick(&button("allDone"), Qt::LeftButton);
    EXPECT_GT(doneTicks(), 0);
    EXPECT_LT(doneTicks(), 12);
    EXPECT_EQ(textOf(m_page, "closing").substr(0, 9), "All done.");
}

TEST_F(TodayPageTest, KeepsWhatWasBegunWhenTheSessionIsCut) {
    show(sampleSnapshot());
    dynamic_cast<QPushButton*>(&button("shorter"))->menu()->actions().front()->trigger();
    EXPECT_EQ(textOf(m_page, "told-glute-bridge"), "");
    EXPECT_EQ(textOf(m_page, "told-clamshell"), "");
    EXPECT_EQ(doneTicks(), 4);
}

TEST_F(TodayPageTest, AsksForThePainBeforeAndAfterTheSession) {
    auto fresh = sampleSnapshot();
    fresh.log.pop_back();
    show(fresh);
    EXPECT_EQ(textOf(m_page, "painQuestion"), "Back pain before you start");
    show(sampleSnapshot());
    EXPECT_EQ(textOf(m_page, "painQuestion"), "Back pain right now");
    QTest::mouseClick(&button("allDone"), Qt::LeftButton);
    EXPECT_EQ(textOf(m_page, "painQuestion"), "Back pain after the session");
}

TEST_F(TodayPageTest, AsksOnceOnTheMorningAfter) {
    show(sampleSnapshot());
    EXPECT_FALSE(isShown(m_page, "morning"));
    const Snapshot nextDay = sampleSnapshotOn(day(11, 26));
    ASSERT_TRUE(std::ranges::any_of(
        nextDay.log, [](const SessionLog& session) { return session.date == day(11, 25); }));
    show(nextDay);
    EXPECT_EQ(textOf(m_page, "morningQuestion"),
              "Back pain this morning, after the session on Wednesday 25 November");
    QTest::mouseClick(&button("morningNotNow"), Qt::LeftButton);
    EXPECT_FALSE(isShown(m_page, "morning"));
    show(nextDay);
    EXPECT_FALSE(isShown(m_page, "morning")) << "no question is asked twice";
    auto told = nextDay;
    told.log.back().painNextMorning = 2;
    TodayPage other(*m_training);
    other.setSnapshot(told);
    EXPECT_FALSE(isShown(other, "morning"));
    other.setSnapshot(nextDay);
    EXPECT_TRUE(isShown(other, "morning"));
    other.setSnapshot(sampleSnapshotOn(day(11, 27)));
    EXPECT_FALSE(isShown(other, "morning")) << "that morning is over";
}

TEST_F(TodayPageTest, OpensTheWarningSigns) {
    QSignalSpy safety(&m_page, &TodayPage::safetyRequested);
    show(sampleSnapshot());
    QTest::mouseClick(&button("warningSigns"), Qt::LeftButton);
    EXPECT_EQ(safety.count(), 1);
}

TEST_F(TodayPageTest, NamesEveryControlAndReachesItByTab) {
    show(sampleSnapshot());
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
    const auto order = tabOrder(m_page);
    // Print, 12 ticks, notes of each exercise, less time, all done, pain, warning signs, week,
    // sheet, why.
    EXPECT_EQ(order.size(), 21u + 2 * sampleSnapshot().programme.weeks[2].sessions[1].items.size());
    const auto place = [&order](const QWidget* widget) {
        return std::find(order.begin(), order.end(), widget) - order.begin();
    };
    EXPECT_LT(place(&button("print")), place(&tick("tick-glute-bridge-1")));
    EXPECT_LT(place(&tick("tick-glute-bridge-3")), place(&tick("tick-clamshell-1")));
    EXPECT_LT(place(&button("allDone")), place(&scale("painScale")));
}

TEST_F(TodayPageTest, ClipsNothingAtAnySizeOfWindowAndText) {
    expectNothingClipped(pageWith(sampleSnapshot()));
}

TEST_F(TodayPageTest, LooksTheSameWhetherTheTextGrewBeforeOrWhileItIsOpen) {
    expectSameAfterZoom(pageWith(sampleSnapshotOn(day(12, 2))));
}

TEST_F(TodayPageTest, HasTicksThatCanBeHitAtEverySize) {
    show(sampleSnapshot());
    for (const auto* each : m_page.findChildren<SetTick*>())
        EXPECT_GE(std::min(each->width(), each->height()), 32);
}

TEST_F(TodayPageTest, TakesTicksBackAndDoesThemAgainByKeys) {
    show(sampleSnapshot());
    QTest::mouseClick(&tick("tick-clamshell-2"), Qt::LeftButton);
    QTest::mouseClick(&button("allDone"), Qt::LeftButton);
    EXPECT_EQ(doneTicks(), 12);
    press("Ctrl+Z");
    EXPECT_EQ(doneTicks(), 5);
    press("Ctrl+Z");
    press("Ctrl+Z");
    EXPECT_EQ(doneTicks(), 4);
    press("Ctrl+Y");
    press("Ctrl+Shift+Z");
    EXPECT_EQ(doneTicks(), 12);
}

TEST_F(TodayPageTest, TakesNothingBackOfAnotherSessionOrPerson) {
    for (const bool sameDay : {true, false}) {
        show(sampleSnapshot());
        QTest::mouseClick(&tick("tick-clamshell-2"), Qt::LeftButton);
        auto other = sameDay ? sampleSnapshot() : sampleSnapshotOn(day(11, 27));
        other.profile.name = sameDay ? "Tom" : "Maya";
        show(other);
        const int before = doneTicks();
        press("Ctrl+Z");
        EXPECT_EQ(doneTicks(), before);
    }
}

} // namespace
} // namespace hipwise
