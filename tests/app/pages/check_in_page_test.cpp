#include "app/pages/check_in_page.h"

#include "app/models/check_in_view.h"
#include "app/models/day_view.h"
#include "app/models/plan_changes.h"
#include "app/widgets/today/pain_scale.h"
#include "app/widgets/wrapped_check.h"
#include "core/catalogue/catalogue_reader.h"
#include "tests/app/pages/page_fixture.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest/QTest>

namespace hipwise {
namespace {

using namespace std::chrono_literals;

class CheckInPageTest : public testing::Test {
  protected:
    CheckInPageTest() {
        QObject::connect(&*m_training, &Training::changed, &m_page, [this](const Snapshot& now) {
            m_snapshot = now;
            m_page.setSnapshot(now);
            ++m_changes;
        });
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
        QApplication::setActiveWindow(&m_page);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }
    void waitFor(int changes) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_changes >= changes; }, 20000));
    }
    void settleFile() {
        const int before = m_changes;
        m_training->refresh();
        waitFor(before + 1);
    }
    QAbstractButton& button(const char* name) {
        return *m_page.findChild<QAbstractButton*>(QLatin1String(name));
    }
    void begin(hipwise::Test test) {
        button(QStringLiteral("test%1").arg(static_cast<int>(test)).toLatin1().data()).click();
    }
    void key(Qt::Key key) {
        m_now += 400ms;
        QTest::keyClick(m_page.focusWidget(), key);
    }
    void pass(Milliseconds time) {
        m_now += time;
        m_page.look();
    }
    /// A hold of so many seconds, by keys alone.
    void hold(int seconds) {
        key(Qt::Key_Space);
        key(Qt::Key_Space);
        pass(std::chrono::seconds(seconds));
        key(Qt::Key_Space);
        EXPECT_EQ(m_page.focusWidget(), &button("testKeep"));
        key(Qt::Key_Space);
    }
    void see() {
        QSignalSpy known(&*m_training, &Training::afterCheckInKnown);
        button("seeChanges").click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return known.count() > 0; }, 20000));
    }

    TestTraining m_training{shippedCatalogue()};
    Milliseconds m_now = 1h;
    CheckInPage m_page{*m_training, [this] { return m_now; }};
    Snapshot m_snapshot;
    int m_changes = 0;
};

TEST_F(CheckInPageTest, ShowsWhatAFindingChangesAndThenTheEngineDoesIt) {
    begin(hipwise::Test::BridgeHold);
    EXPECT_EQ(textOf(m_page, "testTitle"), "One-leg bridge hold");
    hold(15);
    EXPECT_EQ(textOf(m_page, "testWhich"), "Right side");
    hold(32);
    const Programme before = m_snapshot.programme;
    see();
    EXPECT_TRUE(isShown(m_page, "checkInResults"));
    EXPECT_NE(textOf(m_page, "checkInResults")
                  .find("One-leg bridge hold: left 15 s, right 32 s. "
                        "That is low"),
              std::string::npos)
        << textOf(m_page, "checkInResults");
    const std::string shown = textOf(m_page, "checkInChanges");
    EXPECT_NE(shown.find("New from "), std::string::npos) << shown;
    EXPECT_TRUE(m_snapshot.checkIns.empty()) << "nothing is kept before it was seen";
    QSignalSpy left(&m_page, &CheckInPage::left);
    button("applyCheckIn").click();
    EXPECT_EQ(left.count(), 1);
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    EXPECT_EQ(m_snapshot.checkIns.front().tests.bridgeHoldSeconds, (BothSides{15, 32}));
    EXPECT_EQ(planChanges(before, m_snapshot.programme, shippedCatalogue())
                  .join(QLatin1Char('\n'))
                  .toStdString(),
              shown)
        << "what was shown is what the engine did";
}

