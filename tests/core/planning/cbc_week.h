#pragma once

#include "tests/core/planning/cbc_session.h"
#include "tests/core/planning/cbc_solver.h"

#include <optional>
#include <vector>

namespace hipwise {

/// A whole week in CBC's variables, written from the meaning of the problem's numbers alone.
class CbcWeek {
  public:
    explicit CbcWeek(const WeekProblem& problem);
    CbcWeek(const CbcWeek&) = delete;
    CbcWeek& operator=(const CbcWeek&) = delete;

    /// The proven least shortfall, then the fewest changes with it, then the fewest positions;
    /// empty where no week is legal.
    std::optional<WeekCost> least(const CbcSolver& solver);

  private:
    void plan();
    void eachAfterTheOneBefore(const std::vector<Sum>& raises);
    std::string planned(std::size_t ladder, int sets) const;
    Sum plannedAtLeast(std::size_t ladder, int sets) const;
    void doneOn(std::size_t day, std::size_t ladder);
    void time(std::size_t day);
    void singleSet(std::size_t day);
    void spacing(std::size_t day, std::size_t ladder);
    void totals();
    void goal(std::size_t goal);
    void strengthSets();
    void changes();
    /// The sum over all items of the day of what `worth` says of ladder, exposures and sets.
    template <class Worth>
    Sum sumOf(std::size_t day, const Worth& worth) const;

    const WeekProblem& m_problem;
    CbcProgramme m_programme;
    std::vector<CbcSession> m_sessions;
    Sum m_shortfall;
    Sum m_changes;
    int m_changesAnyway = 0;
    Sum m_positions;
};

} // namespace hipwise
