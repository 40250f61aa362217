#include "app/pages/session_page.h"

#include "app/widgets/session/pain_panel.h"
#include "app/widgets/session/session_stage.h"
#include "app/widgets/today/pain_scale.h"
#include "core/catalogue/catalogue_reader.h"
#include "tests/app/pages/page_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using namespace std::chrono_literals;
using Mood = GuideScene::Mood;

/// The page, the real coach and engine on a file of their own, and a clock that the test moves.
class SessionPageTest : public testing::Test {
  protected:
    SessionPageTest() {
        QObject::connect(&*m_training, &Training::changed, &m_page, [this](const Snapshot& now) {
            m_snapshot = now;
            m_page.setSnapshot(now);
            ++m_changes;
        });
        QObject::connect(&m_page, &SessionPage::cued, &m_page,
                         [this](const Cue& cue) { m_cues.push_back(cue); });
        m_page.resize(1180, 760);
        m_page.show();
    }

    void SetUp() override {
        Profile maya;
        maya.name = "Maya";
        maya.birthYear = 1981;
        maya.equipment.chair = true;
        m_training->startProgramme(maya);
        waitFor(1);
        m_training->answerSafety({}, {});
        waitFor(2);
        m_page.begin(planned(), false);
        QApplication::setActiveWindow(&m_page);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    void waitFor(int changes) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_changes >= changes; }, 20000));
    }
    Date planned() const { return m_snapshot.programme.today; }
    const PlannedSession& session() const {
        for (const Week& week : m_snapshot.programme.weeks)
            for (const PlannedSession& each : week.sessions)
                if (each.date == planned())
                    return each;
        throw std::runtime_error("no session today");
    }
    const GuideScene& scene() const { return m_page.findChild<SessionStage*>()->scene(); }
    std::string title() const { return scene().title.toStdString(); }
    std::string phase() const { return scene().phase.toStdString(); }
    int count() const { return scene().count.toInt(); }

    void press(Qt::Key key) {
        m_now += 1s;
        m_page.look();
        QTest::keyClick(m_page.window()->focusWidget() ? m_page.window()->focusWidget() : &m_page,
                        key);
    }
    void press() { press(Qt::Key_Space); }
    void pass(Milliseconds time) {
        for (Milliseconds gone = 0ms; gone < time; gone += 100ms) {
            m_now += 100ms;
            m_page.look();
        }
    }
    void pressUntil(const std::function<bool()>& there) {
        for (int presses = 0; presses < 200 && !there(); ++presses)
            press();
        ASSERT_TRUE(there());
    }
    void toWork() {
        pressUntil([this] {
            return scene().mood == Mood::Work && scene().phase != QLatin1String("Warm up");
        });
    }
    /// Waits until all that was handed on is stored and read again.
    void settleFile() {
        const int before = m_changes;
        m_training->refresh();
        waitFor(before + 1);
    }
    std::vector<SetLog> sets() {
        settleFile();
        std::vector<SetLog> all;
        for (const SessionLog& log : m_snapshot.log)
            for (const ExerciseLog& entry : log.exercises)
                all.insert(all.end(), entry.sets.begin(), entry.sets.end());
        return all;
    }
    const ExerciseLog& entry(const std::string& exercise) {
        settleFile();
        for (const ExerciseLog& each : m_snapshot.log.back().exercises)
            if (each.exercise == exercise)
                return each;
        throw std::runtime_error("nothing told of " + exercise);
    }
    QAbstractButton& button(const char* name) {
        return *m_page.findChild<QAbstractButton*>(QLatin1String(name));
    }

    TestTraining m_training{shippedCatalogue()};
    Milliseconds m_now = 1h;
    SessionPage m_page{*m_training, [this] { return m_now; }};
    Snapshot m_snapshot;
    std::vector<Cue> m_cues;
    int m_changes = 0;
};

TEST_F(SessionPageTest, GoesThroughAWholeSessionByOneKey) {
    EXPECT_EQ(phase(), "Warm up");
    pressUntil([this] { return scene().mood == Mood::Over; });
    std::size_t asked = 0;
    for (const Prescription& item : session().items)
        asked += static_cast<std::size_t>(item.sets * (item.perSide ? 2 : 1));
    EXPECT_EQ(sets().size(), asked);
    EXPECT_EQ(textOf(m_page, "endTitle"), "Done for today");
    EXPECT_FALSE(isShown(m_page, "unconfirmed"));
    EXPECT_NE(textOf(m_page, "endNext").find("Next: "), std::string::npos);
    EXPECT_NE(textOf(m_page, "habit").find("kettle"), std::string::npos);
}