TEST_F(CheckInPageTest, ComparesWithTheLastTimeBeyondTheTestsError) {
    CheckIn before;
    before.date = m_snapshot.programme.today.plusDays(-28);
    before.tests.bridgeHoldSeconds = {20, 30};
    m_training->recordCheckIn(before);
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    CheckIn now;
    now.date = m_snapshot.programme.today;
    now.tests.bridgeHoldSeconds = {29, 41};
    const QString words = resultSentences(m_snapshot, now).join(QLatin1Char('\n'));
    EXPECT_TRUE(words.contains(QLatin1String("Left as on 28 October: a difference this small "
                                             "may be chance.")))
        << words.toStdString();
    EXPECT_TRUE(words.contains(QLatin1String("Right better than on 28 October.")))
        << words.toStdString();
}

TEST_F(CheckInPageTest, TakesAnswersWithoutATest) {
    button("sign1").click();
    m_page.findChild<QLineEdit*>(QStringLiteral("activity1"))
        ->setText(QStringLiteral("Tying shoes"));
    m_page.findChild<QSpinBox*>(QStringLiteral("difficulty1"))->setValue(6);
    m_page.findChild<PainScale*>(QStringLiteral("averagePain"))->choose(3);
    m_page.findChild<PainScale*>(QStringLiteral("worstPain"))->choose(5);
    see();
    EXPECT_EQ(textOf(m_page, "checkInResults"), "No test was done today.");
    button("applyCheckIn").click();
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    const CheckIn& kept = m_snapshot.checkIns.front();
    EXPECT_EQ(kept.signs, std::vector{Sign::KneeInstability});
    EXPECT_EQ(kept.activities, (std::vector<Activity>{{"Tying shoes", 6}}));
    EXPECT_EQ(kept.pain, (RecentPain{3, 5}));
    EXPECT_EQ(kept.date, m_snapshot.programme.today);
}

TEST_F(CheckInPageTest, AsksForAnAnswerWhereThereIsNone) {
    button("seeChanges").click();
    EXPECT_TRUE(isShown(m_page, "checkInHint"));
    EXPECT_FALSE(isShown(m_page, "checkInResults"));
}

TEST_F(CheckInPageTest, KeepsWhatWasDoneOfATestThatIsLeft) {
    begin(hipwise::Test::OneLegStance);
    hold(12);
    button("testBack").click();
    EXPECT_TRUE(isShown(m_page, "seeChanges"));
    see();
    EXPECT_NE(textOf(m_page, "checkInResults").find("One-leg stand: left 12 s."),
              std::string::npos);
}

TEST_F(CheckInPageTest, TakesResultsOfOneWeekTogether) {
    const Date today = m_snapshot.programme.today;
    CheckIn draft;
    QObject::connect(&m_page, &CheckInPage::draftsChanged,
                     [&](const std::vector<CheckIn>& now) { draft = now.front(); });
    TestResults monday;
    monday.chairStands = 14;
    m_page.takeResults(monday, today.plusDays(-2));
    EXPECT_EQ(draft.date, today.plusDays(-2));
    TestResults wednesday;
    wednesday.bridgeHoldSeconds = {20, std::nullopt};
    m_page.takeResults(wednesday, today);
    EXPECT_EQ(draft.date, today);
    EXPECT_EQ(draft.tests.chairStands, 14);
    EXPECT_EQ(draft.tests.bridgeHoldSeconds.left, 20);
    EXPECT_TRUE(m_snapshot.checkIns.empty());
}

TEST_F(CheckInPageTest, KeepsWhatNobodyLookedAtBeforeTheNextTestWeek) {
    const Date today = m_snapshot.programme.today;
    TestResults old;
    old.chairStands = 14;
    m_page.takeResults(old, today.plusDays(-28));
    TestResults now;
    now.chairStands = 17;
    m_page.takeResults(now, today);
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    EXPECT_EQ(m_snapshot.checkIns.front().tests.chairStands, 14);
    EXPECT_EQ(m_snapshot.checkIns.front().date, today.plusDays(-28));
    see();
    EXPECT_NE(textOf(m_page, "checkInResults").find("17 times"), std::string::npos);
}

TEST_F(CheckInPageTest, HandsOnAgainWhatMayNotBeStored) {
    CheckIn now;
    now.date = m_snapshot.programme.today;
    now.tests.chairStands = 17;
    CheckIn before;
    before.date = now.date.plusDays(-28);
    before.tests.chairStands = 14;
    QSignalSpy told(&m_page, &CheckInPage::draftsChanged);
    m_page.setDrafts({now, before});
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns, std::vector{before});
    EXPECT_EQ(told.last().front().value<std::vector<CheckIn>>(), std::vector{now});
}

