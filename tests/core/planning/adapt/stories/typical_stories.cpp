#include "tests/core/planning/adapt/stories/story.h"

namespace hipwise {
namespace {

const Date start = *Date::parse("2026-01-05");

/// A woman of 38 with a chair, a wall and two bands, three days a week for 18 minutes.
PlanRequest request(int weeks, Experience experience = Experience::None) {
    PlanRequest request;
    request.profile.experience = experience;
    request.profile.birthYear = 1988;
    request.profile.sex = Sex::Female;
    request.profile.equipment = {2, true, {}, true};
    request.start = request.today = start;
    request.weeks = weeks;
    return request;
}

CheckIn legRaises(Date date, int left, int right) {
    CheckIn checkIn;
    checkIn.date = date;
    checkIn.tests.legRaiseReps = {left, right};
    return checkIn;
}

Story beginner() {
    return {"beginner",
            "A beginner who sails through",
            "Woman of 38, new to training, three days a week, 18 min; chair, wall, two bands.",
            request(8),
            {{.words = "Everything is done and feels easy.", .effort = Effort::Easy}}};
}

Story soreKnee() {
    return {"sore_knee",
            "The knee hurts in week 3 and heals",
            "Woman of 38, trains for a few months, three days a week, 18 min; chair, wall, two "
            "bands.",
            request(8, Experience::Some),
            {{.words = "Week 3: lunges hurt 4 of 10.",
              .firstWeek = 3,
              .lastWeek = 3,
              .ladders = {Ladder::Lunge},
              .pain = 4},
             {.words = "Week 4: they still hurt 2 of 10, and feel hard; then it has healed.",
              .firstWeek = 4,
              .lastWeek = 4,
              .ladders = {Ladder::Lunge},
              .effort = Effort::Hard,
              .pain = 2}}};
}

Story twoRedDays() {
    return {"two_red_days",
            "Two red days",
            "Woman of 38, trains for more than 6 months, three days a week, 18 min; chair, "
            "wall, two bands.",
            request(9, Experience::Regular),
            {{.words = "Week 3: the bridges hurt 7 of 10 on the first day.",
              .firstWeek = 3,
              .lastWeek = 3,
              .sessions = "A",
              .ladders = {Ladder::Bridge, Ladder::Extension},
              .pain = 7},
             {.words = "Week 4: leg raises hurt 6 of 10 on the first day; then no more pain.",
              .firstWeek = 4,
              .lastWeek = 4,
              .sessions = "A",
              .ladders = {Ladder::SideLegRaise, Ladder::Clamshell},
              .pain = 6}}};
}

Story flu() {
    return {"flu",
            "Three weeks of flu",
            "Woman of 38, trains for a few months, three days a week, 18 min; chair, wall, two "
            "bands.",
            request(10, Experience::Some),
            {{.words = "Weeks 5 to 7: in bed, no session.",
              .firstWeek = 5,
              .lastWeek = 7,
              .missed = true}}};
}

Story weakLeft() {
    Story story{"weak_left",
                "The left side is weak and catches up",
                "Woman of 38, trains for a few months, three days a week, 20 min; chair, wall, two "
                "bands. Leg raises: left 9, right 14.",
                request(12, Experience::Some),
                {{.words = "After week 4 the test finds left 11, right 15; after week 8 left 15, "
                           "right 16. Everything goes as asked."}}};
    story.request.profile.minutes = 20;
    story.request.checkIns = {legRaises(start, 9, 14), legRaises(start.plusDays(4 * 7 - 1), 11, 15),
                              legRaises(start.plusDays(8 * 7 - 1), 15, 16)};
    return story;
}

Story twoOfFour() {
    Story story{"two_of_four",
                "Plans four days and does two",
                "Man of 41, trains for a few months, four days a week, 16 min; chair, wall, one "
                "band.",
                request(8, Experience::Some),
                {{.words = "The second and the fourth session of each week do not happen.",
                  .sessions = "BD",
                  .missed = true}}};
    story.request.profile.birthYear = 1985;
    story.request.profile.sex = Sex::Male;
    story.request.profile.daysPerWeek = 4;
    story.request.profile.minutes = 16;
    story.request.profile.equipment.miniBands = 1;
    return story;
}

Story seventyTwo() {
    Story story{"seventy_two",
                "Seventy-two years old",
                "Woman of 72, new to training, three days a week, 16 min; chair, wall, one band. "
                "Stands 7 s on one leg, stands up 9 times in 30 s.",
                request(8),
                {{.words = "Does what is asked; lunges and one-leg work feel hard in week 3.",
                  .firstWeek = 3,
                  .lastWeek = 3,
                  .ladders = {Ladder::Lunge, Ladder::Balance},
                  .effort = Effort::Hard}}};
    story.request.profile.birthYear = 1954;
    story.request.profile.minutes = 16;
    story.request.profile.equipment.miniBands = 1;
    CheckIn checkIn;
    checkIn.date = start;
    checkIn.tests.oneLegStanceSeconds = {7, 8};
    checkIn.tests.chairStands = 9;
    story.request.checkIns = {checkIn};
    return story;
}

Story forgetful() {
    return {"forgetful",
            "Forgets to say how it felt",
            "Woman of 38, new to training, three days a week, 18 min; chair, wall, two bands.",
            request(8),
            {{.words = "Everything is done as asked and without pain; how it felt is never told.",
              .saysNothing = true}}};
}

} // namespace

std::vector<Story> typicalStories() {
    return {beginner(), soreKnee(),  twoRedDays(), flu(),
            weakLeft(), twoOfFour(), seventyTwo(), forgetful()};
}

} // namespace hipwise
