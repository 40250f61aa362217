#include "core/planning/arrangement.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace hipwise {
namespace {

constexpr int unbounded = std::numeric_limits<int>::max();
constexpr std::size_t positionsThereAre = 8;

/// What a make-up's change-overs take beyond the smallest one of each item.
int moreChangeOver(const SessionOption& option) {
    return option.changeOverSeconds - leastChangeOver * std::popcount(option.ladders);
}

} // namespace

Arrangement::Arrangement(const WeekProblem& problem, const LadderPaths& paths,
                         const PlanOptions& plan, std::size_t number)
    : m_problem(problem),
      m_paths(paths),
      m_plan(plan),
      m_number(number) {}

/// Most plans are never arranged: the sums say enough.
void Arrangement::prepare() {
    for (std::size_t i = 0; i < ladderCount; ++i)
        for (std::size_t before = 0; before < sessionsMost; ++before)
            m_seconds[i][before] =
                leastChangeOver + secondsOf(m_problem.options[i], m_plan.sets[i], before);
    const auto& last = m_plan.days.back();
    for (std::size_t i = 0; i < last.size(); ++i)
        m_numbers[last[i].ladders] = static_cast<std::uint16_t>(i + 1);
    timeDays();
    m_isPrepared = true;
}

void Arrangement::timeDays() {
    for (std::size_t day = m_plan.days.size(); day-- > 0;) {
        DayTime& time = m_times[day];
        time.shortest = m_problem.days[day].shortest;
        time.longest = m_problem.days[day].longest;
        const auto [least, most] = std::ranges::minmax(m_plan.days[day], {}, moreChangeOver);
        time.leastLeft = m_times[day + 1].leastLeft + time.shortest - moreChangeOver(most);
        time.mostLeft = m_times[day + 1].mostLeft + time.longest - moreChangeOver(least);
    }
}

bool Arrangement::exists(const LadderCounts& counts) {
    m_best = {unbounded, unbounded, std::numeric_limits<std::uint64_t>::max()};
    m_anyWeek = true;
    return visit(0, start(counts), {0, 0, m_number});
}

void Arrangement::improve(const LadderCounts& counts, WeekRank& best) {
    m_best = best;
    m_anyWeek = false;
    visit(0, start(counts), {0, 0, m_number});
    best = m_best;
}

Arrangement::Left Arrangement::start(const LadderCounts& counts) {
    if (!m_isPrepared)
        prepare();
    m_counts = counts;
    Left left;
    left.last = m_problem.before[0];
    left.secondLast = m_problem.before[1];
    for (std::size_t i = 0; i < ladderCount; ++i) {
        left.sessions[i] = static_cast<std::uint8_t>(counts[i]);
        for (int before = 0; before < counts[i]; ++before)
            left.seconds += m_seconds[i][static_cast<std::size_t>(before)];
    }
    return left;
}

Arrangement::Turn Arrangement::turnOf(std::size_t day, const Left& left) const {
    Turn turn;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        const std::size_t toCome = left.sessions[i];
        const LadderStep& step = m_paths.step(day, i, toCome, left.last, left.secondLast);
        turn.once |= static_cast<LadderSet>(toCome == 1) << i;
        turn.twice |= static_cast<LadderSet>(toCome == 2) << i;
        const bool may = step.with != LadderStep::never;
        const bool must = step.without == LadderStep::never;
        turn.possible = turn.possible && (may || !must);
        turn.changes += must ? step.with : step.without;
        if (!may)
            continue;
        const int seconds = m_seconds[i][static_cast<std::size_t>(m_counts[i]) - toCome];
        turn.allowed |= LadderSet{1} << i;
        if (must) {
            turn.needed |= LadderSet{1} << i;
            turn.seconds += seconds;
        } else {
            turn.moreChanges[i] = step.with - step.without;
            turn.moreSeconds[i] = seconds;
        }
    }
    return turn;
}

/// Whether a week was found that ends the search.
bool Arrangement::visit(std::size_t day, const Left& left, const WeekRank& rank) {
    const Turn turn = turnOf(day, left);
    if (!turn.possible)
        return false;
    if (day + 1 == m_plan.days.size()) {
        const std::size_t number = m_numbers[turn.needed];
        return number != 0 && tryOption(day, number - 1, turn, left, rank);
    }
    const auto& options = m_plan.days[day];
    const bool isSecondLast = day + 2 == m_plan.days.size();
    for (std::size_t i = 0; i < options.size(); ++i)
        if (((options[i].ladders & ~turn.allowed) | (turn.needed & ~options[i].ladders)) == 0 &&
            (!isSecondLast || m_numbers[turn.after(options[i].ladders)] != 0) &&
            tryOption(day, i, turn, left, rank))
            return true;
    return false;
}

bool Arrangement::tryOption(std::size_t day, std::size_t number, const Turn& turn, const Left& left,
                            const WeekRank& rank) {
    const SessionOption& option = m_plan.days[day][number];
    int changes = rank.changes + turn.changes;
    int seconds = turn.seconds;
    for (LadderSet more = option.ladders & ~turn.needed; more != 0; more &= more - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(more));
        changes += turn.moreChanges[i];
        seconds += turn.moreSeconds[i];
    }
    const int inAll = seconds + moreChangeOver(option);
    const int secondsLeft = left.seconds - seconds;
    if (changes > m_best.changes || inAll < m_times[day].shortest || inAll > m_times[day].longest ||
        secondsLeft < m_times[day + 1].leastLeft || secondsLeft > m_times[day + 1].mostLeft)
        return false;
    Left after = left;
    after.secondLast = left.last;
    after.last = option.ladders;
    after.seconds = secondsLeft;
    for (std::size_t i = 0; i < ladderCount; ++i)
        after.sessions[i] =
            static_cast<std::uint8_t>(left.sessions[i] - (option.ladders >> i & 1u));
    const WeekRank with{rank.changes + option.changes, rank.positions + option.positions,
                        rank.tie << tieBits | number};
    const std::size_t next = day + 1;
    if (next < m_plan.days.size())
        return mayComeFirst(next, with, changes, after) && visit(next, after, with);
    if (!(with < m_best))
        return false;
    m_best = with;
    return m_anyWeek;
}

/// Whether a week that begins so may come before the best one; it has at least so many changes.
bool Arrangement::mayComeFirst(std::size_t daysDone, const WeekRank& rank, int changes,
                               const Left& after) const {
    if (changes != m_best.changes)
        return changes < m_best.changes;
    const auto shift = tieBits * static_cast<unsigned>(m_plan.days.size() - daysDone);
    const WeekRank least{changes, rank.positions + positionsAhead(after), rank.tie << shift};
    return least < m_best;
}

/// Position groups that are still to come at least: each position as often as any of its ladders.
int Arrangement::positionsAhead(const Left& left) const {
    std::array<int, positionsThereAre> often{};
    for (std::size_t i = 0; i < ladderCount; ++i) {
        int& here = often[static_cast<std::size_t>(m_problem.options[i].position)];
        here = std::max<int>(here, left.sessions[i]);
    }
    return std::accumulate(often.begin(), often.end(), 0);
}

} // namespace hipwise
