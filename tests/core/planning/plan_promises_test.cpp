#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "tests/core/planning/generated_people.h"
#include "tests/core/planning/week_promises.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

std::string wordsOf(const PlanRequest& request) {
    std::string words = writeProfile(request.profile) + "start " + request.start.iso() + "\n";
    for (const CheckIn& checkIn : request.checkIns)
        words += writeCheckIn(checkIn);
    return words;
}

int averagePain(const PlanRequest& request) {
    int pain = request.profile.pain ? request.profile.pain->average : 0;
    for (const CheckIn& checkIn : request.checkIns)
        if (checkIn.pain)
            pain = checkIn.pain->average;
    return pain;
}

bool isAdult(const PlanRequest& request) {
    return !request.profile.birthYear || request.start.year() - *request.profile.birthYear >= 18;
}

/// The programme of a request; fails where somebody is blocked who should not be, or the reverse.
std::optional<Programme> programmeOf(const PlanRequest& request) {
    const PlanOutcome outcome = plan(request, shippedCatalogue());
    const auto* programme = std::get_if<Programme>(&outcome);
    EXPECT_EQ(programme != nullptr, averagePain(request) < 7 && isAdult(request))
        << wordsOf(request);
    return programme ? std::optional(*programme) : std::nullopt;
}

void expectPromisesKept(const PlanRequest& request) {
    const auto programme = programmeOf(request);
    if (!programme)
        return;
    EXPECT_EQ(std::ssize(programme->weeks), request.weeks);
    EXPECT_THAT(brokenPromises(request, *programme, shippedCatalogue()), testing::IsEmpty())
        << wordsOf(request);
}

void expectPromisesKeptBy(int people, unsigned seed, Mode mode) {
    GeneratedPeople generated(seed);
    for (int i = 0; i < people && !testing::Test::HasFailure(); ++i) {
        PlanRequest request = generated.request(mode);
        request.weeks = i % 3 == 0 ? 12 : 5; // five weeks have bands and a first test week
        expectPromisesKept(request);
    }
}

// Several tests of one promise, so that they can run side by side.
TEST(PlanPromises, HoldForPeopleWhoTrainOnTheirOwn) {
    expectPromisesKeptBy(450, 1, Mode::Standalone);
}

TEST(PlanPromises, HoldForMorePeopleWhoTrainOnTheirOwn) {
    expectPromisesKeptBy(450, 2, Mode::Standalone);
}

TEST(PlanPromises, HoldForStillMorePeopleWhoTrainOnTheirOwn) {
    expectPromisesKeptBy(450, 8, Mode::Standalone);
}

TEST(PlanPromises, HoldForPeopleWhoFinishAnotherWorkout) {
    expectPromisesKeptBy(500, 3, Mode::Finisher);
}

TEST(PlanPromises, HoldForPeopleWhoWarmUp) {
    expectPromisesKeptBy(200, 4, Mode::WarmUp);
}

TEST(PlanPromises, TheSameInputGivesTheSameBytes) {
    GeneratedPeople generated(5);
    for (int i = 0; i < 20; ++i) {
        PlanRequest request = generated.request(Mode::Standalone);
        const auto programme = programmeOf(request);
        std::ranges::reverse(request.checkIns);
        const PlanOutcome again = plan(request, shippedCatalogue());
        ASSERT_EQ(programme.has_value(), std::holds_alternative<Programme>(again));
        if (!programme)
            continue;
        ASSERT_EQ(writeProgramme(*programme), writeProgramme(std::get<Programme>(again)));
    }
}

TEST(PlanPromises, ShorterProgrammesAreTheStartOfLongerOnes) {
    GeneratedPeople generated(6);
    for (int i = 0; i < 12; ++i) {
        PlanRequest request = generated.request(Mode::Standalone);
        const auto whole = programmeOf(request);
        if (!whole)
            continue;
        for (const int weeks : {4, 8}) {
            request.weeks = weeks;
            const auto start = programmeOf(request);
            ASSERT_TRUE(start);
            ASSERT_EQ(std::ssize(start->weeks), weeks);
            EXPECT_TRUE(std::equal(start->weeks.begin(), start->weeks.end(), whole->weeks.begin()));
        }
    }
}

TEST(PlanPromises, HoldForAWholeYear) {
    GeneratedPeople generated(7);
    for (int i = 0; i < 8; ++i) {
        PlanRequest request = generated.request(Mode::Standalone);
        request.weeks = 52;
        expectPromisesKept(request);
    }
}

} // namespace
} // namespace hipwise
