#include "tests/core/planning/published_doses.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/dose.h"
#include "core/planning/plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace hipwise {

void PrintTo(Against against, std::ostream* out) {
    *out << (against == Against::Below ? "below" : against == Against::Within ? "within" : "above");
}

namespace {

constexpr double leeway = 1.5;
constexpr int longestSession = 20 * 60;

/// An adult who has trained for some months, 20 minutes on three days, for twelve weeks.
Programme usualProgramme() {
    PlanRequest request;
    request.profile.birthYear = 1986;
    request.profile.experience = Experience::Some;
    request.profile.minutes = 20;
    request.profile.equipment = {2, true, Centimetres{20}, true};
    request.start = request.today = *Date::parse("2026-01-05");
    return std::get<Programme>(plan(request, shippedCatalogue()));
}

Against lies(double ours, const PublishedDose& published) {
    if (ours < published.low / leeway)
        return Against::Below;
    return ours > published.high * leeway ? Against::Above : Against::Within;
}

/// Of the weeks that are not lighter ones.
double meanOf(const PublishedDose& published, const Programme& programme) {
    double sum = 0;
    int weeks = 0;
    for (const Week& week : programme.weeks)
        if (week.number >= published.firstWeek && week.number <= published.lastWeek &&
            !week.consolidation) {
            sum += published.ours(week);
            ++weeks;
        }
    return sum / weeks;
}

TEST(PublishedDoses, LieWhereTheTableSays) {
    const Programme programme = usualProgramme();
    for (const PublishedDose& published : publishedDoses()) {
        const double ours = meanOf(published, programme);
        EXPECT_EQ(lies(ours, published), published.lies)
            << published.source << ": " << published.dose << "; here " << ours << ": "
            << published.because;
    }
}

TEST(PublishedDoses, FitIntoASessionOrNot) {
    for (const PublishedSession& published : publishedSessions()) {
        Seconds sum{};
        for (const Prescription& item : published.items)
            sum += workSeconds(item);
        EXPECT_EQ(sum.value <= longestSession, published.fits)
            << published.source << " takes " << sum.value << " s: " << published.because;
    }
}

TEST(PublishedDoses, HaveAsManySessionsInEightWeeks) {
    std::size_t sessions = 0;
    for (const Week& week : usualProgramme().weeks)
        if (week.number <= 8)
            sessions += week.sessions.size();
    EXPECT_EQ(sessions, 24u) << "Calatayud 2020 (R)";
}

} // namespace
} // namespace hipwise
