#include "core/figure/contact.h"
#include "core/figure/linear_system.h"
#include "core/figure/pose_fields.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Pose standing() {
    Pose pose;
    pose.place.y = 0.53;
    for (const Side side : {Side::Left, Side::Right})
        pose.at(side, LimbAngle::KneeFlexion) = 5;
    return pose;
}

std::vector<Contact> bothFeet() {
    std::vector<Contact> contacts = contactsOf("left foot", "floor", {});
    const std::vector<Contact> right = contactsOf("right foot", "floor", {});
    contacts.insert(contacts.end(), right.begin(), right.end());
    return contacts;
}

double worstGap(const Pose& pose, const std::vector<Contact>& contacts) {
    double worst = 0;
    for (const Contact& contact : contacts)
        worst = std::max(worst, gap(bodyIn(pose), contact));
    return worst;
}

TEST(Settled, PutsBothFeetFlatOnTheFloor) {
    Pose wish = standing();
    wish.at(Side::Left, LimbAngle::AnkleDorsiflexion) = -30;
    wish.place.y = 0.7;
    const Pose pose = settled(wish, bothFeet());
    EXPECT_LT(worstGap(pose, bothFeet()), 1e-4);
}

TEST(Settled, BendsTheLimbsRatherThanTheTrunk) {
    Pose wish = standing();
    wish[TrunkAngle::Pitch] = 20;
    wish.at(Side::Left, LimbAngle::KneeFlexion) = 60;
    const Pose pose = settled(wish, bothFeet());
    EXPECT_NEAR(pose[TrunkAngle::Pitch], 20, 2);
    EXPECT_LT(worstGap(pose, bothFeet()), 1e-3);
}

TEST(Settled, LeavesAWishThatIsSoundAlone) {
    const Pose sound = settled(standing(), bothFeet());
    const Pose again = settled(sound, bothFeet());
    EXPECT_NEAR(again.place.y, sound.place.y, 1e-4);
    EXPECT_NEAR(again.at(Side::Left, LimbAngle::KneeFlexion),
                sound.at(Side::Left, LimbAngle::KneeFlexion), 0.1);
}

TEST(Settled, KeepsLimitsEvenWhereNoPoseKeepsTheContacts) {
    std::vector<Contact> contacts = bothFeet();
    for (const Contact& contact : contactsAt("left grip", {0, 3, 0}))
        contacts.push_back(contact);
    const Pose pose = settled(standing(), contacts);
    EXPECT_EQ(withinLimits(pose), pose);
    EXPECT_GT(worstGap(pose, contacts), 0.3);
}

TEST(Settled, LiftsWhatWouldBeBelowTheFloor) {
    Pose wish = standing();
    wish.place.y = 0.3;
    const Body body = bodyIn(settled(wish, {}));
    for (const Landmark& place : outermostLandmarks())
        EXPECT_GT(placeOf(body, place).y - place.flesh, -0.002);
}

TEST(Settled, BringsAHandToTheHip) {
    const std::vector<Contact> contacts = contactsOf("left palm", "left waist", {});
    ASSERT_EQ(contacts.size(), 1u);
    Pose wish = standing();
    wish.at(Side::Left, LimbAngle::ElbowFlexion) = 80;
    EXPECT_LT(worstGap(settled(wish, contacts), contacts), 1e-3);
}

TEST(Gap, MeasuresEachKindOfContact) {
    const Body body = bodyIn(standing());
    const Landmark pelvis{Bone::Pelvis, {}, 0.03};
    EXPECT_NEAR(gap(body, {pelvis, Plane{}}), 0.5, 1e-9);
    EXPECT_NEAR(gap(body, {pelvis, Vector3{0, 0.53, 0.2}}), 0.2, 1e-9);
    EXPECT_NEAR(gap(body, {pelvis, Landmark{Bone::Pelvis, {0, 0.1, 0}, 0}}), 0.1, 1e-9);
}

TEST(LinearSystem, IsSolved) {
    const std::vector<double> solution = solvedSystem({4, 2, 2, 3}, {10, 9});
    ASSERT_EQ(solution.size(), 2u);
    EXPECT_NEAR(solution[0], 1.5, 1e-12);
    EXPECT_NEAR(solution[1], 2, 1e-12);
}

TEST(Landmarks, OfBothSidesMirrorEachOther) {
    for (const char* word : {"foot", "toes", "hand", "grip", "knee", "waist"}) {
        const auto left = landmarksNamed(std::string("left ") + word);
        const auto right = landmarksNamed(std::string("right ") + word);
        ASSERT_EQ(left.size(), right.size());
        ASSERT_FALSE(left.empty()) << word;
        for (std::size_t at = 0; at < left.size(); ++at) {
            EXPECT_EQ(mirrored(left[at]).bone, right[at].bone);
            EXPECT_EQ(mirrored(left[at]).own, right[at].own);
        }
    }
}

TEST(Landmarks, NeedASideWhereThereAreTwo) {
    EXPECT_TRUE(landmarksNamed("foot").empty());
    EXPECT_TRUE(landmarksNamed("left belly").empty());
    EXPECT_FALSE(landmarksNamed("belly").empty());
    EXPECT_FALSE(middleNamed("left nowhere"));
}

} // namespace
} // namespace hipwise
