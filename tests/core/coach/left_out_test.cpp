#include "core/coach/left_out.h"

#include "core/catalogue/catalogue_reader.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const Exercise& exercise(const char* id) {
    return *shippedCatalogue().find(id);
}

Snapshot personWith(const Profile& profile) {
    Snapshot snapshot;
    snapshot.profile = profile;
    snapshot.programme.start = *Date::parse("2026-11-23");
    return snapshot;
}

TEST(LeftOutExercises, AreNoneWhereNothingStandsAgainstIt) {
    EXPECT_EQ(leftOut(exercise("glute-bridge"), personWith({}), shippedCatalogue()), std::nullopt);
}

TEST(LeftOutExercises, NameTheLimitAndEveryThingThatIsMissing) {
    Profile profile;
    profile.limits = {Limit::ShoulderPain};
    EXPECT_EQ(leftOut(exercise("hip-thrust"), personWith(profile), shippedCatalogue()),
              (LeftOut{Limit::ShoulderPain, {Equipment::Chair}}));
    profile.equipment.chair = true;
    EXPECT_EQ(leftOut(exercise("hip-thrust"), personWith(profile), shippedCatalogue()),
              (LeftOut{Limit::ShoulderPain, {}}));
    profile.limits.clear();
    EXPECT_EQ(leftOut(exercise("hip-thrust"), personWith(profile), shippedCatalogue()),
              std::nullopt);
}

TEST(LeftOutExercises, NameNothingWhereTheTestsSayTooHard) {
    Snapshot snapshot = personWith({});
    CheckIn checkIn;
    checkIn.date = snapshot.programme.start;
    checkIn.tests.oneLegStanceSeconds = {4, 4};
    snapshot.checkIns = {checkIn};
    EXPECT_EQ(leftOut(exercise("single-leg-stance"), snapshot, shippedCatalogue()), LeftOut{});
}

} // namespace
} // namespace hipwise