TEST_F(CheckInPageTest, TakesNoTestOverToAnotherPerson) {
    begin(hipwise::Test::BridgeHold);
    hold(15);
    Snapshot tom = m_snapshot;
    tom.profile.name = "Tom";
    m_page.setSnapshot(tom);
    begin(hipwise::Test::BridgeHold);
    EXPECT_EQ(textOf(m_page, "testWhich"), "Left side");
}

TEST_F(CheckInPageTest, KeepsAFinishedTryThatWasHidden) {
    begin(hipwise::Test::BridgeHold);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    pass(23s);
    key(Qt::Key_Space);
    m_page.hide();
    m_page.show();
    EXPECT_EQ(textOf(m_page, "testCount"), "23");
}

TEST_F(CheckInPageTest, TakesABouncingButtonForOnePress) {
    begin(hipwise::Test::BridgeHold);
    key(Qt::Key_Space);
    m_now -= 350ms;
    key(Qt::Key_Space);
    EXPECT_EQ(textOf(m_page, "testPhase"), "Get ready");
}

TEST_F(CheckInPageTest, LeavesAnOpenTestWhereTheChangesAreAskedFor) {
    TestResults results;
    results.chairStands = 15;
    m_page.takeResults(results, m_snapshot.programme.today);
    begin(hipwise::Test::BridgeHold);
    QSignalSpy known(&*m_training, &Training::afterCheckInKnown);
    m_page.seeChanges();
    ASSERT_TRUE(QTest::qWaitFor([&] { return known.count() > 0; }, 20000));
    EXPECT_TRUE(isShown(m_page, "checkInResults"));
}

TEST_F(CheckInPageTest, BeginsWithTheSideThatDoesNotHurt) {
    begin(hipwise::Test::BridgeHold);
    EXPECT_EQ(textOf(m_page, "testWhich"), "Left side");
    button("testOther").click();
    EXPECT_EQ(textOf(m_page, "testWhich"), "Right side");
    hold(15);
    EXPECT_EQ(textOf(m_page, "testWhich"), "Left side");
    EXPECT_FALSE(isShown(m_page, "testOther"));
    hold(32);
    see();
    EXPECT_NE(textOf(m_page, "checkInResults").find("left 32 s, right 15 s"), std::string::npos);
}

TEST_F(CheckInPageTest, IsHeardAndKeepsTheScreenAwakeWhileATryRuns) {
    QSignalSpy cued(&m_page, &CheckInPage::cued);
    QSignalSpy running(&m_page, &CheckInPage::runningChanged);
    begin(hipwise::Test::BridgeHold);
    key(Qt::Key_Space);
    EXPECT_EQ(running.count(), 1);
    pass(6s);
    ASSERT_GE(cued.count(), 1);
    EXPECT_EQ(cued.last().front().value<Cue>(), (Cue{Cue::Kind::Start, QStringLiteral("Hold")}));
    pass(9s);
    key(Qt::Key_Space);
    EXPECT_EQ(cued.last().front().value<Cue>().kind, Cue::Kind::End);
    ASSERT_EQ(running.count(), 2);
    EXPECT_FALSE(running.last().front().toBool());
}

TEST_F(CheckInPageTest, TakesALookInWords) {
    begin(hipwise::Test::HipFlexor);
    key(Qt::Key_Space);
    see();
    EXPECT_NE(textOf(m_page, "checkInResults").find(": level"), std::string::npos);
}

TEST_F(CheckInPageTest, DropsATimeThatNobodySees) {
    begin(hipwise::Test::BridgeHold);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    pass(5s);
    m_page.hide();
    m_page.show();
    EXPECT_EQ(textOf(m_page, "testCount"), "0");
}

TEST_F(CheckInPageTest, KeepsAnswersWhileTheTruthChanges) {
    begin(hipwise::Test::BridgeHold);
    hold(15);
    button("testBack").click();
    m_training->recordPain(3);
    settleFile();
    see();
    EXPECT_NE(textOf(m_page, "checkInResults").find("left 15 s"), std::string::npos);
}

