#include "tests/core/planning/every_week.h"

#include <algorithm>
#include <numeric>

namespace hipwise {
namespace {

class RandomWeek {
  public:
    explicit RandomWeek(std::mt19937& engine) : m_engine(engine) {}

    WeekProblem make() {
        std::iota(m_ladders.begin(), m_ladders.end(), std::size_t{0});
        shuffle();
        const int usable = number(4, 6);
        for (int i = 0; i < usable; ++i)
            m_problem.options[m_ladders[static_cast<std::size_t>(i)]] = option();
        shuffle();
        for (std::size_t i = 0; i < ladderCount; ++i)
            m_problem.rank[i] = static_cast<Ladder>(m_ladders[i]);
        const int days = number(1, usable == 4 ? 4 : 3);
        for (int i = 0; i < days; ++i)
            m_problem.days.push_back(day());
        bounds();
        shape();
        return m_problem;
    }

  private:
    int number(int low, int high) {
        const auto span = static_cast<unsigned>(high - low + 1);
        return low + static_cast<int>(static_cast<unsigned>(m_engine()) % span);
    }
    bool chance(int percent) { return number(1, 100) <= percent; }

    void shuffle() {
        for (std::size_t i = ladderCount - 1; i > 0; --i)
            std::swap(m_ladders[i],
                      m_ladders[static_cast<std::size_t>(number(0, static_cast<int>(i)))]);
    }

    WeekOption option() {
        WeekOption made;
        made.usable = true;
        made.position = static_cast<Position>(number(0, 3));
        made.band = chance(20) ? number(1, 2) : 0;
        int seconds = number(30, 110);
        for (int& set : made.setSeconds) {
            set = seconds;
            seconds += number(0, 6);
        }
        made.rest = 5 * number(1, 9);
        made.setsLeast = number(1, 2);
        made.setsMost = number(made.setsLeast, 3);
        made.extraSet = chance(20);
        for (int& share : made.contributes)
            share = chance(40) ? number(1, 4) : 0;
        made.lastSets = chance(50) ? number(1, 3) : 0;
        return made;
    }

    WeekDay day() {
        WeekDay made;
        made.shortest = number(150, 700);
        made.longest = made.shortest + number(40, 350);
        made.daysSinceLast = number(1, 3);
        if (chance(60))
            made.lastWeek = static_cast<LadderSet>(number(1, 1023));
        made.goalOrder = {Goal::Extension, Goal::Abduction, Goal::Function};
        for (std::size_t i = 2; i > 0; --i)
            std::swap(made.goalOrder[i],
                      made.goalOrder[static_cast<std::size_t>(number(0, static_cast<int>(i)))]);
        return made;
    }

    void bounds() {
        for (std::size_t g = 0; g < goalCount; ++g) {
            m_problem.aim[g] = number(0, 40);
            m_problem.weight[g] = number(10, 400);
            m_problem.floor[g] = chance(15) ? number(1, 16) : 0;
            m_problem.cap[g] = chance(25) ? number(16, 48) : 72;
        }
        m_problem.strengthSetsLeast = chance(25) ? number(1, 12) : 0;
        m_problem.strengthSetsMost = chance(25) ? number(8, 20) : 999;
        m_problem.restDayBetween = chance(50);
        for (std::size_t i = 0; i < ladderCount; ++i)
            if (m_problem.options[i].usable && chance(15))
                m_problem.sessionsLeast[i] = number(1, static_cast<int>(m_problem.days.size()));
        for (LadderSet& ladders : m_problem.before)
            ladders = static_cast<LadderSet>(number(0, 1023));
        m_problem.daysBetweenBefore = number(1, 3);
    }

    void shape() {
        SessionShape& shape = m_problem.shape;
        shape.strengthLeast = number(1, 3);
        shape.strengthMost = number(shape.strengthLeast, 5);
        shape.itemsLeast = number(1, 3);
        shape.itemsMost = number(3, 6);
        for (auto* groups : {&shape.oneOfEach, &shape.atMostTwo, &shape.atMostOne})
            if (chance(40))
                groups->push_back(static_cast<LadderSet>(number(1, 1023) & number(1, 1023)));
        shape.oneSingleSet = chance(20);
    }

    std::mt19937& m_engine;
    WeekProblem m_problem;
    std::array<std::size_t, ladderCount> m_ladders{};
};

} // namespace

WeekProblem randomWeek(std::mt19937& engine) {
    return RandomWeek(engine).make();
}

} // namespace hipwise
