#include "app/pages/session_page.h"

#include "app/pages/home_test_room.h"
#include "app/widgets/session/end_panel.h"
#include "app/widgets/session/pain_panel.h"
#include "app/widgets/session/session_stage.h"
#include "app/widgets/today/pain_scale.h"
#include "core/catalogue/catalogue_reader.h"
#include "tests/app/pages/page_fixture.h"

#include <SQLiteCpp/Database.h>

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
    /// One whole set, ended by a press near its end.
    void doSet() {
        toWork();
        const Prescription& item = session().items.front();
        pass(Milliseconds(100 * item.secondsPerRep.value * numberOf(item.amount) - 2500));
        press();
    }
    /// What was done of the first set.
    int firstDone() { return numberOf(sets().front().done); }
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

    /// Three weeks later, on the first day of the week with tests.
    void toTestWeek() {
        for (const Week& week : m_snapshot.programme.weeks)
            for (const PlannedSession& each : week.sessions)
                if (!each.tests.empty() && m_training->now().day < each.date &&
                    planned() == m_training->now().day)
                    m_training.now = Moment{each.date, "18:00", m_training.now.utcSeconds, 0};
        settleFile();
        ASSERT_FALSE(session().tests.empty());
        m_page.begin(planned(), false);
    }
    /// A press where the keyboard is, without waiting for a look.
    void pressHere(Qt::Key key) {
        m_now += 500ms;
        QTest::keyClick(m_page.focusWidget(), key);
    }
    void doTest(const std::function<bool()>& isOver) {
        for (int presses = 0; presses < 60 && !isOver(); ++presses) {
            pressHere(Qt::Key_Space);
            m_now += 4s;
            for (HomeTestRoom* room : m_page.findChildren<HomeTestRoom*>())
                room->look();
        }
        ASSERT_TRUE(isOver());
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
    pass(2s);
    EXPECT_EQ(textOf(m_page, "endTitle"), "Done for today");
    EXPECT_FALSE(isShown(m_page, "unconfirmed"));
    EXPECT_NE(textOf(m_page, "endNext").find("Next: "), std::string::npos);
    EXPECT_NE(textOf(m_page, "habit").find("kettle"), std::string::npos);
}

TEST_F(SessionPageTest, CorrectsTheSetThatEndedTheSession) {
    pressUntil([this] { return scene().mood == Mood::Over; });
    pass(2s);
    const int done = numberOf(sets().back().done);
    EXPECT_NE(textOf(m_page, "endLastSet").find("Last set, "), std::string::npos);
    button("endLess").click();
    EXPECT_EQ(numberOf(sets().back().done), done - 1);
    button("endMore").click();
    button("endMore").click();
    EXPECT_EQ(numberOf(sets().back().done), done + 1);
}

TEST_F(SessionPageTest, LeadsThroughTheTestsOfATestWeek) {
    toTestWeek();
    std::vector<TestResults> noted;
    QObject::connect(&m_page, &SessionPage::testNoted, &m_page, [&](const TestResults& results) {
        noted.push_back(results);
        CheckIn draft;
        draft.date = planned();
        draft.tests = results;
        m_page.setDraft(draft);
    });
    m_cues.clear();
    pressUntil([this] { return isShown(m_page, "testTitle"); });
    EXPECT_FALSE(m_page.isRunning()) << "the session stands still meanwhile";
    EXPECT_EQ(m_cues.back().words.toStdString(), "Home test: " + textOf(m_page, "testTitle"));
    const hipwise::Test first = session().tests.front().test;
    doTest([&] { return !noted.empty() && isWhole(noted.back(), first); });
    const bool isLast = session().tests.size() == 1;
    EXPECT_EQ(isShown(m_page, "testTitle"), !isLast);
    while (isShown(m_page, "testTitle"))
        button("testBack").click();
    EXPECT_TRUE(m_page.isRunning());
    EXPECT_EQ(scene().mood, Mood::Rest) << "ten seconds to get back to the mat";
    button("end").click();
    EXPECT_NE(textOf(m_page, "endTests").find("Your test results are kept"), std::string::npos);
    QSignalSpy asked(&m_page, &SessionPage::checkInRequested);
    button("seeTests").click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(m_page.isUnderWay());
}

TEST_F(SessionPageTest, TakesNoPressThatWasMeantForTheWarmUpAsTheStartOfATest) {
    toTestWeek();
    press();
    ASSERT_TRUE(isShown(m_page, "testTitle"));
    pressHere(Qt::Key_Space);
    EXPECT_EQ(button("testGo").text(), QStringLiteral("Start"));
    m_now += 2s;
    pressHere(Qt::Key_Space);
    EXPECT_EQ(button("testGo").text(), QStringLiteral("Start now"));
}