TEST_F(CheckInPageTest, AdvisesAgainstWhatTheLimitsForbid) {
    Snapshot limited = m_snapshot;
    limited.profile.limits = {Limit::Pregnant};
    int warned = 0;
    for (const TestLine& line : testLines(limited, {}, shippedCatalogue()))
        warned += line.warning.isEmpty() ? 0 : 1;
    int usual = 0;
    for (const TestLine& line : testLines(m_snapshot, {}, shippedCatalogue()))
        usual += line.warning.isEmpty() ? 0 : 1;
    EXPECT_GT(warned, usual);
}

TEST_F(CheckInPageTest, TellsNothingByItselfWhereAnotherPersonOrADraftComes) {
    QSignalSpy told(&m_page, &CheckInPage::draftsChanged);
    CheckIn draft;
    draft.date = m_snapshot.programme.today.plusDays(-1);
    draft.activities = {{"Tying shoes", 6}};
    draft.pain = RecentPain{3, 5};
    m_page.setDrafts({draft});
    Snapshot tom = m_snapshot;
    tom.profile.name = "Tom";
    m_page.setSnapshot(tom);
    EXPECT_EQ(told.count(), 0);
    EXPECT_TRUE(m_page.findChild<QLineEdit*>(QStringLiteral("activity1"))->text().isEmpty());
}

TEST_F(CheckInPageTest, KeepsTheDayOfADraft) {
    CheckIn draft;
    draft.date = m_snapshot.programme.today.plusDays(-1);
    draft.tests.chairStands = 14;
    draft.pain = RecentPain{3, 5};
    m_page.setDrafts({draft});
    settleFile();
    see();
    button("applyCheckIn").click();
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    EXPECT_EQ(m_snapshot.checkIns.front(), draft);
}

TEST_F(CheckInPageTest, KeepsNoResultThatWasNeitherCountedNorTyped) {
    begin(hipwise::Test::BridgeHold);
    EXPECT_FALSE(button("testKeep").isEnabled());
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    pass(5s);
    EXPECT_FALSE(button("testKeep").isEnabled()) << "while it is held";
    key(Qt::Key_Space);
    EXPECT_TRUE(button("testKeep").isEnabled());
    m_now += 1s;
    button("testKeep").click();
    button("testKeep").click();
    EXPECT_EQ(textOf(m_page, "testWhich"), "Right side") << "the second click keeps nothing";
    button("testBack").click();
    begin(hipwise::Test::StepDown);
    EXPECT_FALSE(button("testKeep").isEnabled()) << "0 faults must be told";
}

TEST_F(CheckInPageTest, WaitsWithThePlanAfterMuchPain) {
    m_page.findChild<PainScale*>(QStringLiteral("averagePain"))->choose(7);
    button("seeChanges").click();
    EXPECT_EQ(textOf(m_page, "checkInHint"),
              "Tell both: the average of the last 7 days and the worst of them.");
    m_page.findChild<PainScale*>(QStringLiteral("worstPain"))->choose(9);
    see();
    EXPECT_NE(textOf(m_page, "checkInChanges").find("see a doctor or physiotherapist first"),
              std::string::npos)
        << textOf(m_page, "checkInChanges");
    button("applyCheckIn").click();
    settleFile();
    const DayView today = dayView(m_snapshot, shippedCatalogue());
    EXPECT_EQ(today.kind, DayKind::WaitsForClinician);
    ASSERT_TRUE(today.notice);
    EXPECT_TRUE(today.notice->text.contains(QLatin1String("Check-in")));
}

