#include "app/models/warm_up.h"

#include "core/catalogue/catalogue_reader.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Exercise drill(std::string id, std::vector<Limit> excludedBy, std::string swapFor) {
    Exercise made;
    made.id = std::move(id);
    made.ladder = Ladder::WarmUp;
    made.excludedBy = std::move(excludedBy);
    made.swapFor = std::move(swapFor);
    return made;
}

std::vector<std::string> drillsFor(std::vector<Limit> limits) {
    static const Catalogue catalogue({drill("march", {}, ""),
                                      drill("squat", {Limit::KneePainFront}, "sway"),
                                      drill("circles", {Limit::HipReplacement}, "march"),
                                      drill("sway", {Limit::BalancePoor}, "")},
                                     {});
    Profile person;
    person.limits = std::move(limits);
    std::vector<std::string> names;
    for (const Exercise* each : warmUpDrills(catalogue, person))
        names.push_back(each->id);
    return names;
}

TEST(WarmUp, TakesTheFirstThreeDrillsThatSuit) {
    using Names = std::vector<std::string>;
    const struct {
        std::vector<Limit> limits;
        Names drills;
    } cases[] = {
        {{}, {"march", "squat", "circles"}},
        {{Limit::KneePainFront}, {"march", "sway", "circles"}},
        {{Limit::HipReplacement}, {"march", "squat", "sway"}},
        {{Limit::KneePainFront, Limit::BalancePoor}, {"march", "circles"}},
    };
    for (const auto& each : cases)
        EXPECT_EQ(drillsFor(each.limits), each.drills);
}

TEST(WarmUp, HasDrillsInTheShippedCatalogueForEveryLimit) {
    EXPECT_TRUE(warmUpDrills(Catalogue(), Profile()).empty());
    for (int limit = 0; limit <= static_cast<int>(Limit::FlexionSensitiveBack); ++limit) {
        Profile person;
        person.limits = {static_cast<Limit>(limit)};
        EXPECT_GE(warmUpDrills(shippedCatalogue(), person).size(), 2u) << limit;
    }
}

} // namespace
} // namespace hipwise
