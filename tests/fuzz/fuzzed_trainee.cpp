#include "tests/fuzz/fuzzed_trainee.h"

#include "core/planning/as_asked.h"

#include <algorithm>
#include <memory>

namespace hipwise::fuzz {
namespace {

/// One kind of day each; the many usual ones come first.
enum class DayKind {
    AsAsked,
    Easy = 6,
    Hard,
    Missed,
    Away,
    ItemByItem,
    OneHurts,
    NothingTold,
    SessionPain,
    Begun,
    Timed
};
constexpr int lastKind = static_cast<int>(DayKind::Timed);

Amount like(const Amount& asked, int number) {
    if (std::holds_alternative<Seconds>(asked))
        return Seconds{number};
    return Reps{number};
}

/// Days lived one after the other.
class FuzzedDays {
  public:
    explicit FuzzedDays(GeneratedPeople& numbers) : m_numbers(numbers) {}

    std::optional<SessionLog> live(const PlannedSession& session) {
        const auto kind = static_cast<DayKind>(m_numbers.number(0, lastKind));
        if (kind == DayKind::Away && session.date > m_awayUntil)
            m_awayUntil = session.date.plusDays(m_numbers.number(1, 70));
        if (kind == DayKind::Missed || session.date <= m_awayUntil)
            return std::nullopt;
        SessionLog log = asAsked(session);
        change(log, kind, session);
        return log;
    }

  private:
    void change(SessionLog& log, DayKind kind, const PlannedSession& session) {
        const int items = static_cast<int>(log.exercises.size());
        if (kind == DayKind::Easy || kind == DayKind::Hard)
            for (ExerciseLog& exercise : log.exercises)
                exercise.effort = kind == DayKind::Easy ? Effort::Easy : Effort::Hard;
        if (kind == DayKind::ItemByItem)
            for (ExerciseLog& exercise : log.exercises)
                doOtherwise(exercise, m_numbers);
        if (kind == DayKind::OneHurts && items > 0)
            log.exercises[static_cast<std::size_t>(m_numbers.number(0, items - 1))].pain =
                m_numbers.number(0, 10);
        if (kind == DayKind::NothingTold)
            for (ExerciseLog& exercise : log.exercises) {
                exercise.effort.reset();
                exercise.pain.reset();
            }
        if (kind == DayKind::SessionPain) {
            log.painBefore = m_numbers.number(0, 10);
            log.painAfter = m_numbers.number(0, 10);
            log.painNextMorning = m_numbers.number(0, 10);
        }
        if (kind == DayKind::Begun)
            log.exercises.resize(static_cast<std::size_t>(m_numbers.number(0, items)));
        if (kind == DayKind::Timed)
            log.duration = Seconds{session.estimated.value * m_numbers.number(50, 200) / 100};
    }

    GeneratedPeople& m_numbers;
    Date m_awayUntil;
};

} // namespace

void doOtherwise(ExerciseLog& exercise, GeneratedPeople& numbers) {
    const int effort = numbers.number(0, 4);
    exercise.effort.reset();
    if (effort < 4)
        exercise.effort = static_cast<Effort>(effort);
    const int pain = numbers.number(0, 11);
    exercise.pain.reset();
    if (pain <= 10)
        exercise.pain = pain;
    const int skip = numbers.number(0, 20);
    if (skip <= static_cast<int>(SkipReason::Other)) {
        exercise.skipped = static_cast<SkipReason>(skip);
        exercise.sets.clear();
    }
    const int sets = numbers.number(0, 7);
    if (sets < std::ssize(exercise.sets))
        exercise.sets.resize(static_cast<std::size_t>(sets));
    const int more = numbers.number(-9, 9);
    for (SetLog& set : exercise.sets)
        set.done = like(set.asked, std::max(0, numberOf(set.asked) + more));
}

Trainee traineeFrom(GeneratedPeople& numbers) {
    const auto days = std::make_shared<FuzzedDays>(numbers);
    return [days](const PlannedSession& session) { return days->live(session); };
}

} // namespace hipwise::fuzz