TEST_F(SessionPageTest, AsksNoTestThatIsWholeAlready) {
    toTestWeek();
    CheckIn draft;
    for (const PlannedTest& each : session().tests)
        for (const auto side : sidesOf(each.test))
            setResult(draft.tests, each.test, side, 5);
    draft.date = planned().plusDays(-28);
    m_page.setDraft(draft);
    press();
    EXPECT_TRUE(isShown(m_page, "testTitle")) << "results of an earlier test week";
    pressHere(Qt::Key_Escape);
    draft.date = planned();
    m_page.setDraft(draft);
    pressUntil([this] { return phase() == "Get ready" || phase() == "Get into place"; });
    EXPECT_FALSE(isShown(m_page, "testTitle"));
}

TEST_F(SessionPageTest, PausesATestAndComesBackToIt) {
    toTestWeek();
    pressUntil([this] { return isShown(m_page, "testTitle"); });
    pressHere(Qt::Key_Escape);
    EXPECT_EQ(phase(), "Paused");
    EXPECT_FALSE(isShown(m_page, "testTitle"));
    press();
    EXPECT_TRUE(isShown(m_page, "testTitle"));
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
    pass(2s);
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
    doSet();
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
    EXPECT_TRUE(m_page.isRunning());
    EXPECT_EQ(count(), 10) << "seconds to get back to the mat";
    EXPECT_EQ(entry(exercise).pain, 4);
    toWork();
    EXPECT_TRUE(scene().caption.startsWith(QLatin1String("of 8"))) << scene().caption.toStdString();
    pass(Milliseconds(100 * session().items.front().secondsPerRep.value * 7));
    press();
    EXPECT_EQ(firstDone(), 8);
}

TEST_F(SessionPageTest, BooksPainOnTheExerciseThatIsUnderWay) {
    const std::string first = session().items[0].exercise;
    const std::string second = session().items[1].exercise;
    pressUntil(
        [&] { return scene().mood == Mood::Work && scene().figure.drawing.exercise == second; });
    press(Qt::Key_Escape);
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_4);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(entry(second).pain, 4);
    EXPECT_EQ(entry(first).pain, std::nullopt);
}

TEST_F(SessionPageTest, TakesTenByKeysAndACorrectedNumber) {
    toWork();
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_1);
    EXPECT_EQ(textOf(m_page, "painSentence"),
              "That is all right to train with. Stop if it gets worse.");
    QTest::keyClick(m_page.focusWidget(), Qt::Key_0);
    EXPECT_EQ(textOf(m_page, "painSentence"),
              "Stop here for today. The plan leaves this exercise out for a week.");
    QTest::keyClick(m_page.focusWidget(), Qt::Key_4);
    EXPECT_EQ(textOf(m_page, "painSentence"),
              "Do a little less in the sets to come, and stop if it gets worse.");
    EXPECT_EQ(m_page.findChild<PainPanel*>()->pain(), 4);
}

TEST_F(SessionPageTest, KeepsTheWorstPainThatWasTold) {
    toWork();
    const std::string exercise = session().items.front().exercise;
    for (const Qt::Key pain : {Qt::Key_5, Qt::Key_2}) {
        press(Qt::Key_P);
        QTest::keyClick(m_page.focusWidget(), pain);
        QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);
    }
    EXPECT_EQ(entry(exercise).pain, 5);
}

TEST_F(SessionPageTest, TakesAFifthOfWhatIsAskedNow) {
    toWork();
    for (int times = 0; times < 2; ++times) {
        press(Qt::Key_P);
        QTest::keyClick(m_page.focusWidget(), Qt::Key_4);
        m_page.findChild<QAbstractButton*>(QStringLiteral("offer1"))->click();
        settleFile();
    }
    EXPECT_TRUE(scene().caption.startsWith(QLatin1String("then 6")))
        << scene().caption.toStdString();
}

TEST_F(SessionPageTest, KeepsThePainWhereTheWarningSignsAreLookedAt) {
    toWork();
    const std::string exercise = session().items.front().exercise;
    QSignalSpy asked(&m_page, &SessionPage::safetyRequested);
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_7);
    button("signs").click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(entry(exercise).pain, 7);
    m_page.hide();
    m_page.show();
    m_page.begin(planned(), false);
    EXPECT_TRUE(isShown(m_page, "painSentence")) << "the answer is still there";
}

TEST_F(SessionPageTest, ClosesASessionThatHurtALotBeforeTheFirstSet) {
    toWork();
    const std::string exercise = session().items.front().exercise;
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_9);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(textOf(m_page, "endTitle"), "Enough for today?");
    ASSERT_TRUE(button("finish").isVisible());
    button("finish").click();
    EXPECT_EQ(entry(exercise).pain, 9);
    EXPECT_FALSE(m_page.isUnderWay());
}

