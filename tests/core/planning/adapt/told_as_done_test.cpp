#include "core/planning/adapt/told_as_done.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/as_asked.h"
#include "core/planning/plan.h"
#include "tests/core/planning/adapt/exposures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::HasSubstr;
using testing::Not;

PlannedSession sessionWith(const std::string& exercise, const Reason& reason) {
    PlannedSession session;
    session.items.resize(1);
    session.items.front().exercise = exercise;
    session.items.front().reasons = {reason};
    return session;
}

TEST(ToldAsDone, ReplacesWhatWasExpectedInTheNextSessionOfTheLadder) {
    const Reason expected{"progress.rep", "Up, if it goes well.", {}};
    const Reason done{"progress.rep", "Up: it went well.", {}};
    const Reason cut{"gap.9", "It has been 9 days.", {}};
    LadderStates before{standingOn("glute-bridge", 12)};
    before[0]->reasons = {expected};
    LadderStates now = before;
    now[0]->reasons = {done};
    std::vector<PlannedSession> left{sessionWith("glute-bridge", cut),
                                     sessionWith("glute-bridge", expected)};
    tellAsDone(std::span(left).subspan(1), before, now);
    EXPECT_EQ(left[1].items.front().reasons.front(), done);
    tellAsDone(left, before, now);
    EXPECT_EQ(left[0].items.front().reasons.front(), cut) << "the plan had its own reason";
}

TEST(ToldAsDone, LeavesNothingExpectedOfAPastSession) {
    PlanRequest request;
    request.profile.birthYear = 1986;
    request.start = request.today = *Date::parse("2026-01-05");
    const auto simulation = std::get<Simulation>(
        simulate(request, shippedCatalogue(),
                 [](const PlannedSession& session) { return std::optional(asAsked(session)); }));
    for (const Week& week : simulation.programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                EXPECT_THAT(item.reasons.front().because, Not(HasSubstr(", if the")))
                    << session.date.iso() << ' ' << item.exercise;
}

} // namespace
} // namespace hipwise
