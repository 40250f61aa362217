#include "tests/core/planning/cbc_week.h"

#include "tests/core/planning/every_make_up.h"

#include <algorithm>

namespace hipwise {
namespace {

/// 1 where the ladder is done on that day after so many earlier sessions, with so many sets.
std::string done(std::size_t day, std::size_t ladder, int exposures, int sets) {
    return "done_" + std::to_string(day) + "_" + std::to_string(ladder) + "_" +
           std::to_string(exposures) + "_" + std::to_string(sets);
}

} // namespace

CbcWeek::CbcWeek(const WeekProblem& problem) : m_problem(problem) {
    for (std::size_t day = 0; day < problem.days.size(); ++day)
        m_sessions.emplace_back(m_programme, problem, day);
    plan();
    for (std::size_t day = 0; day < problem.days.size(); ++day) {
        for (std::size_t i = 0; i < ladderCount; ++i)
            if (problem.options[i].usable) {
                doneOn(day, i);
                if (isStrengthLadder(i))
                    spacing(day, i);
            }
        time(day);
        singleSet(day);
        m_positions.add(1, m_sessions[day].positions());
    }
    totals();
    changes();
}

std::optional<WeekCost> CbcWeek::least(const CbcSolver& solver) {
    const auto shortfall = solver.least(m_programme, m_shortfall);
    if (!shortfall)
        return std::nullopt;
    m_programme.atMost(m_shortfall, *shortfall);
    const int changes = solver.least(m_programme, m_changes).value();
    m_programme.atMost(m_changes, changes);
    const int positions = solver.least(m_programme, m_positions).value();
    return WeekCost{*shortfall, changes + m_changesAnyway, positions};
}

std::string CbcWeek::planned(std::size_t ladder, int sets) const {
    return "sets_" + std::to_string(ladder) + "_" + std::to_string(sets);
}

Sum CbcWeek::plannedAtLeast(std::size_t ladder, int sets) const {
    Sum sum;
    for (int more = sets; more <= m_problem.options[ladder].setsMost; ++more)
        sum.add(1, planned(ladder, more));
    return sum;
}

/// One number of sets a ladder for the week. Strength ladders are raised one after the other by
/// rank, all to two sets before any to three; balance and mobility are raised together.
void CbcWeek::plan() {
    for (std::size_t i = 0; i < ladderCount; ++i) {
        if (!m_problem.options[i].usable)
            continue;
        for (int sets = m_problem.options[i].setsLeast; sets <= m_problem.options[i].setsMost;
             ++sets)
            m_programme.choice(planned(i, sets));
        m_programme.exactly(plannedAtLeast(i, m_problem.options[i].setsLeast), 1);
    }
    std::vector<Sum> strengthRaises;
    std::vector<Sum> otherRaises;
    for (const int sets : {2, 3}) {
        Sum together;
        for (const Ladder ladder : m_problem.rank) {
            const auto i = static_cast<std::size_t>(ladder);
            const WeekOption& option = m_problem.options[i];
            if (!option.usable || option.setsLeast >= sets || option.setsMost < sets)
                continue;
            if (isStrengthLadder(i)) {
                strengthRaises.push_back(plannedAtLeast(i, sets));
                continue;
            }
            if (!together.factors().empty())
                m_programme.exactly(plannedAtLeast(i, sets).add(-1, together), 0);
            together = plannedAtLeast(i, sets);
        }
        if (!together.factors().empty())
            otherRaises.push_back(together);
    }
    eachAfterTheOneBefore(strengthRaises);
    eachAfterTheOneBefore(otherRaises);
}

void CbcWeek::eachAfterTheOneBefore(const std::vector<Sum>& raises) {
    for (std::size_t i = 1; i < raises.size(); ++i)
        m_programme.atMost(Sum(raises[i]).add(-1, raises[i - 1]), 0);
}

/// Ties what is done on a day to the session, to the plan of sets and to the days before.
void CbcWeek::doneOn(std::size_t day, std::size_t ladder) {
    const Sum& has = m_sessions[day].has(ladder);
    const int daysBefore = static_cast<int>(day);
    Sum earlier;
    for (std::size_t before = 0; before < day; ++before)
        earlier.add(1, m_sessions[before].has(ladder));
    Sum once;
    Sum exposures;
    for (int sets = m_problem.options[ladder].setsLeast; sets <= m_problem.options[ladder].setsMost;
         ++sets) {
        Sum withThese;
        for (int before = 0; before <= daysBefore; ++before) {
            withThese.add(1, m_programme.choice(done(day, ladder, before, sets)));
            exposures.add(before, done(day, ladder, before, sets));
        }
        m_programme.atMost(Sum(withThese).add(-1, planned(ladder, sets)), 0);
        once.add(1, withThese);
    }
    m_programme.exactly(once.add(-1, has), 0);
    m_programme.atMost(Sum(exposures).add(-1, earlier), 0);
    m_programme.atLeast(exposures.add(-1, earlier).add(-daysBefore, has), -daysBefore);
}

template <class Worth>
Sum CbcWeek::sumOf(std::size_t day, const Worth& worth) const {
    Sum sum;
    for (std::size_t i = 0; i < ladderCount; ++i) {
        const WeekOption& option = m_problem.options[i];
        for (int sets = option.setsLeast; option.usable && sets <= option.setsMost; ++sets)
            for (int before = 0; before <= static_cast<int>(day); ++before)
                sum.add(worth(i, before, sets), done(day, i, before, sets));
    }
    return sum;
}

void CbcWeek::time(std::size_t day) {
    Sum seconds = sumOf(day, [this](std::size_t i, int before, int sets) {
        return secondsOfItem(m_problem.options[i], static_cast<std::size_t>(before), sets);
    });
    seconds.add(1, m_sessions[day].changeOvers());
    m_programme.atLeast(seconds, m_problem.days[day].shortest);
    m_programme.atMost(seconds, m_problem.days[day].longest);
}

void CbcWeek::singleSet(std::size_t day) {
    if (m_problem.shape.oneSingleSet)
        m_programme.atLeast(sumOf(day, [](std::size_t i, int,
                                          int sets) { return isStrengthLadder(i) && sets == 1; }),
                            1);
}

/// No strength ladder on two days running, or with four days a week on three days running.
void CbcWeek::spacing(std::size_t day, std::size_t ladder) {
    const auto hadBefore = [&](std::size_t back, int& known) {
        if (back <= day)
            return m_sessions[day - back].has(ladder);
        known += hasLadder(m_problem.before[back - day - 1], ladder);
        return Sum();
    };
    if (m_problem.days[day].daysSinceLast > 1)
        return;
    int known = 0;
    Sum run = m_sessions[day].has(ladder);
    run.add(1, hadBefore(1, known));
    if (m_problem.restDayBetween)
        return m_programme.atMost(run, 1 - known);
    const int gapBefore =
        day > 0 ? m_problem.days[day - 1].daysSinceLast : m_problem.daysBetweenBefore;
    if (gapBefore > 1)
        return;
    run.add(1, hadBefore(2, known));
    m_programme.atMost(run, 2 - known);
}

void CbcWeek::totals() {
    for (std::size_t g = 0; g < goalCount; ++g)
        goal(g);
    strengthSets();
    for (std::size_t i = 0; i < ladderCount; ++i) {
        Sum sessions;
        for (const CbcSession& session : m_sessions)
            sessions.add(1, session.has(i));
        m_programme.atLeast(sessions, m_problem.sessionsLeast[i]);
    }
}

/// Floor, cap and shortfall; the sets that are lacking count as whole sets.
void CbcWeek::goal(std::size_t goal) {
    Sum quarters;
    for (std::size_t day = 0; day < m_sessions.size(); ++day)
        quarters.add(1, sumOf(day, [&](std::size_t i, int, int sets) {
                         return sets * m_problem.options[i].contributes[goal];
                     }));
    m_programme.atLeast(quarters, m_problem.floor[goal]);
    m_programme.atMost(quarters, m_problem.cap[goal]);
    const std::string lacking = m_programme.count("lacking_" + std::to_string(goal));
    m_programme.atLeast(quarters.add(4, lacking), m_problem.aim[goal]);
    m_shortfall.add(m_problem.weight[goal], lacking);
}

void CbcWeek::strengthSets() {
    Sum sets;
    for (std::size_t day = 0; day < m_sessions.size(); ++day)
        sets.add(1, sumOf(day, [](std::size_t i, int, int number) {
                     return isStrengthLadder(i) ? number : 0;
                 }));
    m_programme.atLeast(sets, m_problem.strengthSetsLeast);
    m_programme.atMost(sets, m_problem.strengthSetsMost);
}

/// A ladder that was there on the same day last week and is not now, or the reverse.
void CbcWeek::changes() {
    for (std::size_t day = 0; day < m_sessions.size(); ++day) {
        const auto& last = m_problem.days[day].lastWeek;
        for (std::size_t i = 0; last && i < ladderCount; ++i) {
            m_changesAnyway += hasLadder(*last, i);
            m_changes.add(hasLadder(*last, i) ? -1 : 1, m_sessions[day].has(i));
        }
    }
}

} // namespace hipwise