TEST_F(SessionPageTest, GoesOnAfterAPanelThatWasNotNeeded) {
    toWork();
    press(Qt::Key_P);
    EXPECT_FALSE(m_page.isRunning());
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(m_page.isRunning());
    press(Qt::Key_L);
    button("keepAll").click();
    EXPECT_TRUE(m_page.isRunning());
    press(Qt::Key_Escape);
    press(Qt::Key_L);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_PageUp);
    EXPECT_FALSE(m_page.isRunning()) << "it stood still before";
}

TEST_F(SessionPageTest, TakesTheAdviceByAPresentersButton) {
    toWork();
    press(Qt::Key_P);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_4);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_PageDown);
    EXPECT_TRUE(m_page.isRunning());
    settleFile();
    EXPECT_EQ(m_snapshot.log.back().exercises.front().pain, 4);
}

TEST_F(SessionPageTest, CountsWhatWasCountedWhereASetIsEndedEarly) {
    toWork();
    pass(Milliseconds(100 * session().items.front().secondsPerRep.value * 4));
    press();
    EXPECT_EQ(firstDone(), 4);
    EXPECT_EQ(scene().lastDone.toStdString(),
              "done: 4 of " + std::to_string(numberOf(session().items.front().amount)));
}

TEST_F(SessionPageTest, CorrectsNothingWhileASetIsUnderWay) {
    doSet();
    const int before = firstDone();
    toWork();
    press(Qt::Key_Down);
    EXPECT_EQ(firstDone(), before);
}

TEST_F(SessionPageTest, AnswersNothingByAPressThatWasMeantForTheLastSet) {
    pressUntil([this] {
        return scene().mood == Mood::Work &&
               scene().next.endsWith(QLatin1String("the end of the session"));
    });
    while (scene().mood != Mood::Over)
        pass(100ms);
    EXPECT_FALSE(isShown(m_page, "endTitle"));
    press();
    EXPECT_TRUE(isShown(m_page, "endTitle"));
    EXPECT_FALSE(isShown(m_page, "unconfirmed")) << "the press confirmed it";
    EXPECT_TRUE(m_page.isUnderWay());
}

TEST_F(SessionPageTest, AsksAtTheEndByItself) {
    pressUntil([this] { return scene().mood == Mood::Over; });
    EXPECT_FALSE(isShown(m_page, "endTitle"));
    pass(1500ms);
    EXPECT_TRUE(isShown(m_page, "endTitle"));
    EXPECT_FALSE(button("endBack").isVisible()) << "nothing is left to go back to";
    EXPECT_FALSE(button("goOnLater").isVisible());
}

TEST_F(SessionPageTest, OffersAgainWhatRanOnAndWasNotDone) {
    for (int seconds = 0; seconds < 3600 && scene().mood != Mood::Over; ++seconds)
        pass(1s);
    pass(2s);
    EXPECT_FALSE(button("endBack").isVisible());
    button("notDone").click();
    ASSERT_TRUE(button("endBack").isVisible());
    button("endBack").click();
    EXPECT_EQ(phase(), "Paused");
    EXPECT_TRUE(scene().progress.startsWith(QLatin1String("Exercise 1 of ")));
}

TEST_F(SessionPageTest, AsksAgainAboutWhatNobodyConfirmed) {
    for (int seconds = 0; seconds < 3600 && scene().mood != Mood::Over; ++seconds)
        pass(1s);
    pass(2s);
    settleFile();
    SessionPage again(*m_training, [this] { return m_now; });
    again.setSnapshot(m_snapshot);
    again.show();
    again.begin(planned(), true);
    EXPECT_TRUE(isShown(again, "unconfirmed"));
}

TEST_F(SessionPageTest, FollowsWhatIsToldOnAnotherPage) {
    toWork();
    m_page.hide();
    const Prescription item = session().items.front();
    m_training->record(planned(), {.sets = allSetsAsAsked(item)});
    settleFile();
    m_page.show();
    m_page.begin(planned(), false);
    EXPECT_EQ(scene().figure.drawing.exercise, session().items[1].exercise);
    EXPECT_EQ(phase(), "Paused");
}

/// While it lives nothing can be written.
class LockedFile {
  public:
    explicit LockedFile(const std::filesystem::path& path)
        : m_database(path.string(), SQLite::OPEN_READWRITE) {
        m_database.exec("BEGIN EXCLUSIVE");
    }

  private:
    SQLite::Database m_database;
};

TEST_F(SessionPageTest, SaysThatASetCouldNotBeSavedAndSavesItLater) {
    doSet();
    ASSERT_EQ(sets().size(), 1U);
    {
        const LockedFile lock(m_training.file());
        doSet();
        ASSERT_TRUE(QTest::qWaitFor([this] { return phase() == "Not saved"; }, 20000));
        EXPECT_EQ(scene().action.toStdString(), "Try again");
        EXPECT_FALSE(m_page.isRunning());
    }
    press();
    EXPECT_TRUE(m_page.isRunning());
    EXPECT_EQ(sets().size(), 2U);
}

