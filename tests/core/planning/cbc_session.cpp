#include "tests/core/planning/cbc_session.h"

#include "tests/core/planning/every_make_up.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hipwise {
namespace {

constexpr auto mobility = static_cast<std::size_t>(Ladder::Mobility);

/// The goal in whose turn a ladder is done; trunk, balance and mobility come after the others.
Goal goalOf(std::size_t ladder) {
    static constexpr std::array<Goal, ladderCount> goals{
        Goal::Extension, Goal::Abduction, Goal::Function, Goal::Abduction, Goal::Trunk,
        Goal::Function,  Goal::Balance,   Goal::Mobility, Goal::Abduction, Goal::Extension};
    return goals[ladder];
}

} // namespace

/// The items of one position, mobility apart: they follow each other.
struct CbcSession::Group {
    Position position;
    std::vector<std::size_t> ladders;
    /// By turn: 1 where the group is there and begins with that turn.
    std::map<int, std::string> opensAt;

    /// 1 where the group is there and comes before one of `other` that opens at `turn`.
    Sum opensBefore(int turn, Position other) const {
        Sum sum;
        for (const auto& [own, variable] : opensAt)
            if (std::tuple(own, position) < std::tuple(turn, other))
                sum.add(1, variable);
        return sum;
    }
    /// 1 where the group is there.
    Sum opens() const {
        Sum sum;
        for (const auto& [turn, variable] : opensAt)
            sum.add(1, variable);
        return sum;
    }
};

CbcSession::CbcSession(CbcProgramme& programme, const WeekProblem& problem, std::size_t day)
    : m_programme(programme),
      m_problem(problem),
      m_day(day) {
    for (std::size_t i = 0; i < ladderCount; ++i)
        if (problem.options[i].usable) {
            m_usable.push_back(i);
            m_has[i] = m_programme.choice(named("has", i));
        }
    shape();
    steps();
    path();
    inTurn(groups());
}

std::string CbcSession::named(const std::string& what, std::size_t which) const {
    return what + "_" + std::to_string(m_day) + "_" + std::to_string(which);
}

int CbcSession::turn(std::size_t ladder) const {
    const auto& order = m_problem.days[m_day].goalOrder;
    const auto found = std::ranges::find(order, goalOf(ladder));
    return found != order.end() ? static_cast<int>(found - order.begin())
                                : static_cast<int>(goalOf(ladder));
}

void CbcSession::shape() {
    Sum items;
    Sum strength;
    LadderSet usable = 0;
    for (const std::size_t i : m_usable) {
        items.add(1, has(i));
        strength.add(isStrengthLadder(i), has(i));
        usable |= LadderSet{1} << i;
    }
    const auto of = [this](LadderSet group) {
        Sum sum;
        for (const std::size_t i : m_usable)
            sum.add(hasLadder(group, i), has(i));
        return sum;
    };
    const SessionShape& shape = m_problem.shape;
    m_programme.atLeast(items, std::max(1, shape.itemsLeast));
    m_programme.atMost(items, shape.itemsMost);
    m_programme.atLeast(strength, shape.strengthLeast);
    m_programme.atMost(strength, shape.strengthMost);
    for (const LadderSet group : shape.oneOfEach)
        if ((group & usable) != 0)
            m_programme.atLeast(of(group), 1);
    for (const LadderSet group : shape.atMostTwo)
        m_programme.atMost(of(group), 2);
    for (const LadderSet group : shape.atMostOne)
        m_programme.atMost(of(group), 1);
}

std::string CbcSession::step(std::size_t from, std::size_t to) const {
    return named("step", from) + "_" + std::to_string(to);
}

/// Mobility is last; within a position by turn, then without a band first, then by ladder.
bool CbcSession::mayFollow(std::size_t to, std::size_t from) const {
    if (to == mobility || from == mobility)
        return to != from && to == mobility;
    const WeekOption& before = m_problem.options[from];
    const WeekOption& after = m_problem.options[to];
    return before.position != after.position ||
           std::tuple(turn(from), before.band > 0, from) < std::tuple(turn(to), after.band > 0, to);
}

