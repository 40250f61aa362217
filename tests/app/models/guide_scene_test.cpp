#include "app/models/guide_scene.h"

#include "app/models/warm_up.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/planning/plan.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using namespace std::chrono_literals;
using Mood = GuideScene::Mood;

Prescription clamshell() {
    Prescription item;
    item.exercise = "clamshell";
    item.position = Position::SideLying;
    item.sets = 2;
    item.amount = Reps{10};
    item.perSide = true;
    item.tempo = "2-1-2";
    item.secondsPerRep = Deciseconds{50};
    item.rest = Seconds{20};
    return item;
}

Prescription sidePlank() {
    Prescription item = clamshell();
    item.exercise = "knee-side-plank";
    item.position = Position::SideSupport;
    item.sets = 1;
    item.amount = Seconds{20};
    item.secondsPerRep = {};
    item.extraSetSide = Side::Right;
    return item;
}

/// A warm-up of 120 s and two exercises, shown at any moment.
class GuideSceneTest : public testing::Test {
  protected:
    GuideSceneTest() {
        session.name = "A";
        session.warmUp = Seconds{120};
        session.items = {clamshell(), sidePlank()};
        restart();
    }
    void restart(bool counts = true) {
        guide = Guide(stretchesAhead(session, {}), counts, now);
        session.estimated = Seconds{static_cast<int>(guide.lengthInAll() / 1s)};
    }
    GuideScene scene() { return guideScene(guide, {session, catalogue, drills, paceOf(session)}); }
    void press(int times = 1) {
        for (int i = 0; i < times; ++i) {
            now += 400ms;
            guide.next(now);
        }
    }
    void pass(Milliseconds time) {
        for (Milliseconds gone = 0ms; gone < time; gone += 100ms) {
            now += 100ms;
            guide.tick(now);
        }
    }

    const Catalogue& catalogue = shippedCatalogue();
    std::vector<const Exercise*> drills = warmUpDrills(catalogue, {});
    PlannedSession session;
    Milliseconds now = 1h;
    Guide guide{{}, true, now};
};

TEST_F(GuideSceneTest, ShowsTheDrillsOfTheWarmUpInTurn) {
    ASSERT_EQ(drills.size(), 3U);
    EXPECT_EQ(scene().title.toStdString(), drills[0]->name);
    EXPECT_EQ(scene().count.toStdString(), "120");
    EXPECT_EQ(scene().phase.toStdString(), "Warm up");
    EXPECT_EQ(scene().next.toStdString(), "Next: Clamshell · left side, 10 repetitions");
    pass(41s);
    EXPECT_EQ(scene().title.toStdString(), drills[1]->name);
    pass(40s);
    EXPECT_EQ(scene().title.toStdString(), drills[2]->name);
}

TEST_F(GuideSceneTest, SaysWhatComesOnTheWayToASet) {
    press();
    const GuideScene way = scene();
    EXPECT_EQ(way.mood, Mood::Rest);
    EXPECT_EQ(way.phase.toStdString(), "Get into place");
    EXPECT_EQ(way.title.toStdString(), "Clamshell · left side");
    EXPECT_EQ(way.caption.toStdString(), "then 10 repetitions · set 1 of 2");
    EXPECT_EQ(way.count.toStdString(), "25");
    EXPECT_EQ(way.action.toStdString(), "Skip");
    EXPECT_EQ(way.next.toStdString(), "After that: Clamshell · right side, 10 repetitions");
    EXPECT_FALSE(way.cue.isEmpty());
    pass(20s);
    EXPECT_EQ(scene().mood, Mood::Ready);
    EXPECT_EQ(scene().phase.toStdString(), "Get ready");
    EXPECT_EQ(scene().count.toStdString(), "5");
    EXPECT_EQ(scene().action.toStdString(), "Start now");
}

TEST_F(GuideSceneTest, CountsWithTheTempo) {
    press(3);
    EXPECT_EQ(scene().count.toStdString(), "1");
    EXPECT_EQ(scene().caption.toStdString(), "of 10 repetitions · set 1 of 2");
    EXPECT_EQ(scene().phase.toStdString(), "Go");
    pass(1s);
    EXPECT_NEAR(scene().bar, 0.5, 0.01);
    EXPECT_NEAR(*scene().figure.share, 0.2, 0.01);
    pass(1s);
    EXPECT_EQ(scene().phase.toStdString(), "Hold");
    EXPECT_DOUBLE_EQ(scene().bar, 1);
    pass(2s);
    EXPECT_EQ(scene().phase.toStdString(), "Return");
    EXPECT_NEAR(scene().bar, 0.5, 0.01);
    pass(1s);
    EXPECT_EQ(scene().count.toStdString(), "2");
    EXPECT_EQ(scene().action.toStdString(), "Set done");
}

