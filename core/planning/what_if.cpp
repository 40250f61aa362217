#include "core/planning/what_if.h"

#include "core/planning/as_asked.h"
#include "core/planning/week_problem.h"

#include <algorithm>
#include <array>

namespace hipwise {
namespace {

constexpr int daysOfWeek = 7;

/// The strength ladder with the most sets from that day on, the first of equals; empty without any.
std::optional<Ladder> mostTrained(const Programme& programme, Date from) {
    std::array<int, ladderCount> sets{};
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (session.date >= from && (strengthLadders & bit(item.ladder)))
                    sets[static_cast<std::size_t>(item.ladder)] += item.sets;
    const auto most = std::ranges::max_element(sets);
    return *most > 0 ? std::optional(static_cast<Ladder>(most - sets.begin())) : std::nullopt;
}

Trainee missesWeekFrom(Date monday) {
    return [monday](const PlannedSession& session) -> std::optional<SessionLog> {
        if (session.date >= monday && session.date < monday.plusDays(daysOfWeek))
            return std::nullopt;
        return asAsked(session);
    };
}

Trainee hurtsOnce(std::optional<Ladder> ladder, int pain) {
    return [ladder, pain, hurt = false](const PlannedSession& session) mutable {
        SessionLog log = asAsked(session);
        const auto item = std::ranges::find(session.items, ladder, &Prescription::ladder);
        if (hurt || item == session.items.end())
            return std::optional(log);
        hurt = true;
        ExerciseLog& sore = log.exercises[static_cast<std::size_t>(item - session.items.begin())];
        sore.effort.reset();
        sore.pain = pain;
        sore.sets.resize(1);
        return std::optional(log);
    };
}

Trainee hurtsWhereTrainedMost(const PlanRequest& request, const Catalogue& catalogue) {
    const PlanOutcome planned = plan(request, catalogue);
    const auto* programme = std::get_if<Programme>(&planned);
    return hurtsOnce(programme ? mostTrained(*programme, request.today) : std::nullopt,
                     request.thresholds.redFrom);
}

Trainee traineeOn(Course course, const PlanRequest& request, const Catalogue& catalogue) {
    switch (course) {
    case Course::NextWeekMissed:
        return missesWeekFrom(request.today.mondayOfWeek().plusDays(daysOfWeek));
    case Course::ItHurts:
        return hurtsWhereTrainedMost(request, catalogue);
    case Course::AllGoesWell:
        break;
    }
    return [](const PlannedSession& session) { return asAsked(session); };
}

} // namespace

std::variant<Simulation, Blocked> whatIf(const PlanRequest& request, const Catalogue& catalogue,
                                         Course course) {
    return simulate(request, catalogue, traineeOn(course, request, catalogue));
}

} // namespace hipwise
