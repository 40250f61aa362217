#include "core/coach/progress.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hipwise {

namespace {

constexpr int weekDays = 7;

/// One empty value for every week of a time; which of them holds a day.
template <class Row>
std::vector<Row> emptyWeeks(const DaySpan& days) {
    std::vector<Row> weeks;
    for (Date monday = days.first.mondayOfWeek(); monday <= days.last;
         monday = monday.plusDays(weekDays))
        weeks.push_back({monday});
    return weeks;
}

template <class Row>
Row* weekOf(std::vector<Row>& weeks, Date day) {
    if (weeks.empty() || day < weeks.front().monday)
        return nullptr;
    const auto at = static_cast<std::size_t>(weeks.front().monday.daysUntil(day) / weekDays);
    return at < weeks.size() ? &weeks[at] : nullptr;
}

/// The planned days of which anything was done, in order.
std::vector<Date> keptDays(const std::vector<SessionLog>& log) {
    std::vector<Date> kept;
    for (const SessionLog& session : log)
        if (session.plannedDate && anySetDone(session.exercises))
            kept.push_back(*session.plannedDate);
    std::ranges::sort(kept);
    return kept;
}

using SessionsByDay = std::map<Date, const PlannedSession*>;

SessionsByDay sessionsByDay(const Programme& programme) {
    SessionsByDay sessions;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            sessions.emplace(session.date, &session);
    return sessions;
}

/// What one whole set of an exercise adds to the goals.
struct SetWorth {
    PerGoal<QuarterSets> contributes{};
    bool perSide = false;
};

/// What was recorded, and the plan and the catalogue that say what it was.
class Recorded {
  public:
    Recorded(const Snapshot& snapshot, const Catalogue& catalogue)
        : m_catalogue(catalogue),
          m_sessions(sessionsByDay(snapshot.programme)) {}

    /// Null where the session was not asked for that exercise.
    const Prescription* askedFor(const SessionLog& log, const std::string& exercise) const {
        const auto session = log.plannedDate ? m_sessions.find(*log.plannedDate) : m_sessions.end();
        if (session == m_sessions.end())
            return nullptr;
        const auto& items = session->second->items;
        const auto item = std::ranges::find(items, exercise, &Prescription::exercise);
        return item == items.end() ? nullptr : &*item;
    }

    SetWorth worthOf(const SessionLog& log, const std::string& exercise) const {
        if (const Prescription* item = askedFor(log, exercise))
            return {item->contributes, item->perSide};
        if (const Exercise* known = find(exercise))
            return {known->contributes, known->perSide};
        return {};
    }

    std::optional<Ladder> ladderOf(const SessionLog& log, const std::string& exercise) const {
        if (const Prescription* item = askedFor(log, exercise))
            return item->ladder;
        const Exercise* known = find(exercise);
        return known ? std::optional(known->ladder) : std::nullopt;
    }

  private:
    const Exercise* find(const std::string& exercise) const {
        const auto [at, isNew] = m_known.try_emplace(exercise, nullptr);
        if (isNew)
            at->second = m_catalogue.find(exercise);
        return at->second;
    }

    const Catalogue& m_catalogue;
    SessionsByDay m_sessions;
    mutable std::unordered_map<std::string, const Exercise*> m_known;
};

int wholeSets(const ExerciseLog& exercise, bool perSide) {
    int left = 0;
    int right = 0;
    for (const SetLog& set : exercise.sets) {
        left += set.side != Side::Right ? 1 : 0;
        right += set.side != Side::Left ? 1 : 0;
    }
    return perSide ? std::min(left, right) : static_cast<int>(exercise.sets.size());
}

struct Asked {
    const Prescription* item = nullptr;
    Date date;
};

/// What the plan asks for next on each ladder, or asked for last.
std::map<Ladder, Asked> askedNow(const Programme& programme) {
    std::map<Ladder, Asked> now;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items) {
                Asked& asked = now[item.ladder];
                const bool ahead = asked.item && asked.date >= programme.today;
                if (!ahead || session.date < asked.date)
                    asked = {&item, session.date};
            }
    return now;
}

