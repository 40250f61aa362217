#include "core/planning/week_search.h"

#include "core/planning/count_search.h"
#include "core/planning/plan_search.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace hipwise {
namespace {

/// With few changes few make-ups are in question, and most weeks are found there.
constexpr std::array changesTried{0, 3, 99};
constexpr int unbounded = std::numeric_limits<int>::max() / 2;

class WeekSearch {
  public:
    explicit WeekSearch(const WeekProblem& problem) : m_problem(problem) {
        const DayOptions options = optionsByDay(problem);
        for (const SetPlan& sets : setPlans(problem))
            m_plans.push_back(withSets(problem, sets, options));
        for (const PlanOptions& plan : m_plans)
            m_counts.emplace_back(problem, plan);
    }

    std::optional<WeekChoice> run() {
        for (CountSearch& plan : m_counts)
            m_shortfall = plan.leastShortfall(m_shortfall).value_or(m_shortfall);
        if (m_shortfall == unbounded)
            return std::nullopt;
        for (CountSearch& plan : m_counts)
            if (plan.mayKeep(m_shortfall, unbounded))
                m_reaching.push_back(&plan);
        int tried = -1;
        for (const int changes : changesTried) {
            if (auto week = fewestChanges(tried + 1, changes))
                return week;
            tried = changes;
        }
        return std::nullopt;
    }

  private:
    /// The first of the weeks with the least shortfall and so many changes: the fewest changes
    /// first, then the fewest position groups.
    std::optional<WeekChoice> fewestChanges(int fewest, int most) {
        std::vector<std::unique_ptr<PlanSearch>> plans(m_reaching.size());
        WeekBounds bounds{m_shortfall, fewest, unbounded};
        const auto first = [&]() -> std::optional<WeekChoice> {
            for (std::size_t i = 0; i < m_reaching.size(); ++i) {
                if (!plans[i] && !m_reaching[i]->mayKeep(m_shortfall, bounds.changes))
                    continue;
                if (!plans[i])
                    plans[i] =
                        std::make_unique<PlanSearch>(m_problem, near(m_reaching[i]->plan(), most));
                if (auto choice = plans[i]->find(bounds))
                    return choice;
            }
            return std::nullopt;
        };
        for (; bounds.changes <= most; ++bounds.changes) {
            if (!first())
                continue;
            for (bounds.positions = 0;; ++bounds.positions)
                if (auto choice = first())
                    return choice;
        }
        return std::nullopt;
    }

    /// No session differs more from last week's than the whole week does.
    static PlanOptions near(PlanOptions plan, int changes) {
        for (auto& options : plan.days)
            std::erase_if(options,
                          [=](const SessionOption& option) { return option.changes > changes; });
        return plan;
    }

    const WeekProblem& m_problem;
    std::vector<PlanOptions> m_plans;
    std::vector<CountSearch> m_counts;
    /// Those that may reach the least shortfall.
    std::vector<CountSearch*> m_reaching;
    int m_shortfall = unbounded;
};

} // namespace

std::optional<WeekChoice> bestWeek(const WeekProblem& problem) {
    if (problem.days.empty())
        return WeekChoice{};
    return WeekSearch(problem).run();
}

} // namespace hipwise
