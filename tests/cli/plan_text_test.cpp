#include "app/cli/plan_text.h"
#include "app/cli/plan_words.h"
#include "app/cli/programme_days.h"
#include "app/cli/session_progress.h"

#include <gtest/gtest.h>

namespace hipwise::cli {
namespace {

Prescription clamshell() {
    Prescription item;
    item.exercise = "clamshell";
    item.sets = 2;
    item.amount = Reps{10};
    item.perSide = true;
    item.rest = Seconds{20};
    item.reasons = {{"progress.rep", "One more time than on Monday.", {}}};
    return item;
}

Catalogue catalogue() {
    Exercise exercise;
    exercise.id = "clamshell";
    exercise.name = "Clamshell";
    return Catalogue({exercise}, {});
}

Programme programme() {
    PlannedSession session;
    session.date = *Date::parse("2026-11-25");
    session.name = "A";
    session.estimated = Seconds{1065};
    session.warmUp = Seconds{180};
    session.tests = {{Test::BridgeHold, Seconds{150}}};
    session.items = {clamshell()};
    Week first;
    first.goals[index(Goal::Abduction)] = {QuarterSets{26}, 5, 8};
    first.sessions = {session};
    first.reasons = {{"week.learn", "Body weight only.", {}}};
    Week second;
    second.number = 2;
    return {session.date,
            session.date,
            {{"time", {1, 2, 3}, "Too short."}, {"spacing", {1, 3}, "Two days only."}},
            {first, second}};
}

TEST(PlanWords, SayADoseAsItIsSpoken) {
    Prescription item = clamshell();
    EXPECT_EQ(doseWords(item), "2 x 10 each side, rest 20 s");
    item.band = 1;
    item.firstSide = Side::Left;
    item.extraSetSide = Side::Left;
    EXPECT_EQ(doseWords(item),
              "2 x 10 each side, light band, rest 20 s, left first, one more set left");
    item = {};
    item.sets = 1;
    item.amount = Seconds{25};
    item.rest = Seconds{20};
    EXPECT_EQ(doseWords(item), "1 x 25 s");
}

TEST(PlanWords, SayNumbersWithTheirUnits) {
    EXPECT_EQ(minutesWords(Seconds{1065}), "18 min");
    EXPECT_EQ(minutesWords(Seconds{1049}), "17 min");
    EXPECT_EQ(minutesWords(Seconds{1050}), "18 min");
    EXPECT_EQ(durationWords(Seconds{120}), "2 min");
    EXPECT_EQ(durationWords(Seconds{90}), "90 s");
    EXPECT_EQ(setsWords(QuarterSets{29}), "7.25");
    EXPECT_EQ(setsWords(QuarterSets{30}), "7.5");
    EXPECT_EQ(setsWords(QuarterSets{31}), "7.75");
    EXPECT_EQ(setsWords(QuarterSets{24}), "6");
    EXPECT_EQ(dayWords(*Date::parse("2026-11-25")), "Wed 2026-11-25");
}

TEST(PlanText, PutsWhatGaveWayFirstAndEverySessionBelowItsWeek) {
    EXPECT_EQ(programmeText(programme(), catalogue()),
              "Programme of 2 weeks from Wed 2026-11-25\n"
              "\n"
              "Rules that had to give way\n"
              "  weeks 1 to 3        Too short.\n"
              "  weeks 1 and 3       Two days only.\n"
              "\n"
              "Week 1 of 2, learn, Wed 2026-11-25 to Sun 2026-11-29\n"
              "  Sets for: sides of the hips 6.5 (aim 5 to 8).\n"
              "  Body weight only.\n"
              "\n"
              "  Session A, Wed 2026-11-25, about 18 min\n"
              "    Warm-up                             3 min\n"
              "    Clamshell                           2 x 10 each side, rest 20 s\n"
              "        One more time than on Monday.\n"
              "    Test: bridge hold                   150 s\n"
              "\n"
              "Week 2 of 2, learn, Mon 2026-11-30 to Sun 2026-12-06\n"
              "  No session in this week.\n");
}

TEST(ProgrammeDays, FindTheWeekAndTheSessionOfADay) {
    const Programme plan = programme();
    const auto day = [](const char* iso) { return *Date::parse(iso); };
    EXPECT_EQ(weekNumberOn(plan, day("2026-11-29")), 1);
    EXPECT_EQ(weekNumberOn(plan, day("2026-11-30")), 2);
    EXPECT_EQ(weekNumberOn(plan, day("2026-01-01")), 1);
    EXPECT_EQ(weekNumberOn(plan, day("2027-01-01")), 2);
    EXPECT_NE(sessionOn(plan, day("2026-11-25")), nullptr);
    EXPECT_EQ(sessionOn(plan, day("2026-11-26")), nullptr);
    EXPECT_NE(sessionAfter(plan, day("2026-11-24")), nullptr);
    EXPECT_EQ(sessionAfter(plan, day("2026-11-25")), nullptr);
}

TEST(SessionProgress, CountsBothSidesTogetherAsOneSet) {
    Prescription item = clamshell();
    const auto left = [](int set) { return SetLog{set, Side::Left, Reps{10}, Reps{10}}; };
    const auto right = [](int set) { return SetLog{set, Side::Right, Reps{10}, Reps{10}}; };
    const struct {
        std::vector<SetLog> sets;
        std::optional<Side> extra;
        int done;
        int asked;
    } cases[] = {
        {{}, {}, 0, 2},
        {{left(1)}, {}, 0, 2},
        {{left(1), right(1)}, {}, 1, 2},
        {{left(2), right(2)}, {}, 1, 2},
        {{left(1), right(2)}, {}, 0, 2},
        {{left(1), right(1), left(2)}, {}, 1, 2},
        {{left(1), right(1), left(2), right(2)}, {}, 2, 2},
        {{left(1), right(1), left(2), right(2)}, Side::Left, 2, 3},
        {{left(1), right(1), left(2), right(2), left(3)}, Side::Left, 3, 3},
        {{left(1), right(1), left(2), right(2), left(3)}, Side::Right, 2, 3},
        {{left(3)}, Side::Left, 1, 3},
    };
    for (const auto& [sets, extra, done, asked] : cases) {
        item.extraSetSide = extra;
        SessionLog log;
        log.exercises = {{"clamshell", {}, {}, {}, sets}};
        EXPECT_EQ(setCount(item, &log).done, done);
        EXPECT_EQ(setCount(item, &log).asked, asked);
    }
    EXPECT_EQ(setCount(item, nullptr).done, 0);
}

} // namespace
} // namespace hipwise::cli