TEST_F(SessionPageTest, SendsTheLastSetAgainWhereItCouldNotBeSaved) {
    pressUntil([this] {
        return scene().mood == Mood::Work &&
               scene().next.endsWith(QLatin1String("the end of the session"));
    });
    const std::size_t before = sets().size();
    {
        const LockedFile lock(m_training.file());
        press();
        pass(2s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return isShown(m_page, "endProblem"); }, 20000));
    }
    button("finish").click();
    EXPECT_EQ(sets().size(), before + 1);
}

TEST_F(SessionPageTest, AsksOnlyAboutASessionOfAnEarlierDay) {
    toWork();
    pass(120s);
    settleFile();
    SessionPage again(*m_training, [this] { return m_now; });
    again.setSnapshot(m_snapshot);
    again.show();
    again.askAbout(planned());
    EXPECT_TRUE(isShown(again, "unconfirmed"));
    EXPECT_FALSE(isShown(again, "endBack"));
    EXPECT_FALSE(isShown(again, "goOnLater"));
}

TEST_F(SessionPageTest, AnswersNothingByALatePressAtTheEnd) {
    pressUntil([this] { return scene().mood == Mood::Over; });
    pass(2s);
    ASSERT_TRUE(isShown(m_page, "endTitle"));
    press();
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_page.findChild<EndPanel*>()->effort(), std::nullopt);
    EXPECT_TRUE(m_page.isUnderWay());
}

TEST_F(SessionPageTest, StaysBrokenOffForThePersonItBelongsTo) {
    QSignalSpy underWay(&m_page, &SessionPage::underWayChanged);
    Snapshot tom = m_snapshot;
    tom.profile.name = "Tom";
    m_page.setSnapshot(tom);
    EXPECT_FALSE(m_page.isUnderWay());
    EXPECT_EQ(underWay.count(), 0);
}

TEST_F(SessionPageTest, RunsAgainAfterItWasMinimised) {
    toWork();
    m_page.hide();
    m_page.show();
    button("pause").click();
    ASSERT_TRUE(m_page.isRunning());
    const int before = count();
    m_now += 2s;
    EXPECT_TRUE(QTest::qWaitFor([&] { return count() == before - 2; }, 2000));
}

TEST_F(SessionPageTest, LeavesTheKeyboardOnTheStageWhereAButtonGoes) {
    doSet();
    settle();
    button("fewer").setFocus(Qt::TabFocusReason);
    pass(1min);
    EXPECT_EQ(m_page.focusWidget(), m_page.findChild<SessionStage*>());
}

TEST_F(SessionPageTest, AnswersThePainOfTheEnd) {
    pressUntil([this] { return scene().mood == Mood::Over; });
    pass(2s);
    m_page.findChild<PainScale*>(QStringLiteral("endPain"))->choose(4);
    EXPECT_EQ(textOf(m_page, "endAdvice"),
              "Take it easy for the rest of the day, and see how it is tomorrow.");
}

TEST_F(SessionPageTest, TakesPainInTheWarmUpAsThePainOfTheDay) {
    press(Qt::Key_P);
    EXPECT_EQ(textOf(m_page, "painQuestion"), "How much does your back hurt?");
    EXPECT_FALSE(isShown(m_page, "painPlace"));
    QTest::keyClick(m_page.focusWidget(), Qt::Key_3);
    EXPECT_EQ(textOf(m_page, "painSentence"), "Go on gently, and stop if it gets worse.");
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Space);
    settleFile();
    EXPECT_EQ(m_snapshot.painToday, 3);
    EXPECT_EQ(phase(), "Warm up");
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
    pass(2s);
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
    ASSERT_GE(order.size(), 8U);
    EXPECT_EQ(order[0]->objectName().toStdString(), "stage");
    EXPECT_EQ(order[1]->objectName().toStdString(), "pause");
    EXPECT_EQ(order[4]->objectName().toStdString(), "end");
    EXPECT_EQ(order[5]->objectName().toStdString(), "sound");
    EXPECT_EQ(order[6]->objectName().toStdString(), "fullScreen");
    EXPECT_EQ(order[7]->objectName().toStdString(), "go");
}

TEST_F(SessionPageTest, PressesAButtonThatHasTheKeyboardBySpace) {
    button("pause").setFocus(Qt::TabFocusReason);
    press();
    EXPECT_EQ(phase(), "Paused");
    EXPECT_EQ(m_page.focusWidget(), &button("pause"));
}

} // namespace
} // namespace hipwise
