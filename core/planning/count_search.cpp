#include "core/planning/count_search.h"

#include "core/planning/dose_rules.h"

#include <algorithm>
#include <cstdlib>

namespace hipwise {
namespace {

/// Ladders in the order in which counts are chosen: those of one group beside each other.
constexpr std::array countOrder{
    Ladder::Lunge,     Ladder::Hinge,    Ladder::Bridge, Ladder::Extension, Ladder::SideLegRaise,
    Ladder::Clamshell, Ladder::BandWalk, Ladder::Core,   Ladder::Balance,   Ladder::Mobility};
static_assert(countOrder.size() == ladderCount);

/// Those that people take up, and one for mobility.
constexpr std::size_t positionsThereAre = 9;
constexpr int newPositionMore = (rules::changeNewPosition - rules::changeSamePosition).value;
constexpr int bandMore = rules::putOnBand.value;
static_assert(leastChangeOver == rules::changeSamePosition.value);

} // namespace

CountSearch::CountSearch(const WeekProblem& problem, const PlanOptions& plan, std::size_t number)
    : m_problem(problem),
      m_plan(plan),
      m_sums(weekSums(problem, plan)) {
    m_week.plan = number;
    if (!m_sums)
        return;
    for (const WeekDay& day : problem.days) {
        m_shortest += day.shortest;
        m_longest += day.longest;
    }
    for (std::size_t turn = ladderCount; turn-- > 0;) {
        const auto i = static_cast<std::size_t>(countOrder[turn]);
        Sums least = m_sums->of[i][static_cast<std::size_t>(m_sums->fewest[i])];
        Sums most = least;
        for (int count = m_sums->fewest[i] + 1; count <= m_sums->most[i]; ++count)
            for (std::size_t k = 0; k < sumCount; ++k) {
                const int value = m_sums->of[i][static_cast<std::size_t>(count)][k];
                least[k] = std::min(least[k], value);
                most[k] = std::max(most[k], value);
            }
        m_least[turn] = m_least[turn + 1];
        m_most[turn] = m_most[turn + 1];
        add(m_least[turn], least);
        add(m_most[turn], most);
    }
}

bool CountSearch::visit(int shortfall, int changes, const Leaf& leaf) {
    if (!m_sums)
        return false;
    m_shortfall = shortfall;
    m_sums->high[changesAt] = changes;
    return descend(0, {}, leaf);
}

bool CountSearch::mayKeep(int shortfall, int changes) {
    return visit(shortfall, changes, [](const CountedWeek&) { return true; });
}

bool CountSearch::descend(std::size_t turn, const Sums& had, const Leaf& leaf) {
    if (!possible(turn, had))
        return false;
    if (turn == ladderCount)
        return visitLeaf(had, leaf);
    const auto i = static_cast<std::size_t>(countOrder[turn]);
    for (int count = m_sums->most[i]; count >= m_sums->fewest[i]; --count) {
        m_week.counts[i] = count;
        Sums with = had;
        add(with, m_sums->of[i][static_cast<std::size_t>(count)]);
        if (descend(turn + 1, with, leaf))
            return true;
    }
    return false;
}

bool CountSearch::visitLeaf(const Sums& had, const Leaf& leaf) {
    if (!timeFits(had[secondsAt]))
        return false;
    m_week.shortfall = shortfallOf(m_problem, &had[goalSumsAt]);
    m_week.changesLeast = had[changesAt];
    return leaf(m_week);
}

/// Whether the week's change-overs can bring these seconds within the windows of all days, by how
/// often the counts let somebody take up a position at least and at most.
bool CountSearch::timeFits(int seconds) {
    const int days = static_cast<int>(m_problem.days.size());
    std::array<int, positionsThereAre> least{};
    std::array<int, positionsThereAre> most{};
    int banded = 0;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        const int count = m_week.counts[i];
        const auto at = static_cast<std::size_t>(m_problem.options[i].position);
        // Mobility comes last, in whatever position.
        const bool mobility = static_cast<Ladder>(i) == Ladder::Mobility;
        most[mobility ? 0 : at + 1] += count;
        least[at] = std::max(least[at], count);
        banded += m_problem.options[i].band > 0 ? count : 0;
    }
    int shortest = seconds;
    int longest = seconds + bandMore * banded;
    for (std::size_t at = 0; at < positionsThereAre; ++at) {
        shortest += newPositionMore * least[at];
        longest += newPositionMore * std::min(most[at], days);
    }
    m_week.offMiddle = std::abs(shortest + longest - m_shortest - m_longest);
    return shortest <= m_longest && longest >= m_shortest;
}

/// Whether the ladders from this turn on can still bring every sum within its bounds and the
/// shortfall below the limit.
bool CountSearch::possible(std::size_t turn, const Sums& had) const {
    int outside = 0;
    Sums most;
    for (std::size_t k = 0; k < sumCount; ++k) {
        most[k] = std::min(had[k] + m_most[turn][k], m_sums->high[k]);
        outside |= (m_sums->high[k] - had[k] - m_least[turn][k]) | (most[k] - m_sums->low[k]);
    }
    return outside >= 0 && shortfallOf(m_problem, &most[goalSumsAt]) <= m_shortfall;
}

} // namespace hipwise
