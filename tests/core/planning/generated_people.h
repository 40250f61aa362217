#pragma once

#include "core/planning/plan.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <utility>
#include <vector>

namespace hipwise {

/// Makes people of every kind the program is made for; one seed, one sequence on every machine.
class GeneratedPeople {
  public:
    explicit GeneratedPeople(unsigned seed) : m_next(std::mt19937(seed)) {}
    /// From numbers of any origin.
    explicit GeneratedPeople(std::function<std::uint32_t()> next) : m_next(std::move(next)) {}

    int number(int low, int high);
    bool chance(int percent) { return number(1, 100) <= percent; }
    /// A person who may be planned for, mostly: one in some is in too much pain.
    PlanRequest request(Mode mode);
    template <class Term>
    Term oneOf(const std::vector<Term>& terms) {
        return terms[static_cast<std::size_t>(number(0, static_cast<int>(terms.size()) - 1))];
    }

  private:
    Profile profile(Mode mode);
    EquipmentOwned equipment();
    std::vector<Weekday> weekdays(int count);
    std::vector<Limit> limits();
    CheckIn checkIn(Date date);
    BothSides sides(int highest);

    std::function<std::uint32_t()> m_next;
};

} // namespace hipwise
