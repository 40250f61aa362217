#pragma once

#include "core/planning/week_problem.h"
#include "tests/core/planning/cbc_programme.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace hipwise {

/// One day's session in CBC's variables: which ladders, and their order as a path from one to the
/// next, so that change-overs and positions are sums over its steps.
class CbcSession {
  public:
    CbcSession(CbcProgramme& programme, const WeekProblem& problem, std::size_t day);

    /// 1 where the ladder is in the session, an empty sum where it is not usable.
    const Sum& has(std::size_t ladder) const { return m_has[ladder]; }
    /// Seconds of all change-overs.
    const Sum& changeOvers() const { return m_changeOvers; }
    const Sum& positions() const { return m_positions; }

  private:
    struct Group;

    void shape();
    void open(Group& group);
    std::vector<Group> groups() const;
    void steps();
    void path();
    void inTurn(std::vector<Group> groups);
    Sum movesBetween(const Group& from, const Group& to) const;
    std::string step(std::size_t from, std::size_t to) const;
    bool mayFollow(std::size_t to, std::size_t from) const;
    int turn(std::size_t ladder) const;
    std::string named(const std::string& what, std::size_t which) const;

    CbcProgramme& m_programme;
    const WeekProblem& m_problem;
    std::size_t m_day;
    std::vector<std::size_t> m_usable;
    std::array<Sum, ladderCount> m_has;
    Sum m_changeOvers;
    Sum m_positions;
};

} // namespace hipwise
