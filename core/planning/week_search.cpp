#include "core/planning/week_search.h"

#include "core/planning/plan_search.h"
#include "core/planning/shortfall_search.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace hipwise {
namespace {

/// With few changes few make-ups are in question, and most weeks are found there.
constexpr std::array changesTried{0, 3, changesNever - 1};
/// So many counts are searched one by one.
constexpr std::size_t fewCounts = 2000;
constexpr int unbounded = std::numeric_limits<int>::max() / 2;

class WeekSearch {
  public:
    explicit WeekSearch(const WeekProblem& problem) : m_problem(problem), m_paths(problem) {
        const DayOptions options = optionsByDay(problem);
        for (const SetPlan& sets : setPlans(problem)) {
            PlanOptions plan = withSets(problem, sets, options);
            if (std::ranges::none_of(plan.days, [](const auto& day) { return day.empty(); }))
                m_plans.push_back(std::move(plan));
        }
        m_searched.reserve(m_plans.size());
        for (std::size_t i = 0; i < m_plans.size(); ++i)
            m_searched.push_back({CountSearch(problem, m_plans[i], i),
                                  Arrangement(problem, m_paths, m_plans[i], i)});
    }

    std::optional<WeekChoice> run() {
        const auto least = ShortfallSearch(m_searched).least();
        if (!least)
            return std::nullopt;
        m_shortfall = *least;
        for (SearchedPlan& plan : m_searched)
            if (plan.counts.mayKeep(m_shortfall, changesNever - 1))
                m_reaching.push_back(&plan.counts);
        int tried = -1;
        for (const int changes : changesTried) {
            std::vector<CountedWeek> counted;
            if (auto week = isFew(changes, counted) ? firstOf(counted, changes)
                                                    : fewestChanges(tried + 1, changes))
                return week;
            tried = changes;
        }
        return std::nullopt;
    }

  private:
    bool isFew(int changes, std::vector<CountedWeek>& counted) {
        return std::ranges::all_of(m_reaching, [&](CountSearch* plan) {
            return !plan->visit(m_shortfall, changes, [&](const CountedWeek& week) {
                if (week.shortfall == m_shortfall)
                    counted.push_back(week);
                return counted.size() > fewCounts;
            });
        });
    }

    /// The first of the weeks that have one of these counts and at most so many changes.
    std::optional<WeekChoice> firstOf(std::vector<CountedWeek>& counted, int changes) {
        const WeekRank beyond{changes + 1, 0, 0};
        WeekRank best = beyond;
        std::ranges::stable_sort(counted, {}, &CountedWeek::changesLeast);
        for (const CountedWeek& week : counted)
            if (week.changesLeast <= best.changes)
                m_searched[week.plan].arrangement.improve(week.counts, best);
        return best < beyond ? std::optional(choice(best)) : std::nullopt;
    }

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

    WeekChoice choice(const WeekRank& rank) const {
        const std::size_t days = m_problem.days.size();
        const PlanOptions& plan = m_plans[rank.tie >> (tieBits * days)];
        WeekChoice choice;
        choice.sets = plan.sets;
        choice.cost = {m_shortfall, rank.changes, rank.positions};
        for (std::size_t day = 0; day < days; ++day) {
            const std::size_t shift = tieBits * (days - 1 - day);
            const std::size_t number = (rank.tie >> shift) & ((1u << tieBits) - 1);
            choice.sessions.push_back(plan.days[day][number].ladders);
        }
        return choice;
    }

    const WeekProblem& m_problem;
    LadderPaths m_paths;
    std::vector<PlanOptions> m_plans;
    std::vector<SearchedPlan> m_searched;
    /// Those that may reach the least shortfall.
    std::vector<CountSearch*> m_reaching;
    int m_shortfall = 0;
};

} // namespace

std::optional<WeekChoice> bestWeek(const WeekProblem& problem) {
    if (problem.days.empty())
        return WeekChoice{};
    return WeekSearch(problem).run();
}

} // namespace hipwise
