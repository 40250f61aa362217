#include "tests/fuzz/life_from_bytes.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/planning/adapt/catch_up.h"
#include "tests/core/planning/adapt/log_promises.h"
#include "tests/core/planning/adapt/request_words.h"
#include "tests/core/planning/adapt/true_reasons.h"
#include "tests/core/planning/week_promises.h"
#include "tests/fuzz/fuzzed_trainee.h"

#include <algorithm>
#include <array>

namespace hipwise::fuzz {
namespace {

constexpr std::array lengths{6, 12, 4, 8, 16, 26, 52};

/// Two bytes a number; zero once they are used up.
std::function<std::uint32_t()> numbersOf(std::span<const std::uint8_t> bytes) {
    return [bytes, at = std::size_t{0}]() mutable {
        const auto next = [&]() -> std::uint32_t { return at < bytes.size() ? bytes[at++] : 0u; };
        const std::uint32_t high = next();
        return high << 8 | next();
    };
}

/// What a person may change in a log afterwards.
class LogChanges {
  public:
    LogChanges(std::vector<SessionLog>& log, const Programme& programme, GeneratedPeople& numbers)
        : m_log(log),
          m_numbers(numbers) {
        for (const Week& week : programme.weeks)
            for (const PlannedSession& session : week.sessions)
                m_days.push_back(session.date);
    }

    void change() {
        for (int left = m_numbers.number(0, 6); left > 0 && !m_log.empty(); --left) {
            const auto at =
                static_cast<std::size_t>(m_numbers.number(0, static_cast<int>(m_log.size()) - 1));
            change(m_log[at], m_numbers.number(0, 4));
        }
        std::ranges::stable_sort(m_log, {}, &SessionLog::date);
    }

  private:
    void change(SessionLog& session, int kind) {
        if (kind == 0)
            for (ExerciseLog& exercise : session.exercises)
                doOtherwise(exercise, m_numbers);
        if (kind == 1 || kind == 2)
            postpone(session, kind == 2);
        if (kind == 3)
            addExtra(session);
        if (kind == 4)
            std::erase(m_log, SessionLog(session));
    }

    /// Moves it to a later day before the next session; where the plan would have offered it again,
    /// as a session of that day.
    void postpone(SessionLog& session, bool offeredAgain) {
        const auto day = std::ranges::find(m_days, session.plannedDate.value_or(Date{}));
        if (day == m_days.end() || std::next(day) == m_days.end())
            return;
        const Date next = *std::next(day);
        const Date late = day->plusDays(m_numbers.number(1, 3));
        if (late < next)
            session.date = late;
        if (offeredAgain && mayCatchUp({*day, next}, late))
            session.plannedDate = late;
    }

    /// To the session, or as one of its own some days later.
    void addExtra(SessionLog& session) {
        const ExerciseLog extra = anyExercise();
        const bool known = std::ranges::find(session.exercises, extra.exercise,
                                             &ExerciseLog::exercise) != session.exercises.end();
        SessionLog own;
        own.date = session.date.plusDays(m_numbers.number(0, 6));
        own.exercises = {extra};
        if (m_numbers.number(0, 1) == 0 || known)
            m_log.push_back(own);
        else
            session.exercises.push_back(extra);
    }

    ExerciseLog anyExercise() {
        const auto all = shippedCatalogue().exercises();
        const auto which = m_numbers.number(0, static_cast<int>(all.size()) - 1);
        const Exercise& exercise = all[static_cast<std::size_t>(which)];
        Amount asked = Reps{exercise.lowest};
        if (exercise.type == DoseType::Hold)
            asked = Seconds{exercise.lowest};
        ExerciseLog log{exercise.id, Effort::Good, 0, {}, {}};
        if (exercise.perSide)
            log.sets = {{1, Side::Left, asked, asked}, {1, Side::Right, asked, asked}};
        else
            log.sets = {{1, {}, asked, asked}};
        doOtherwise(log, m_numbers);
        return log;
    }

    std::vector<SessionLog>& m_log;
    GeneratedPeople& m_numbers;
    std::vector<Date> m_days;
};

} // namespace

std::optional<Life> lifeFrom(std::span<const std::uint8_t> bytes) {
    GeneratedPeople numbers(numbersOf(bytes));
    const auto mode = static_cast<Mode>(numbers.number(0, 2));
    PlanRequest request = numbers.request(mode);
    request.weeks =
        lengths[static_cast<std::size_t>(numbers.number(0, static_cast<int>(lengths.size()) - 1))];
    auto outcome = simulate(request, shippedCatalogue(), traineeFrom(numbers));
    auto* simulation = std::get_if<Simulation>(&outcome);
    if (!simulation)
        return std::nullopt;
    Life life{request, std::move(*simulation), {}};
    life.told = life.request = afterwards(request, life.lived.log);
    LogChanges(life.told.log, life.lived.programme, numbers).change();
    const int days = request.start.daysUntil(life.told.today);
    life.told.today = life.told.today.plusDays(-numbers.number(0, days));
    return life;
}

std::vector<std::string> brokenBy(std::span<const std::uint8_t> bytes) {
    const auto life = lifeFrom(bytes);
    if (!life)
        return {};
    const Catalogue& catalogue = shippedCatalogue();
    const Programme& lived = life->lived.programme;
    const auto told = std::get<Programme>(plan(life->told, catalogue));
    std::vector<std::string> broken;
    const auto add = [&broken](const char* which, const std::vector<std::string>& lines) {
        for (const std::string& line : lines)
            broken.push_back(std::string(which) + line);
    };
    add("lived: ", brokenPromises(life->request, lived, catalogue));
    add("lived: ", brokenByLog(lived, life->lived.log, catalogue));
    add("lived: ", untrueReasons(lived, life->lived.log, catalogue));
    add("told: ", brokenPromises(life->told, told, catalogue));
    add("told: ", withoutReason(told));
    return broken;
}

std::string documentsOf(const Life& life) {
    return wordsOf(life.told) + "today " + life.told.today.iso() + ", weeks " +
           std::to_string(life.told.weeks) + '\n' + writeLog(life.told.log);
}

} // namespace hipwise::fuzz
