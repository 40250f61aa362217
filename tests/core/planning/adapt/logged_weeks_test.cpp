#include "core/catalogue/catalogue_reader.h"
#include "tests/core/planning/adapt/followed_people.h"
#include "tests/core/planning/week_promises.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

/// What engine.md section 8 promises of every plan, for people with a log of their own.
void expectPromisesKept(const Followers& people) {
    forPeople(people, anyKind, [](const PlanRequest& request, const Simulation& simulation) {
        EXPECT_THAT(brokenPromises(afterwards(request, simulation.log), simulation.programme,
                                   shippedCatalogue()),
                    testing::IsEmpty());
    });
}

TEST(LogPromises, HoldForPeopleWithALogOfSixWeeks) {
    expectPromisesKept({.people = 1500, .seed = 11, .weeks = 6});
}

TEST(LogPromises, HoldForPeopleWithALogOfTwelveWeeks) {
    expectPromisesKept({.people = 500, .seed = 12, .weeks = 12});
}

TEST(LogPromises, HoldForPeopleWithALogOfAYear) {
    expectPromisesKept({.people = 60, .seed = 13, .weeks = 52});
}

} // namespace
} // namespace hipwise
