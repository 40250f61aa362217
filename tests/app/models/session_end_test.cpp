#include "app/models/session_end.h"

#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using namespace std::chrono_literals;

/// The sample's session of today, of which four sets are done.
class SessionEndTest : public testing::Test {
  protected:
    SessionEnd end() const { return sessionEnd(guided, snapshot, sampleCatalogue()); }
    void press() {
        now += 1s;
        guided.note(guided.guide().next(now));
    }

    Snapshot snapshot = sampleSnapshot();
    Milliseconds now = 1h;
    GuidedSession guided{snapshot, snapshot.programme.weeks[2].sessions[1], true, now,
                         Guide::Halt::None};
};

TEST_F(SessionEndTest, SaysHowMuchWasDoneAndWhatComesNext) {
    EXPECT_EQ(end().title.toStdString(), "Enough for today?");
    EXPECT_TRUE(end().summary.startsWith(QLatin1String("4 of "))) << end().summary.toStdString();
    EXPECT_TRUE(end().summary.endsWith(QLatin1String(" sets, less than 1 min")));
    EXPECT_TRUE(end().next.startsWith(QLatin1String("Next: Friday 27 November, session C")))
        << end().next.toStdString();
    EXPECT_TRUE(end().unconfirmed.isEmpty());
    EXPECT_EQ(end().habit.toStdString(),
              "Every day: stand on one leg while the kettle boils, 20 seconds each side.");
}

TEST_F(SessionEndTest, IsDoneOnceEverySetIs) {
    EXPECT_TRUE(end().hasMore);
    while (guided.guide().current())
        press();
    EXPECT_EQ(end().title.toStdString(), "Done for today");
    EXPECT_FALSE(end().hasMore);
}

TEST_F(SessionEndTest, AsksHowItWasAlsoWhereItHurtBeforeTheFirstSet) {
    snapshot.log.clear();
    guided = GuidedSession(snapshot, guided.session(), true, now, Guide::Halt::None);
    EXPECT_FALSE(end().begun);
    EXPECT_EQ(end().title.toStdString(), "Nothing done yet");
    guided.tellPain(guided.session().items.front().exercise, 9, PainPlace::Hip);
    EXPECT_TRUE(end().begun);
    EXPECT_EQ(end().title.toStdString(), "Enough for today?");
    EXPECT_EQ(end().summary.toStdString(), "No set is done.");
}

TEST_F(SessionEndTest, IsNotCalledDoneWhereEverythingWasLeftOut) {
    snapshot.log.clear();
    guided = GuidedSession(snapshot, guided.session(), true, now, Guide::Halt::None);
    press();
    std::vector<std::string> all;
    for (const Prescription& item : guided.session().items)
        all.push_back(item.exercise);
    guided.leaveOut(all, SkipReason::NoTime);
    EXPECT_EQ(end().title.toStdString(), "That is all for today");
    EXPECT_FALSE(end().hasMore);
}

TEST_F(SessionEndTest, AsksAboutSetsThatRanOn) {
    while (guided.unconfirmed() < 1) {
        now += 1s;
        guided.note(guided.guide().tick(now));
    }
    EXPECT_EQ(end().unconfirmed.toStdString(), "1 set ran on without a press. Did you do them?");
}

} // namespace
} // namespace hipwise
