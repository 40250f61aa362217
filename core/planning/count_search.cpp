#include "core/planning/count_search.h"

#include <algorithm>

namespace hipwise {
namespace {

/// Ladders in the order in which counts are chosen: those of one group beside each other.
constexpr std::array countOrder{
    Ladder::Lunge,     Ladder::Hinge,    Ladder::Bridge, Ladder::Extension, Ladder::SideLegRaise,
    Ladder::Clamshell, Ladder::BandWalk, Ladder::Core,   Ladder::Balance,   Ladder::Mobility};
static_assert(countOrder.size() == ladderCount);

constexpr int anyChanges = changesNever - 1;

} // namespace

CountSearch::CountSearch(const WeekProblem& problem, const PlanOptions& plan, std::size_t number)
    : m_problem(problem),
      m_plan(plan),
      m_number(number),
      m_sums(weekSums(problem, plan)) {
    if (!m_sums)
        return;
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

std::optional<int> CountSearch::leastShortfall(int below, Arrangement& arrangement) {
    if (!m_sums)
        return std::nullopt;
    std::optional<int> least;
    bound(below - 1, anyChanges);
    visit(0, {}, [&](const Sums& had) {
        if (arrangement.exists(m_counts)) {
            least = shortfallOf(m_problem, &had[goalSumsAt]);
            bound(*least - 1, anyChanges);
        }
        return least == 0;
    });
    return least;
}

bool CountSearch::collect(int shortfall, int changes, std::size_t most,
                          std::vector<CountedWeek>& into) {
    if (!m_sums)
        return true;
    bound(shortfall, changes);
    return !visit(0, {}, [&](const Sums& had) {
        if (shortfallOf(m_problem, &had[goalSumsAt]) == shortfall)
            into.push_back({m_number, m_counts, had[changesAt]});
        return into.size() > most;
    });
}

bool CountSearch::mayKeep(int shortfall, int changes) {
    if (!m_sums)
        return false;
    bound(shortfall, changes);
    return visit(0, {}, [](const Sums&) { return true; });
}

void CountSearch::bound(int shortfall, int changes) {
    m_shortfall = shortfall;
    m_sums->high[changesAt] = changes;
}

/// Whether a leaf wants no more.
template <typename Leaf>
bool CountSearch::visit(std::size_t turn, const Sums& had, const Leaf& leaf) {
    if (!possible(turn, had))
        return false;
    if (turn == ladderCount)
        return leaf(had);
    const auto i = static_cast<std::size_t>(countOrder[turn]);
    for (int count = m_sums->most[i]; count >= m_sums->fewest[i]; --count) {
        m_counts[i] = count;
        Sums with = had;
        add(with, m_sums->of[i][static_cast<std::size_t>(count)]);
        if (visit(turn + 1, with, leaf))
            return true;
    }
    return false;
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
