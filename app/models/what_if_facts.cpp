#include "app/models/what_if_facts.h"

#include "app/models/programme_days.h"
#include "app/models/week_sets.h"

#include <algorithm>

namespace hipwise {

namespace {

using Sessions = std::vector<const PlannedSession*>;

bool isMissed(const PlannedSession& session, Date today) {
    return session.date >= today && session.state == SessionState::Skipped;
}

template <class Wanted>
Sessions sessionsWhere(const Programme& programme, const Wanted& wanted) {
    Sessions sessions;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (wanted(session))
                sessions.push_back(&session);
    return sessions;
}

template <class Wanted>
Asked firstAfter(const Programme& programme, Date after, const Wanted& wanted) {
    for (const PlannedSession* session : sessionsAhead(programme))
        for (const Prescription& item : session->items)
            if (session->date > after && wanted(item))
                return {session, &item};
    return {};
}

bool isIn(const std::vector<Arrival>& arrivals, const std::string& exercise) {
    return std::any_of(arrivals.begin(), arrivals.end(), [&exercise](const Arrival& arrival) {
        return arrival.exercise == exercise;
    });
}

int gain(const Change& change) {
    return numberOf(change.to->amount) - numberOf(change.from->amount);
}

/// The highest amount ahead of the same exercise with the same band.
Change growthOf(const Programme& programme, const Prescription& item) {
    Change change{&item, &item, 0};
    for (const PlannedSession* session : sessionsAhead(programme))
        for (const Prescription& later : session->items)
            if (later.exercise == item.exercise && later.band == item.band &&
                numberOf(later.amount) > numberOf(change.to->amount))
                change = {&item, &later, weekNumberOf(programme, session->date)};
    return change;
}

const Prescription* lastDoneBefore(const Programme& programme, const std::string& exercise,
                                   Date day) {
    const Prescription* last = nullptr;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (item.exercise == exercise && session.date < day &&
                    session.state != SessionState::Skipped)
                    last = &item;
    return last;
}

} // namespace

Sessions sessionsAhead(const Programme& programme) {
    return sessionsWhere(programme, [today = programme.today](const PlannedSession& session) {
        return session.date >= today && !isMissed(session, today);
    });
}

Sessions sessionsMissed(const Programme& programme) {
    return sessionsWhere(programme, [today = programme.today](const PlannedSession& session) {
        return isMissed(session, today);
    });
}

double askedStrengthSets(const Sessions& sessions) {
    double sets = 0;
    for (const PlannedSession* session : sessions)
        sets += askedStrengthSets(*session);
    return sets;
}

double keptStrengthSets(const Week& week, Date today) {
    double sets = 0;
    for (const PlannedSession& session : week.sessions)
        sets += isMissed(session, today) ? 0 : askedStrengthSets(session);
    return sets;
}

int weekNumberOf(const Programme& programme, Date day) {
    return programme.start.mondayOfWeek().daysUntil(day) / 7 + 1;
}

std::vector<Arrival> arrivals(const Programme& programme) {
    const Date nextMonday = programme.today.mondayOfWeek().plusDays(7);
    std::vector<Arrival> known;
    for (const PlannedSession* session :
         sessionsWhere(programme, [=](const auto& each) { return each.date < nextMonday; }))
        for (const Prescription& item : session->items)
            known.push_back({item.exercise, 0});
    std::vector<Arrival> found;
    for (const PlannedSession* session : sessionsAhead(programme))
        for (const Prescription& item : session->items)
            if (isStrength(item) && !isIn(known, item.exercise) && !isIn(found, item.exercise))
                found.push_back({item.exercise, weekNumberOf(programme, session->date)});
    return found;
}

std::vector<Delay> delays(const Programme& plan, const Programme& ahead) {
    const auto later = arrivals(ahead);
    std::vector<Delay> found;
    for (const Arrival& planned : arrivals(plan)) {
        Delay delay{planned.exercise, planned.week, 0};
        for (const Arrival& arrival : later)
            if (arrival.exercise == planned.exercise)
                delay.week = arrival.week;
        if (delay.week == 0 || delay.week > delay.plannedWeek)
            found.push_back(delay);
    }
    return found;
}

std::optional<Soreness> sorenessIn(const std::vector<SessionLog>& log) {
    for (const SessionLog& session : log)
        for (const ExerciseLog& exercise : session.exercises)
            if (exercise.pain.value_or(0) > 0)
                return Soreness{session.date, exercise.exercise, *exercise.pain};
    return std::nullopt;
}

Asked nextOnLadder(const Programme& programme, Ladder ladder, Date after) {
    return firstAfter(programme, after,
                      [ladder](const Prescription& item) { return item.ladder == ladder; });
}

Asked nextTimeOf(const Programme& programme, const std::string& exercise, Date after) {
    return firstAfter(programme, after,
                      [&exercise](const Prescription& item) { return item.exercise == exercise; });
}

std::optional<Change> greatestGrowth(const Programme& programme) {
    std::optional<Change> greatest;
    const auto ahead = sessionsAhead(programme);
    if (ahead.empty())
        return greatest;
    for (const Prescription& item : ahead.front()->items) {
        const Change change = growthOf(programme, item);
        if (isStrength(item) && gain(change) > (greatest ? gain(*greatest) : 0))
            greatest = change;
    }
    return greatest;
}

std::optional<Change> greatestEasing(const Programme& programme, const PlannedSession& session) {
    std::optional<Change> greatest;
    for (const Prescription& item : session.items) {
        const Prescription* last = lastDoneBefore(programme, item.exercise, session.date);
        if (!isStrength(item) || !last)
            continue;
        const Change change{last, &item, weekNumberOf(programme, session.date)};
        if (gain(change) < (greatest ? gain(*greatest) : 0))
            greatest = change;
    }
    return greatest;
}

} // namespace hipwise
