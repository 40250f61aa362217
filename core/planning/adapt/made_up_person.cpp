#include "core/planning/adapt/made_up_person.h"

#include <algorithm>
#include <array>
#include <random>
#include <utility>

namespace hipwise {
namespace {

class MadeUpPerson {
  public:
    MadeUpPerson(PersonKind kind, std::uint32_t seed) : m_kind(kind), m_engine(seed) {
        m_stopsAfter = number(6, 30);
        m_soreLadder = static_cast<Ladder>(number(0, 4));
    }

    std::optional<SessionLog> operator()(const PlannedSession& session) {
        ++m_sessions;
        if (misses(session.date))
            return std::nullopt;
        SessionLog log;
        log.date = session.date;
        log.plannedDate = session.date;
        log.duration = Seconds{session.estimated.value * number(90, 115) / 100};
        log.painBefore = m_kind == PersonKind::Painful ? number(1, 4) : number(0, 2);
        log.painAfter = *log.painBefore;
        for (const Prescription& item : session.items)
            log.exercises.push_back(exercise(item, *log.painBefore));
        if (m_kind == PersonKind::Painful && chance(8))
            log.painNextMorning = *log.painBefore + number(2, 3);
        return log;
    }

  private:
    /// From low to high, both included; the same on every machine.
    int number(int low, int high) {
        const auto span = static_cast<unsigned>(high - low + 1);
        return low + static_cast<int>(static_cast<unsigned>(m_engine()) % span);
    }
    bool chance(int percent) { return number(1, 100) <= percent; }

    bool misses(Date date) {
        if (m_kind == PersonKind::Stops)
            return m_sessions > m_stopsAfter;
        if (m_kind == PersonKind::Steady)
            return chance(4);
        if (m_kind != PersonKind::Irregular)
            return chance(8);
        if (date <= m_awayUntil)
            return true;
        if (chance(6))
            m_awayUntil = date.plusDays(number(5, 60));
        return chance(35);
    }

    int painIn(const Prescription& item, int before) {
        if (m_kind == PersonKind::Painful && item.ladder == m_soreLadder && chance(45))
            return chance(30) ? number(6, 9) : number(3, 5);
        return before > 1 && chance(80) ? 1 : number(0, 1);
    }

    Effort effortOf() {
        if (m_kind == PersonKind::Eager)
            return chance(85) ? Effort::Easy : Effort::Good;
        const int roll = number(1, 100);
        if (roll <= 15)
            return Effort::Easy;
        if (roll <= 80)
            return Effort::Good;
        return roll <= 97 ? Effort::Hard : Effort::Failed;
    }

    ExerciseLog exercise(const Prescription& item, int painBefore) {
        ExerciseLog log;
        log.exercise = item.exercise;
        if (m_kind == PersonKind::Irregular && chance(8)) {
            log.skipped = static_cast<SkipReason>(number(0, 6));
            return log;
        }
        if (m_kind != PersonKind::Irregular || chance(60))
            log.effort = effortOf();
        log.pain = painIn(item, painBefore);
        const int asked = numberOf(item.amount);
        const int lacking = log.effort == Effort::Failed ? std::max(1, asked / 4) : 0;
        const int more = m_kind == PersonKind::Eager ? number(0, 3) : 0;
        const int sets = m_kind == PersonKind::Irregular && chance(10) ? item.sets - 1 : item.sets;
        for (int set = 1; set <= sets; ++set)
            for (const auto side : sidesOf(item))
                log.sets.push_back(
                    {set, side, item.amount, amountLike(item.amount, asked - lacking + more)});
        return log;
    }

    static std::vector<std::optional<Side>> sidesOf(const Prescription& item) {
        if (item.perSide)
            return {Side::Left, Side::Right};
        return {std::nullopt};
    }

    static Amount amountLike(const Amount& asked, int number) {
        if (std::holds_alternative<Seconds>(asked))
            return Seconds{std::max(0, number)};
        return Reps{std::max(0, number)};
    }

    PersonKind m_kind;
    std::mt19937 m_engine;
    int m_sessions = 0;
    int m_stopsAfter = 0;
    Ladder m_soreLadder = Ladder::Bridge;
    Date m_awayUntil;
};

} // namespace

std::optional<PersonKind> personKind(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, PersonKind>, 5> kinds{
        {{"steady", PersonKind::Steady},
         {"eager", PersonKind::Eager},
         {"painful", PersonKind::Painful},
         {"irregular", PersonKind::Irregular},
         {"stops", PersonKind::Stops}}};
    for (const auto& [word, kind] : kinds)
        if (word == name)
            return kind;
    return std::nullopt;
}

Trainee madeUpPerson(PersonKind kind, std::uint32_t seed) {
    return MadeUpPerson(kind, seed);
}

} // namespace hipwise