/// Since when the plan has asked for what it asks for now, up to then.
std::map<Ladder, Date> askedSince(const Programme& programme, const std::map<Ladder, Asked>& now) {
    std::map<Ladder, Date> since;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items) {
                const Asked& asked = now.at(item.ladder);
                if (session.date > asked.date)
                    continue;
                if (item.exercise == asked.item->exercise)
                    since.try_emplace(item.ladder, session.date);
                else if (session.date < asked.date)
                    since.erase(item.ladder);
            }
    return since;
}

} // namespace

std::vector<KeptWeek> keptWeeks(const Snapshot& snapshot, const DaySpan& days) {
    auto weeks = emptyWeeks<KeptWeek>(days);
    const std::vector<Date> kept = keptDays(snapshot.log);
    for (const Week& week : snapshot.programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            KeptWeek* row = weekOf(weeks, session.date);
            const bool done = std::ranges::binary_search(kept, session.date);
            const bool due =
                session.date < snapshot.programme.today && session.state != SessionState::Paused;
            if (!row || !(done || due))
                continue;
            ++row->planned;
            row->kept += done ? 1 : 0;
        }
    for (const SessionLog& session : snapshot.log)
        if (!session.plannedDate && anySetDone(session.exercises))
            if (KeptWeek* row = weekOf(weeks, session.date))
                ++row->extra;
    for (KeptWeek& week : weeks)
        week.planned = std::min(week.planned, std::max(snapshot.profile.daysPerWeek, week.kept));
    return weeks;
}

std::vector<GoalWeek> goalWeeks(const Snapshot& snapshot, const Catalogue& catalogue,
                                const DaySpan& days) {
    auto weeks = emptyWeeks<GoalWeek>(days);
    const Date firstMonday = snapshot.programme.start.mondayOfWeek();
    for (const Week& week : snapshot.programme.weeks)
        if (GoalWeek* row = weekOf(weeks, firstMonday.plusDays(weekDays * (week.number - 1))))
            for (std::size_t goal = 0; goal < goalCount; ++goal)
                row->planned[goal] = week.goals[goal].sets;
    const Recorded recorded(snapshot, catalogue);
    for (const SessionLog& session : snapshot.log) {
        GoalWeek* row = weekOf(weeks, session.date);
        if (!row)
            continue;
        for (const ExerciseLog& exercise : session.exercises) {
            const SetWorth worth = recorded.worthOf(session, exercise.exercise);
            const int sets = wholeSets(exercise, worth.perSide);
            for (std::size_t goal = 0; goal < goalCount; ++goal)
                row->done[goal] += sets * worth.contributes[goal];
        }
    }
    return weeks;
}

std::vector<LadderProgress> ladderProgress(const Snapshot& snapshot, const Catalogue& catalogue,
                                           const DaySpan& days) {
    const auto now = askedNow(snapshot.programme);
    auto since = askedSince(snapshot.programme, now);
    const Recorded recorded(snapshot, catalogue);
    std::map<Ladder, LadderProgress> found;
    for (const SessionLog& session : snapshot.log) {
        if (!days.holds(session.date))
            continue;
        for (const ExerciseLog& exercise : session.exercises) {
            const auto ladder = recorded.ladderOf(session, exercise.exercise);
            if (exercise.sets.empty() || !ladder || !now.contains(*ladder))
                continue;
            const auto [at, isNew] = found.try_emplace(*ladder);
            if (isNew || session.date < at->second.firstDone)
                at->second = {*ladder, exercise.exercise, session.date,
                              now.at(*ladder).item->exercise,
                              since.try_emplace(*ladder, now.at(*ladder).date).first->second};
        }
    }
    std::vector<LadderProgress> ladders;
    for (const auto& [ladder, progress] : found)
        ladders.push_back(progress);
    return ladders;
}

} // namespace hipwise
