#include "app/pages/today_page.h"

#include "app/widgets/today/pain_scale.h"
#include "app/widgets/today/set_tick.h"
#include "core/catalogue/catalogue_reader.h"
#include "tests/app/pages/page_fixture.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

/// The page, the real coach and the real engine on a file of their own.
class TodayPageFlow : public testing::Test {
  protected:
    TodayPageFlow() {
        QObject::connect(&*m_training, &Training::changed, &m_page, [this](const Snapshot& now) {
            m_snapshot = now;
            m_page.setSnapshot(now);
            ++m_changes;
        });
        m_page.resize(980, 760);
        m_page.show();
        Profile maya;
        maya.name = "Maya";
        m_training->startProgramme(maya);
    }

    void waitForTruth(int changes) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_changes >= changes; }, 20000));
    }

    void answerSafety() {
        waitForTruth(1);
        m_training->answerSafety({}, {});
        waitForTruth(2);
    }

    std::size_t recordedSets() const {
        std::size_t sets = 0;
        for (const SessionLog& session : m_snapshot.log)
            for (const ExerciseLog& exercise : session.exercises)
                sets += exercise.sets.size();
        return sets;
    }

    QList<SetTick*> ticks() { return m_page.findChildren<SetTick*>(); }

    TestTraining m_training{shippedCatalogue()};
    TodayPage m_page{*m_training};
    Snapshot m_snapshot;
    int m_changes = 0;
};

TEST_F(TodayPageFlow, OpensTheTicksOnceTheSafetyQuestionsAreAnswered) {
    waitForTruth(1);
    ASSERT_FALSE(ticks().empty());
    EXPECT_FALSE(ticks().first()->isEnabled());
    answerSafety();
    EXPECT_TRUE(ticks().first()->isEnabled());
    EXPECT_FALSE(isShown(m_page, "notice"));
}

TEST_F(TodayPageFlow, StoresATickAndTakesItBack) {
    answerSafety();
    QTest::mouseClick(ticks().first(), Qt::LeftButton);
    waitForTruth(3);
    EXPECT_EQ(ticks().first()->state(), TickState::Done);
    EXPECT_GT(recordedSets(), 0u);
    QTest::mouseClick(ticks().first(), Qt::LeftButton);
    waitForTruth(4);
    EXPECT_EQ(ticks().first()->state(), TickState::Open);
    EXPECT_EQ(recordedSets(), 0u);
}

TEST_F(TodayPageFlow, KeepsEveryTickOfManyQuickPresses) {
    answerSafety();
    for (SetTick* tick : ticks())
        QTest::mouseClick(tick, Qt::LeftButton);
    for (const SetTick* tick : ticks())
        EXPECT_EQ(tick->state(), TickState::Done);
    waitForTruth(3);
    const Date today = m_snapshot.programme.today;
    for (const SetTick* tick : ticks())
        EXPECT_EQ(tick->state(), TickState::Done);
    EXPECT_EQ(m_snapshot.log.back().plannedDate, today);
    EXPECT_FALSE(isShown(m_page, "allDone"));
}

TEST_F(TodayPageFlow, StoresAWholeSessionInOnePress) {
    answerSafety();
    QTest::mouseClick(m_page.findChild<QAbstractButton*>(QLatin1String("allDone")), Qt::LeftButton);
    waitForTruth(3);
    EXPECT_EQ(m_snapshot.programme.weeks[0].sessions[0].state, SessionState::Done);
    EXPECT_EQ(textOf(m_page, "closing").substr(0, 10), "All done. ");
}

TEST_F(TodayPageFlow, StoresPain) {
    answerSafety();
    auto* scale = m_page.findChild<PainScale*>(QLatin1String("painScale"));
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cell(3).center());
    waitForTruth(3);
    EXPECT_EQ(m_snapshot.painToday, 3);
    EXPECT_EQ(scale->pain(), 3);
}

TEST_F(TodayPageFlow, StoresPainBeforeAndAfterTheSessionWithIt) {
    answerSafety();
    auto* scale = m_page.findChild<PainScale*>(QLatin1String("painScale"));
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cell(3).center());
    waitForTruth(3);
    ASSERT_FALSE(m_snapshot.log.empty());
    EXPECT_EQ(m_snapshot.log.back().painBefore, 3);
    QTest::mouseClick(m_page.findChild<QAbstractButton*>(QLatin1String("allDone")), Qt::LeftButton);
    waitForTruth(4);
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cell(4).center());
    waitForTruth(5);
    EXPECT_EQ(m_snapshot.log.back().painBefore, 3);
    EXPECT_EQ(m_snapshot.log.back().painAfter, 4);
    EXPECT_EQ(m_snapshot.programme.weeks[0].sessions[0].state, SessionState::Done);
}

TEST_F(TodayPageFlow, PlansAgainAfterASessionOfWhichOneExerciseWasLeftOut) {
    answerSafety();
    const auto items = m_snapshot.programme.weeks[0].sessions[0].items;
    const auto first = QString::fromStdString(items.front().exercise);
    auto* skip = m_page.findChild<QPushButton*>(QStringLiteral("skip-") + first);
    skip->menu()->actions().front()->trigger();
    waitForTruth(3);
    QTest::mouseClick(m_page.findChild<QAbstractButton*>(QLatin1String("allDone")), Qt::LeftButton);
    waitForTruth(4);
    EXPECT_EQ(m_snapshot.log.back().exercises.front().skipped, SkipReason::Pain);
    EXPECT_EQ(m_snapshot.programme.weeks[0].sessions[0].state, SessionState::Partial);
    for (const Week& week : m_snapshot.programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (item.exercise == items.front().exercise &&
                    session.date > m_snapshot.programme.today) {
                    EXPECT_EQ(item.reasons.front().rule, "pain.amber");
                    return;
                }
    FAIL() << "the exercise does not come again";
}

TEST_F(TodayPageFlow, SaysThatThePlanWaitsAfterASeriousAnswer) {
    waitForTruth(1);
    m_training->answerSafety({{"numb_saddle"}, {}, false}, {});
    waitForTruth(2);
    EXPECT_FALSE(isShown(m_page, "session"));
    EXPECT_EQ(textOf(m_page, "noticeTitle"), "Please see a doctor first");
}

} // namespace
} // namespace hipwise
