#include "core/planning/week_search.h"

#include "core/planning/plan_search.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace hipwise {
namespace {

/// The make-ups of each day.
using DayOptions = std::vector<std::vector<SessionOption>>;

/// The most quarter sets of a goal that the day's richest make-up could bring.
int mostOf(const WeekProblem& problem, const std::vector<SessionOption>& options,
           std::size_t goal) {
    int most = 0;
    for (const SessionOption& option : options) {
        int sets = 0;
        for (std::size_t i = 0; i < ladderCount; ++i)
            if (option.ladders & (LadderSet{1} << i))
                sets += problem.options[i].setsMost * problem.options[i].contributes[goal];
        most = std::max(most, sets);
    }
    return most;
}

/// The problem with aims that can be reached, and the shortfall that is lost whatever is done: the
/// optimum is the same, the bounds are sharper.
std::pair<WeekProblem, int> withReachableAims(WeekProblem problem, const DayOptions& options) {
    int lost = 0;
    for (std::size_t g = 0; g < goalCount; ++g) {
        int most = 0;
        for (const auto& day : options)
            most += mostOf(problem, day, g);
        const int sets = (std::max(0, problem.aim[g] - most) + 3) / 4;
        problem.aim[g] -= 4 * sets;
        lost += sets * problem.weight[g];
    }
    return {std::move(problem), lost};
}

/// A plan of sets that may hold the optimum, with the bound on its shortfall.
struct Candidate {
    std::unique_ptr<PlanSearch> search;
    int bound = 0;
};

/// With few changes a pass is cheap, and most weeks are found there.
constexpr std::array changesTriedFirst{0, 3};

class WeekSearch {
  public:
    WeekSearch(const WeekProblem& problem, DayOptions options, long effort)
        : m_problem(problem),
          m_effort{effort},
          m_options(std::move(options)),
          m_plans(setPlans(problem)) {}

    std::optional<WeekChoice> run() {
        for (const int changes : changesTriedFirst)
            if (auto near = nearLastWeek(changes))
                return near;
        addCandidates(m_options);
        if (m_candidates.empty())
            return std::nullopt;
        const int bound = std::ranges::min_element(m_candidates, {}, &Candidate::bound)->bound;
        if (auto near = within(bound, changesTriedFirst.back()))
            return near;
        const auto shortfall = leastShortfall();
        if (!shortfall || m_effort.spent())
            return std::nullopt;
        return within(*shortfall, std::numeric_limits<int>::max());
    }

  private:
    void addCandidates(const DayOptions& options) {
        m_candidates.clear();
        for (const SetPlan& sets : m_plans) {
            auto search = std::make_unique<PlanSearch>(m_problem, sets, options, m_effort);
            if (const auto bound = search->shortfallBound())
                m_candidates.push_back({std::move(search), *bound});
        }
    }

    /// The optimum where it has no shortfall and at most so many changes: then no session differs
    /// more from last week's, and few make-ups are in question.
    std::optional<WeekChoice> nearLastWeek(int changes) {
        DayOptions near = m_options;
        for (std::size_t day = 0; day < near.size(); ++day) {
            if (!m_problem.days[day].lastWeek)
                return std::nullopt;
            std::erase_if(near[day],
                          [=](const SessionOption& option) { return option.changes > changes; });
        }
        addCandidates(near);
        return within(0, changes);
    }

    /// The optimum among weeks with at most this shortfall and so many changes: fewest changes
    /// first, then fewest position groups. The cheap passes with few changes come first.
    std::optional<WeekChoice> within(int shortfall, int changesMost) {
        WeekBounds bounds = anything(shortfall);
        for (bounds.changes = 0; bounds.changes <= changesMost && !m_effort.spent();
             ++bounds.changes) {
            if (!first(bounds))
                continue;
            for (bounds.positions = 0; !m_effort.spent(); ++bounds.positions)
                if (auto choice = first(bounds))
                    return choice;
        }
        return std::nullopt;
    }

    static WeekBounds anything(int shortfall) {
        constexpr int most = std::numeric_limits<int>::max();
        return {shortfall, most, most};
    }

    /// The most promising plans first; a plan is left once its bound is no better than the best.
    std::optional<int> leastShortfall() {
        std::vector<Candidate*> order;
        for (Candidate& candidate : m_candidates)
            order.push_back(&candidate);
        std::ranges::stable_sort(order, {}, &Candidate::bound);
        constexpr int none = std::numeric_limits<int>::max() / 8;
        int least = none;
        for (Candidate* candidate : order)
            while (candidate->bound < least) {
                const auto better = candidate->search->find(anything(least - 1), true);
                if (!better)
                    break;
                least = better->cost.shortfall;
            }
        return least < none ? std::optional(least) : std::nullopt;
    }

    std::optional<WeekChoice> first(const WeekBounds& bounds) {
        for (const Candidate& candidate : m_candidates)
            if (candidate.bound <= bounds.shortfall)
                if (auto choice = candidate.search->find(bounds))
                    return choice;
        return std::nullopt;
    }

    const WeekProblem& m_problem;
    SearchEffort m_effort;
    DayOptions m_options;
    std::vector<SetPlan> m_plans;
    std::vector<Candidate> m_candidates;
};

} // namespace

std::optional<WeekChoice> bestWeek(const WeekProblem& problem, long effort) {
    if (problem.days.empty())
        return WeekChoice{};
    DayOptions options = optionsByDay(problem);
    const auto [reachable, lost] = withReachableAims(problem, options);
    auto choice = WeekSearch(reachable, std::move(options), effort).run();
    if (choice)
        choice->cost.shortfall += lost;
    return choice;
}

} // namespace hipwise