TEST_F(SessionPageTest, TakesEveryKeyOfTheOneKey) {
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_PageDown}) {
        const GuideScene before = scene();
        press(key);
        EXPECT_NE(scene(), before) << key;
    }
    const GuideScene before = scene();
    m_now += 1s;
    QTest::mouseClick(m_page.findChild<SessionStage*>(), Qt::LeftButton);
    EXPECT_NE(scene(), before);
}

TEST_F(SessionPageTest, FlowsOnByItselfAndAsksAtTheEnd) {
    for (int seconds = 0; seconds < 3600 && scene().mood != Mood::Over; ++seconds) {
        m_now += 1s;
        m_page.look();
    }
    ASSERT_EQ(scene().mood, Mood::Over);
    for (const SetLog& set : sets())
        EXPECT_FALSE(set.confirmed);
    ASSERT_TRUE(isShown(m_page, "unconfirmed"));
    EXPECT_NE(textOf(m_page, "unconfirmed").find("ran on without a press"), std::string::npos);
    button("wereDone").click();
    for (const SetLog& set : sets())
        EXPECT_TRUE(set.confirmed);
    EXPECT_FALSE(isShown(m_page, "unconfirmed"));
}

TEST_F(SessionPageTest, TakesBackWhatRanOnAndWasNotDone) {
    toWork();
    pass(200s);
    const auto ran = sets();
    ASSERT_GE(ran.size(), 2U);
    button("end").click();
    button("notDone").click();
    EXPECT_TRUE(sets().empty());
}

TEST_F(SessionPageTest, CountsRepetitionsByTheirTempo) {
    toWork();
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(phase(), "Go");
    const Prescription& item = session().items.front();
    pass(Milliseconds(100 * item.secondsPerRep.value));
    EXPECT_EQ(count(), 2);
    pass(Milliseconds(100 * item.secondsPerRep.value / 2));
    EXPECT_EQ(phase(), "Hold");
}

TEST_F(SessionPageTest, LeavesThePaceToThePersonWhereItDoesNotCount) {
    m_page.setCueChoices({true, true, false});
    toWork();
    const int asked = numberOf(session().items.front().amount);
    EXPECT_EQ(count(), asked);
    pass(10s);
    EXPECT_EQ(count(), asked);
}

TEST_F(SessionPageTest, HoldsCountDownAndAreChangedForTheOtherSide) {
    pressUntil([this] { return scene().phase == QLatin1String("Hold"); });
    const int seconds = count();
    pass(4s);
    EXPECT_EQ(count(), seconds - 4);
    const QString title = scene().title;
    pass(Milliseconds(1000 * seconds));
    if (title.contains(QLatin1String("side"))) {
        EXPECT_NE(scene().title, title);
        EXPECT_NE(scene().mood, Mood::Work);
    }
}

TEST_F(SessionPageTest, PausesAndGoesOn) {
    toWork();
    press(Qt::Key_Escape);
    EXPECT_EQ(phase(), "Paused");
    EXPECT_FALSE(m_page.isRunning());
    const int before = count();
    pass(1min);
    EXPECT_EQ(count(), before);
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_page.isRunning());
    EXPECT_EQ(phase(), "Get ready");
}

TEST_F(SessionPageTest, GoesBackToTheSetBefore) {
    toWork();
    press();
    ASSERT_EQ(sets().size(), 1U);
    press(Qt::Key_PageUp);
    EXPECT_TRUE(sets().empty());
    EXPECT_EQ(phase(), "Get ready");
}

TEST_F(SessionPageTest, GivesMoreRestAndTakesACorrection) {
    toWork();
    press();
    ASSERT_TRUE(button("moreRest").isVisible());
    const int before = count();
    press(Qt::Key_R);
    EXPECT_NEAR(count(), before + 20, 1);
    press(Qt::Key_Minus);
    EXPECT_EQ(numberOf(sets().front().done), numberOf(session().items.front().amount) - 1);
    EXPECT_EQ(textOf(m_page, "lastDone"),
              "Done: " + std::to_string(numberOf(session().items.front().amount) - 1));
    press(Qt::Key_Plus);
    EXPECT_EQ(numberOf(sets().front().done), numberOf(session().items.front().amount));
}

