#include "tests/core/planning/adapt/followed_people.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/adapt/made_up_person.h"
#include "core/planning/as_asked.h"
#include "tests/core/planning/generated_people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace hipwise {
namespace {

constexpr std::array kinds{PersonKind::Steady, PersonKind::Eager, PersonKind::Painful,
                           PersonKind::Irregular, PersonKind::Stops};

} // namespace

void forPeople(const Followers& followers, const std::function<Trainee(int)>& trainee,
               const std::function<void(const PlanRequest&, const Simulation&)>& check) {
    GeneratedPeople generated(followers.seed);
    for (int i = 0; i < followers.people && !testing::Test::HasFailure(); ++i) {
        PlanRequest request = generated.request(i % 5 == 0 ? Mode::Finisher : Mode::Standalone);
        request.weeks = followers.weeks;
        const auto outcome = simulate(request, shippedCatalogue(), trainee(i));
        if (const auto* simulation = std::get_if<Simulation>(&outcome)) {
            SCOPED_TRACE("person " + std::to_string(i) + " " + wordsOf(request));
            check(request, *simulation);
        }
    }
}

Trainee anyKind(int i) {
    return madeUpPerson(kinds[static_cast<std::size_t>(i) % kinds.size()],
                        static_cast<std::uint32_t>(i));
}

Trainee exactly(const std::function<void(ExerciseLog&)>& change) {
    return [change](const PlannedSession& session) -> std::optional<SessionLog> {
        SessionLog log = asAsked(session);
        std::ranges::for_each(log.exercises, change);
        return log;
    };
}

} // namespace hipwise