TEST_F(GuideSceneTest, NamesTheNumberWhereThePaceIsThePersons) {
    restart(false);
    press(3);
    EXPECT_EQ(scene().count.toStdString(), "10");
    EXPECT_EQ(scene().caption.toStdString(), "repetitions, at your own pace · set 1 of 2");
}

TEST_F(GuideSceneTest, TellsARestFromAChangeOfSides) {
    press(4);
    EXPECT_EQ(scene().phase.toStdString(), "Other side");
    EXPECT_EQ(scene().title.toStdString(), "Clamshell · right side");
    EXPECT_EQ(scene().figure.working, Side::Right);
    press(3);
    EXPECT_EQ(scene().phase.toStdString(), "Rest");
    EXPECT_EQ(scene().caption.toStdString(), "then 10 repetitions · set 2 of 2");
}

TEST_F(GuideSceneTest, CountsAHoldDownWithAStillFigure) {
    while (guide.current()->exercise != "knee-side-plank" || guide.part() != Guide::Part::Work)
        press();
    EXPECT_EQ(scene().phase.toStdString(), "Hold");
    EXPECT_EQ(scene().count.toStdString(), "20");
    EXPECT_EQ(scene().caption.toStdString(), "of 20 s · set 1 of 1");
    EXPECT_EQ(scene().figure.share, std::nullopt);
    pass(5s);
    EXPECT_EQ(scene().count.toStdString(), "15");
    EXPECT_NEAR(scene().bar, 0.75, 0.01);
}

TEST_F(GuideSceneTest, CallsTheWeakSidesExtraSetByItsName) {
    while (guide.following())
        press();
    EXPECT_EQ(scene().caption.toStdString(), "then 20 s · extra set");
    EXPECT_EQ(scene().next.toStdString(), "After that: the end of the session");
}

TEST_F(GuideSceneTest, TellsProgressAndMinutesLeft) {
    press();
    EXPECT_EQ(scene().progress.toStdString().find("Exercise 1 of 2 · about "), 0U);
    const double before = scene().done;
    press(3);
    EXPECT_GT(scene().done, before);
    while (guide.following())
        press();
    press(2);
    EXPECT_TRUE(scene().progress.endsWith(QLatin1String("less than 1 min left")))
        << scene().progress.toStdString();
}

TEST_F(GuideSceneTest, KeepsTheMinutesOfThePlan) {
    session.estimated = Seconds{session.estimated.value * 2};
    EXPECT_TRUE(scene().progress.contains(QString::number((session.estimated.value + 30) / 60) +
                                          QStringLiteral(" min")))
        << scene().progress.toStdString();
}

TEST_F(GuideSceneTest, SaysThatItStandsStillAndWhy) {
    press(3);
    guide.stop(now);
    EXPECT_EQ(scene().mood, Mood::Still);
    EXPECT_EQ(scene().phase.toStdString(), "Paused");
    EXPECT_EQ(scene().action.toStdString(), "Go on");
    guide.goOn(now);
    now += 20s;
    guide.tick(now);
    EXPECT_EQ(scene().phase.toStdString(), "Paused: the computer slept");
}

TEST_F(GuideSceneTest, AnnouncesATest) {
    session.tests = {{hipwise::Test::BridgeHold, Seconds{150}}};
    restart();
    press();
    EXPECT_EQ(scene().phase.toStdString(), "Home test");
    EXPECT_EQ(scene().title.toStdString(), "One-leg bridge hold");
    EXPECT_EQ(scene().action.toStdString(), "Begin the test");
}

TEST_F(GuideSceneTest, IsOverAtTheEnd) {
    while (guide.current())
        press();
    EXPECT_EQ(scene().mood, Mood::Over);
    EXPECT_DOUBLE_EQ(scene().done, 1);
}