TEST_F(SessionPageTest, AnswersPainAtOnceByKeysAlone) {
    toWork();
    const std::string exercise = session().items.front().exercise;
    press(Qt::Key_P);
    EXPECT_FALSE(m_page.isRunning());
    QTest::keyClick(m_page.focusWidget(), Qt::Key_4);
    EXPECT_EQ(textOf(m_page, "painSentence"),
              "Do a little less in the sets to come, and stop if it gets worse.");
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(phase(), "Paused");
    EXPECT_EQ(entry(exercise).pain, 4);
    press();
    toWork();
    EXPECT_TRUE(scene().caption.startsWith(QLatin1String("of 8"))) << scene().caption.toStdString();
    press();
    EXPECT_EQ(numberOf(sets().front().done), 8);
}

TEST_F(SessionPageTest, TakesPainInTheWarmUpAsThePainOfTheDay) {
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_3);
    EXPECT_EQ(textOf(m_page, "painSentence"), "Go on gently, and stop if it gets worse.");
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);
    settleFile();
    EXPECT_EQ(m_snapshot.painToday, 3);
    EXPECT_EQ(phase(), "Paused");
}

TEST_F(SessionPageTest, LeavesAnExerciseOutThatHurtsALot) {
    toWork();
    const std::string exercise = session().items.front().exercise;
    const std::string before = title();
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_7);
    settle();
    EXPECT_TRUE(isShown(m_page, "signs"));
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(entry(exercise).skipped, SkipReason::Pain);
    EXPECT_EQ(entry(exercise).pain, 7);
    EXPECT_NE(title(), before);
}

TEST_F(SessionPageTest, GoesOnWithTheEasierExerciseThatIsShown) {
    toWork();
    const std::string before = title();
    const std::size_t items = session().items.size();
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_6);
    auto* easier = m_page.findChild<QAbstractButton*>(
        QStringLiteral("offer%1").arg(static_cast<int>(PainAdvice::Easier)));
    ASSERT_NE(easier, nullptr);
    easier->click();
    settleFile();
    EXPECT_EQ(session().items.size(), items + 1);
    EXPECT_NE(title(), before);
    EXPECT_EQ(phase(), "Paused");
    press();
    EXPECT_TRUE(m_page.isRunning());
}

TEST_F(SessionPageTest, TellsWhereItHurts) {
    toWork();
    const std::string exercise = session().items.front().exercise;
    press(Qt::Key_P);
    auto* place = m_page.findChild<QWidget*>(QStringLiteral("painPlace"));
    place->findChildren<QAbstractButton*>().at(static_cast<int>(PainPlace::Knee))->click();
    m_page.findChild<PainScale*>(QStringLiteral("painScale"))->choose(2);
    button("offer0").click();
    EXPECT_EQ(entry(exercise).pain, 2);
    EXPECT_EQ(entry(exercise).painPlace, PainPlace::Knee);
}

TEST_F(SessionPageTest, ShortensWhatIsLeft) {
    toWork();
    press();
    press(Qt::Key_L);
    EXPECT_FALSE(m_page.isRunning());
    button("shorter0").click();
    EXPECT_TRUE(m_page.isRunning());
    EXPECT_EQ(entry(session().items.back().exercise).skipped, SkipReason::NoTime);
}

TEST_F(SessionPageTest, TellsHowItWasAndClosesTheSession) {
    QSignalSpy left(&m_page, &SessionPage::left);
    pressUntil([this] { return scene().mood == Mood::Over; });
    m_page.findChild<QWidget*>(QStringLiteral("endEffort"))
        ->findChildren<QAbstractButton*>()
        .at(1)
        ->click();
    m_page.findChild<PainScale*>(QStringLiteral("endPain"))->choose(1);
    button("finish").click();
    EXPECT_EQ(left.count(), 1);
    EXPECT_FALSE(m_page.isUnderWay());
    settleFile();
    const SessionLog& log = m_snapshot.log.back();
    EXPECT_EQ(log.painAfter, 1);
    EXPECT_TRUE(log.duration);
    for (const ExerciseLog& each : log.exercises)
        EXPECT_EQ(each.effort, Effort::Good);
    EXPECT_EQ(session().state, SessionState::Done);
}

