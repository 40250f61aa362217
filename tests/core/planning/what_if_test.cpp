#include "core/planning/what_if.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/adapt/made_up_person.h"
#include "tests/core/planning/generated_people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace hipwise {
namespace {

constexpr std::array courses{Course::AllGoesWell, Course::NextWeekMissed, Course::ItHurts};

Simulation on(Course course, const PlanRequest& request) {
    return std::get<Simulation>(whatIf(request, shippedCatalogue(), course));
}

Programme planned(const PlanRequest& request) {
    return std::get<Programme>(plan(request, shippedCatalogue()));
}

/// Somebody made up, some days into their programme, with a log of their own; empty where no plan
/// may be made.
std::optional<PlanRequest> somewhereIn(PlanRequest request, int i) {
    const auto kind = static_cast<PersonKind>(i % 5);
    const auto lived =
        simulate(request, shippedCatalogue(), madeUpPerson(kind, static_cast<std::uint32_t>(i)));
    if (std::holds_alternative<Blocked>(lived))
        return std::nullopt;
    request.today = request.start.plusDays(i % 11);
    for (const SessionLog& session : std::get<Simulation>(lived).log)
        if (session.date < request.today)
            request.log.push_back(session);
    return request;
}

void forPeople(int people, unsigned seed, const std::function<void(const PlanRequest&)>& check) {
    GeneratedPeople generated(seed);
    for (int i = 0; i < people && !testing::Test::HasFailure(); ++i) {
        PlanRequest request = generated.request(i % 5 == 0 ? Mode::Finisher : Mode::Standalone);
        request.weeks = 4;
        const auto person = somewhereIn(request, i);
        if (!person)
            continue;
        SCOPED_TRACE("person " + std::to_string(i) + " today " + person->today.iso() + " " +
                     writeProfile(request.profile));
        check(*person);
    }
}

Date nextMonday(Date today) {
    return today.mondayOfWeek().plusDays(7);
}

bool isIn(Date day, Date monday) {
    return day >= monday && day < monday.plusDays(7);
}

/// Every session with what it asks for, whatever became of it and why it is asked.
std::string dosesOf(Programme programme) {
    for (Week& week : programme.weeks)
        for (PlannedSession& session : week.sessions) {
            session.state = SessionState::Planned;
            for (Prescription& item : session.items)
                item.reasons.clear();
        }
    return writeProgramme(programme);
}

std::vector<PlannedSession> sessionsOf(const Programme& programme) {
    std::vector<PlannedSession> sessions;
    for (const Week& week : programme.weeks)
        sessions.insert(sessions.end(), week.sessions.begin(), week.sessions.end());
    return sessions;
}

/// The session in which something hurts, and the exercise that does.
std::pair<const SessionLog*, const ExerciseLog*> painIn(const Simulation& ahead) {
    for (const SessionLog& session : ahead.log)
        for (const ExerciseLog& exercise : session.exercises)
            if (exercise.pain.value_or(0) > 0)
                return {&session, &exercise};
    return {};
}

int setsDone(const Programme& programme) {
    int sets = 0;
    for (const PlannedSession& session : sessionsOf(programme))
        for (const Prescription& item : session.items)
            sets += session.state == SessionState::Done ? item.sets : 0;
    return sets;
}

/// The ladder with the most strength sets from a day on; empty while strength work pauses.
std::optional<Ladder> mostTrained(const Programme& programme, Date from) {
    std::map<Ladder, int> sets;
    for (const PlannedSession& session : sessionsOf(programme))
        for (const Prescription& item : session.items)
            if (session.date >= from && item.ladder != Ladder::Balance &&
                item.ladder != Ladder::Mobility)
                sets[item.ladder] += item.sets;
    const auto most = std::ranges::max_element(sets, {}, &std::pair<const Ladder, int>::second);
    return most != sets.end() ? std::optional(most->first) : std::nullopt;
}

TEST(WhatIf, AllGoesWellIsWhatThePlanCountsOn) {
    forPeople(12, 11, [](const PlanRequest& request) {
        EXPECT_EQ(dosesOf(on(Course::AllGoesWell, request).programme), dosesOf(planned(request)));
    });
}

TEST(WhatIf, WhatIsLivedThroughLikeThatIsPlannedLikeThat) {
    int people = 0;
    forPeople(12, 12, [&people](const PlanRequest& request) {
        const Simulation ahead = on(courses[static_cast<std::size_t>(++people) % 3], request);
        PlanRequest later = request;
        later.log.insert(later.log.end(), ahead.log.begin(), ahead.log.end());
        later.today = request.start.plusDays(7 * request.weeks + 30);
        Programme again = planned(later);
        again.today = request.today;
        EXPECT_EQ(writeProgramme(again), writeProgramme(ahead.programme));
    });
}

TEST(WhatIf, AMissedWeekIsLeftOutWholeAndNotMadeUpForWithinTheMonth) {
    forPeople(12, 13, [](const PlanRequest& request) {
        const Date missed = nextMonday(request.today);
        const Programme usual = on(Course::AllGoesWell, request).programme;
        const auto well = sessionsOf(usual);
        const Simulation ahead = on(Course::NextWeekMissed, request);
        const auto sessions = sessionsOf(ahead.programme);
        ASSERT_EQ(sessions.size(), well.size());
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            const PlannedSession& session = sessions[i];
            if (session.date < missed) {
                EXPECT_EQ(session, well[i]);
                continue;
            }
            EXPECT_EQ(session.state,
                      isIn(session.date, missed) ? SessionState::Skipped : SessionState::Done);
            const auto told = std::ranges::count(ahead.log, session.date, &SessionLog::date);
            EXPECT_EQ(told, session.date >= request.today && !isIn(session.date, missed));
        }
        EXPECT_LT(setsDone(ahead.programme), setsDone(usual));
    });
}

