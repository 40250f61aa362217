#include "tests/core/planning/adapt/followed_people.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/adapt/made_up_person.h"
#include "tests/core/planning/generated_people.h"

#include <gtest/gtest.h>

#include <array>

namespace hipwise {
namespace {

constexpr std::array kinds{PersonKind::Steady, PersonKind::Eager, PersonKind::Painful,
                           PersonKind::Irregular, PersonKind::Stops};

} // namespace

std::string wordsOf(const PlanRequest& request) {
    std::string words = writeProfile(request.profile) + "start " + request.start.iso() + "\n";
    for (const CheckIn& checkIn : request.checkIns)
        words += writeCheckIn(checkIn);
    return words;
}

PlanRequest afterwards(PlanRequest request, const std::vector<SessionLog>& log) {
    request.log = log;
    request.today = request.start.plusDays(7 * request.weeks + 30);
    return request;
}

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
        SessionLog log;
        log.date = session.date;
        log.plannedDate = session.date;
        for (const Prescription& item : session.items) {
            ExerciseLog exercise{item.exercise, Effort::Good, 0, {}, {}};
            for (int set = 1; set <= item.sets; ++set) {
                if (!item.perSide)
                    exercise.sets.push_back({set, {}, item.amount, item.amount});
                else
                    for (const Side side : {Side::Left, Side::Right})
                        exercise.sets.push_back({set, side, item.amount, item.amount});
            }
            change(exercise);
            log.exercises.push_back(exercise);
        }
        return log;
    };
}

} // namespace hipwise