/// What is heard from one press or moment to the next.
class CueTest : public GuideSceneTest {
  protected:
    Cue after(const std::function<void()>& step) {
        const GuideScene before = scene();
        step();
        return cueBetween(before, scene());
    }
};

TEST_F(CueTest, AnnouncesWhatComes) {
    const Cue cue = after([this] { press(); });
    EXPECT_EQ(cue.kind, Cue::Kind::Change);
    EXPECT_EQ(cue.words.toStdString(), "Clamshell, left side. then 10 repetitions, set 1 of 2. " +
                                           scene().cue.toStdString());
}

TEST_F(CueTest, SaysHowItIsDoneOnlyWhereTheExerciseIsNew) {
    press(3);
    const Cue otherSide = after([this] { press(); });
    EXPECT_EQ(otherSide.words.toStdString(),
              "Clamshell, right side. then 10 repetitions, set 1 of 2.");
}

TEST_F(CueTest, NamesEachDrillOfTheWarmUp) {
    std::string heard;
    for (int seconds = 0; seconds < 110; ++seconds) {
        const Cue cue = after([this] { pass(1s); });
        if (cue.kind == Cue::Kind::Start)
            heard += cue.words.section(QLatin1Char('.'), 0, 0).toStdString() + ';';
    }
    EXPECT_EQ(heard, drills[1]->name + ';' + drills[2]->name + ';');
    const Cue first = cueBetween({}, scene());
    EXPECT_EQ(first.words.toStdString(), drills[2]->name + ". " + scene().cue.toStdString());
}

TEST_F(CueTest, SaysAgainWhatComesWhereItGoesOn) {
    press(3);
    guide.stop(now);
    const Cue cue = after([this] { press(); });
    EXPECT_EQ(cue.words.toStdString(), "Clamshell, left side. then 10 repetitions, set 1 of 2.");
    guide.stop(now);
    const GuideScene paused = scene();
    guide.replaceAhead(stretchesAhead(session, {{"clamshell", {}, {}, SkipReason::Pain, {{}}}}));
    guide.goOn(now);
    EXPECT_EQ(cueBetween(paused, scene()).words.section(QLatin1Char(','), 0, 0).toStdString(),
              "Side plank on knees");
}

TEST_F(CueTest, CountsTheLastThreeSecondsBeforeASet) {
    press(2);
    std::string heard;
    for (int tenths = 0; tenths < 49; ++tenths) {
        const Cue cue = after([this] { pass(100ms); });
        if (cue.kind != Cue::Kind::None)
            heard += cue.words.toStdString() + ' ';
    }
    EXPECT_EQ(heard, "3 2 1 ");
    EXPECT_EQ(after([this] { pass(100ms); }), (Cue{Cue::Kind::Start, QStringLiteral("Go")}));
}

TEST_F(CueTest, SaysEveryRepetition) {
    press(3);
    std::string heard;
    for (int tenths = 0; tenths < 160; ++tenths) {
        const Cue cue = after([this] { pass(100ms); });
        if (cue.kind != Cue::Kind::None)
            heard += cue.words.toStdString() + ' ';
    }
    EXPECT_EQ(heard, "2 3 4 ");
}

TEST_F(CueTest, EndsASetBeforeTheRest) {
    press(6);
    EXPECT_EQ(after([this] { press(); }).kind, Cue::Kind::Change);
    press(2);
    ASSERT_EQ(scene().mood, Mood::Work);
    session.items[0].perSide = false;
    restart();
    press(3);
    EXPECT_EQ(after([this] { press(); }), (Cue{Cue::Kind::End, QStringLiteral("Rest")}));
}

TEST_F(CueTest, IsSilentWhileNothingChanges) {
    press(3);
    EXPECT_EQ(after([this] { pass(100ms); }).kind, Cue::Kind::None);
    guide.stop(now);
    EXPECT_EQ(after([this] { pass(1min); }).kind, Cue::Kind::None);
}

TEST_F(CueTest, SaysThatItIsPausedAndThatItIsOver) {
    press(3);
    EXPECT_EQ(after([this] { guide.stop(now); }), (Cue{Cue::Kind::End, QStringLiteral("Paused")}));
    guide.goOn(now);
    while (guide.following())
        press();
    press(2);
    EXPECT_EQ(after([this] { press(); }).kind, Cue::Kind::Finished);
}

} // namespace
} // namespace hipwise