TEST_F(SessionPageTest, LeavesASessionOpenThatGoesOnLater) {
    toWork();
    press();
    button("end").click();
    EXPECT_EQ(textOf(m_page, "endTitle"), "Enough for today?");
    button("goOnLater").click();
    EXPECT_FALSE(m_page.isUnderWay());
    ASSERT_EQ(sets().size(), 1U);
    m_page.begin(planned(), true);
    EXPECT_EQ(phase(), "Paused");
    EXPECT_EQ(scene().title.contains(QLatin1String("left")), false);
}

TEST_F(SessionPageTest, EndsWithoutAWordWhereNothingWasDone) {
    button("end").click();
    EXPECT_EQ(textOf(m_page, "endTitle"), "Nothing done yet");
    EXPECT_FALSE(button("finish").isVisible());
    button("goOnLater").click();
    EXPECT_TRUE(sets().empty());
}

TEST_F(SessionPageTest, StandsStillAfterTheMachineSlept) {
    toWork();
    pass(5s);
    m_now += 52min;
    m_page.look();
    EXPECT_EQ(phase(), "Paused: away for 52 min");
    EXPECT_TRUE(sets().empty());
    press();
    EXPECT_EQ(phase(), "Get ready");
}

TEST_F(SessionPageTest, StandsStillWhileItIsNotSeen) {
    QSignalSpy running(&m_page, &SessionPage::runningChanged);
    toWork();
    m_page.hide();
    EXPECT_FALSE(m_page.isRunning());
    EXPECT_EQ(running.back().at(0).toBool(), false);
    m_page.show();
    m_page.begin(planned(), false);
    EXPECT_EQ(phase(), "Paused");
}

TEST_F(SessionPageTest, IsHeardAtEveryTurn) {
    toWork();
    ASSERT_FALSE(m_cues.empty());
    EXPECT_EQ(m_cues.back().kind, Cue::Kind::Start);
    m_cues.clear();
    pass(5s);
    ASSERT_FALSE(m_cues.empty());
    EXPECT_EQ(m_cues.back(), (Cue{Cue::Kind::Count, QStringLiteral("2")}));
    pressUntil([this] { return scene().mood == Mood::Over; });
    EXPECT_EQ(m_cues.back().kind, Cue::Kind::Finished);
}

TEST_F(SessionPageTest, NamesEveryControlInEveryState) {
    const auto nothing = std::vector<std::string>{};
    EXPECT_EQ(namelessControls(m_page), nothing);
    toWork();
    press();
    settle();
    EXPECT_EQ(namelessControls(m_page), nothing);
    EXPECT_EQ(clippedLabels(m_page), nothing);
    press(Qt::Key_P);
    EXPECT_EQ(namelessControls(m_page), nothing);
    m_page.findChild<PainScale*>(QStringLiteral("painScale"))->choose(6);
    EXPECT_EQ(namelessControls(m_page), nothing);
    m_page.findChild<PainPanel*>()->cancelled();
    press(Qt::Key_L);
    EXPECT_EQ(namelessControls(m_page), nothing);
    button("keepAll").click();
    button("end").click();
    EXPECT_EQ(namelessControls(m_page), nothing);
    settle();
    EXPECT_EQ(clippedLabels(m_page), nothing);
}

TEST_F(SessionPageTest, IsReachedByTabFromTheStageOn) {
    auto order = tabOrder(m_page);
    ASSERT_GE(order.size(), 7U);
    EXPECT_EQ(order[0]->objectName().toStdString(), "stage");
    EXPECT_EQ(order[1]->objectName().toStdString(), "pause");
    EXPECT_EQ(order[4]->objectName().toStdString(), "end");
    EXPECT_EQ(order[5]->objectName().toStdString(), "sound");
    EXPECT_EQ(order[6]->objectName().toStdString(), "go");
}

TEST_F(SessionPageTest, PressesAButtonThatHasTheKeyboardBySpace) {
    button("pause").setFocus(Qt::TabFocusReason);
    press();
    EXPECT_EQ(phase(), "Paused");
    EXPECT_EQ(m_page.focusWidget(), &button("pause"));
}

} // namespace
} // namespace hipwise