/// Every possible step from one item to the next, and from nothing to the first, with its cost.
void CbcSession::steps() {
    for (const std::size_t to : m_usable) {
        const WeekOption& item = m_problem.options[to];
        const std::string first = m_programme.choice(named("first", to));
        m_positions.add(1, first);
        m_changeOvers.add(item.band > 0 ? 35 : 25, first);
        for (const std::size_t from : m_usable) {
            if (!mayFollow(to, from))
                continue;
            const WeekOption& before = m_problem.options[from];
            const bool moves = before.position != item.position;
            const bool bandOn = item.band > 0 && item.band != before.band;
            const std::string taken = m_programme.choice(step(from, to));
            m_positions.add(moves, taken);
            m_changeOvers.add((moves ? 25 : 15) + (bandOn ? 10 : 0), taken);
        }
    }
}

/// One path through all items of the session.
void CbcSession::path() {
    Sum firsts;
    Sum lasts;
    for (const std::size_t i : m_usable) {
        const std::string last = m_programme.choice(named("last", i));
        firsts.add(1, named("first", i));
        lasts.add(1, last);
        Sum arrivals = named("first", i);
        Sum departures = last;
        for (const std::size_t other : m_usable) {
            if (mayFollow(i, other))
                arrivals.add(1, step(other, i));
            if (mayFollow(other, i))
                departures.add(1, step(i, other));
        }
        m_programme.exactly(arrivals.add(-1, has(i)), 0);
        m_programme.exactly(departures.add(-1, has(i)), 0);
    }
    m_programme.exactly(firsts, 1);
    m_programme.exactly(lasts, 1);
}

std::vector<CbcSession::Group> CbcSession::groups() const {
    std::map<Position, Group> byPosition;
    for (const std::size_t i : m_usable)
        if (i != mobility) {
            const Position position = m_problem.options[i].position;
            Group& group = byPosition.try_emplace(position, Group{position, {}, {}}).first->second;
            group.ladders.push_back(i);
        }
    std::vector<Group> groups;
    for (auto& [position, group] : byPosition)
        groups.push_back(std::move(group));
    return groups;
}

/// A group opens at the turn of its earliest item.
void CbcSession::open(Group& group) {
    std::map<int, Sum> itemsAt;
    for (const std::size_t i : group.ladders)
        itemsAt[turn(i)].add(1, has(i));
    const auto place = static_cast<std::size_t>(group.position);
    Sum openedByNow;
    for (const auto& [turn, items] : itemsAt) {
        const std::string opens =
            m_programme.choice(named("opens", place) + "_" + std::to_string(turn));
        group.opensAt[turn] = opens;
        openedByNow.add(1, opens);
        m_programme.atMost(Sum(opens).add(-1, items), 0);
        for (const std::size_t i : group.ladders)
            if (this->turn(i) == turn)
                m_programme.atMost(Sum(has(i)).add(-1, openedByNow), 0);
    }
    m_programme.atMost(openedByNow, 1);
}

/// Each position is come to once and left once, and never for one that opens at an earlier turn.
void CbcSession::inTurn(std::vector<Group> groups) {
    for (Group& group : groups)
        open(group);
    for (const Group& group : groups) {
        Sum arrivals;
        Sum departures;
        for (const std::size_t i : group.ladders) {
            arrivals.add(1, named("first", i));
            departures.add(1, named("last", i));
            if (m_problem.options[mobility].usable)
                departures.add(1, step(i, mobility));
        }
        for (const Group& other : groups) {
            if (other.position == group.position)
                continue;
            const Sum moves = movesBetween(group, other);
            for (const auto& [turn, opens] : group.opensAt)
                m_programme.atMost(
                    Sum(moves).add(1, opens).add(1, other.opensBefore(turn, group.position)), 2);
            departures.add(1, moves);
            arrivals.add(1, movesBetween(other, group));
        }
        m_programme.exactly(arrivals.add(-1, group.opens()), 0);
        m_programme.exactly(departures.add(-1, group.opens()), 0);
    }
}

Sum CbcSession::movesBetween(const Group& from, const Group& to) const {
    Sum moves;
    for (const std::size_t one : from.ladders)
        for (const std::size_t other : to.ladders)
            moves.add(1, step(one, other));
    return moves;
}

} // namespace hipwise