TEST(WhatIf, WhatHurtsIsTrainedMostAndComesBackLower) {
    forPeople(12, 15, [](const PlanRequest& request) {
        const Simulation ahead = on(Course::ItHurts, request);
        const auto [day, sore] = painIn(ahead);
        const auto most = mostTrained(planned(request), request.today);
        ASSERT_EQ(sore != nullptr, most.has_value());
        if (!sore)
            return;
        EXPECT_EQ(sore->sets.size(), 1u);
        const Exercise* hurt = shippedCatalogue().find(sore->exercise);
        EXPECT_EQ(hurt->ladder, most);
        for (const PlannedSession& session : sessionsOf(ahead.programme)) {
            const auto next = std::ranges::find(session.items, hurt->ladder, &Prescription::ladder);
            if (session.date <= day->date || next == session.items.end())
                continue;
            EXPECT_LE(next->level, hurt->level);
            EXPECT_TRUE(std::ranges::count(next->reasons, "pain.red", &Reason::rule) == 1);
            break;
        }
    });
}

TEST(WhatIf, MissesTheSevenDaysAfterTodaysWeekWhateverTodayIs) {
    PlanRequest request;
    request.start = *Date::parse("2026-11-09");
    for (int day = 0; day < 14; ++day) {
        request.today = request.start.plusDays(day);
        const Date missed = nextMonday(request.today);
        std::vector<Date> skipped;
        for (const PlannedSession& session :
             sessionsOf(on(Course::NextWeekMissed, request).programme))
            if (session.state == SessionState::Skipped && session.date >= request.today)
                skipped.push_back(session.date);
        EXPECT_EQ(skipped, (std::vector{missed, missed.plusDays(2), missed.plusDays(4)}))
            << request.today.iso();
    }
}

TEST(WhatIf, HurtsAsMuchAsThePlanOfThePersonCallsRed) {
    PlanRequest request;
    request.start = request.today = *Date::parse("2026-11-09");
    request.weeks = 4;
    for (const int red : {4, 6, 7}) {
        request.thresholds.redFrom = red;
        const Simulation ahead = on(Course::ItHurts, request);
        EXPECT_EQ(painIn(ahead).second->pain, red);
        EXPECT_EQ(painIn(ahead).first->date, request.start);
    }
}

TEST(WhatIf, IsNotSaidWhereNoPlanMayBeMade) {
    PlanRequest request;
    request.start = request.today = *Date::parse("2026-11-09");
    request.profile.pain = RecentPain{8, 9};
    for (const Course course : courses)
        EXPECT_TRUE(std::holds_alternative<Blocked>(whatIf(request, shippedCatalogue(), course)));
}

} // namespace
} // namespace hipwise