TEST_F(CheckInPageTest, IsDoneByTheKeyboardAlone) {
    const auto tabTo = [this](const char* name) {
        for (int presses = 0; presses < 80; ++presses) {
            if (m_page.focusWidget() && m_page.focusWidget()->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(m_page.focusWidget() ? m_page.focusWidget() : &m_page, Qt::Key_Tab);
        }
        return false;
    };
    settle();
    ASSERT_TRUE(tabTo("test1")) << "chair stands";
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    pass(30s);
    ASSERT_TRUE(tabTo("testValue"));
    QTest::keyClicks(m_page.focusWidget(), QStringLiteral("14"));
    ASSERT_TRUE(tabTo("testKeep"));
    key(Qt::Key_Space);
    ASSERT_TRUE(tabTo("averagePain"));
    key(Qt::Key_3);
    ASSERT_TRUE(tabTo("worstPain"));
    key(Qt::Key_3);
    ASSERT_TRUE(tabTo("activity1"));
    QTest::keyClicks(m_page.focusWidget(), QStringLiteral("Tying shoes"));
    ASSERT_TRUE(tabTo("difficulty1"));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    ASSERT_TRUE(tabTo("sign2"));
    key(Qt::Key_Space);
    QSignalSpy known(&*m_training, &Training::afterCheckInKnown);
    ASSERT_TRUE(tabTo("seeChanges"));
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return known.count() > 0; }, 20000));
    ASSERT_TRUE(tabTo("applyCheckIn"));
    key(Qt::Key_Space);
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    const CheckIn& kept = m_snapshot.checkIns.front();
    EXPECT_EQ(kept.tests.chairStands, 14);
    EXPECT_EQ(kept.pain, (RecentPain{3, 3}));
    EXPECT_EQ(kept.activities, (std::vector<Activity>{{"Tying shoes", 1}}));
    EXPECT_EQ(kept.signs, std::vector{Sign::OneLegDifficulty});
}

TEST_F(CheckInPageTest, AsksNothingTwice) {
    CheckIn before;
    before.date = m_snapshot.programme.today.plusDays(-28);
    before.signs = std::vector{Sign::KneeInstability};
    before.activities = {{"Tying shoes", 6}};
    Snapshot known = m_snapshot;
    known.checkIns = {before};
    m_page.setSnapshot(known);
    EXPECT_TRUE(m_page.findChild<WrappedCheck*>(QStringLiteral("sign1"))->isChecked());
    EXPECT_EQ(textOf(m_page, "signsBefore").substr(0, 22), "On 28 October you told");
    EXPECT_EQ(m_page.findChild<QLineEdit*>(QStringLiteral("activity1"))->text(),
              QStringLiteral("Tying shoes"));
    button("seeChanges").click();
    EXPECT_EQ(textOf(m_page, "checkInHint").substr(0, 22), "Nothing is told yet: d")
        << "what was told before is not told now";
    m_page.findChild<QSpinBox*>(QStringLiteral("difficulty1"))->setValue(4);
    see();
    button("applyCheckIn").click();
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    EXPECT_EQ(m_snapshot.checkIns.front().signs, std::nullopt);
    EXPECT_EQ(m_snapshot.checkIns.front().activities, (std::vector<Activity>{{"Tying shoes", 4}}));
}

TEST_F(CheckInPageTest, TellsThatASignIsGone) {
    CheckIn before;
    before.date = m_snapshot.programme.today.plusDays(-28);
    before.signs = std::vector{Sign::KneeInstability};
    Snapshot known = m_snapshot;
    known.checkIns = {before};
    m_page.setSnapshot(known);
    m_page.findChild<WrappedCheck*>(QStringLiteral("sign1"))->click();
    see();
    button("applyCheckIn").click();
    settleFile();
    ASSERT_EQ(m_snapshot.checkIns.size(), 1U);
    EXPECT_EQ(m_snapshot.checkIns.front().signs, std::vector<Sign>{});
}

TEST_F(CheckInPageTest, NamesEveryControlOnEveryPage) {
    const std::vector<std::string> nothing;
    EXPECT_EQ(namelessControls(m_page), nothing);
    settle();
    EXPECT_EQ(clippedLabels(m_page), nothing);
    begin(hipwise::Test::OneLegStance);
    settle();
    EXPECT_EQ(namelessControls(m_page), nothing);
    EXPECT_EQ(clippedLabels(m_page), nothing);
    hold(12);
    button("testBack").click();
    see();
    settle();
    EXPECT_EQ(namelessControls(m_page), nothing);
    EXPECT_EQ(clippedLabels(m_page), nothing);
}

} // namespace
} // namespace hipwise
