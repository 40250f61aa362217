#include "tests/core/planning/programme_promises.h"

#include "tests/core/planning/adapt/followed_ladders.h"
#include "tests/core/planning/first_goals.h"
#include "tests/core/planning/week_promises.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace hipwise {
namespace {

bool isStrength(const Prescription& item) {
    return item.ladder != Ladder::Balance && item.ladder != Ladder::Mobility;
}

std::set<Ladder> strengthOf(const PlannedSession& session) {
    std::set<Ladder> ladders;
    for (const Prescription& item : session.items)
        if (isStrength(item))
            ladders.insert(item.ladder);
    return ladders;
}

int setsOf(const Week& week) {
    int sets = 0;
    for (const PlannedSession& session : week.sessions)
        for (const Prescription& item : session.items)
            sets += isStrength(item) ? item.sets : 0;
    return sets;
}

bool startsWith(const std::string& text, const std::string& start) {
    return text.compare(0, start.size(), start) == 0;
}

/// How far apart two sides must be, besides 85 %: evidence.md section 4.
struct RealGap {
    BothSides TestResults::*test;
    int atLeast;
    double share;
};

std::optional<RealGap> gapFor(Goal goal) {
    switch (goal) {
    case Goal::Extension:
        return RealGap{&TestResults::bridgeHoldSeconds, 10, 0.25};
    case Goal::Abduction:
        return RealGap{&TestResults::legRaiseReps, 3, 0.20};
    case Goal::Trunk:
        return RealGap{&TestResults::sidePlankSeconds, 15, 0};
    case Goal::Function:
    case Goal::Balance:
        return RealGap{&TestResults::oneLegStanceSeconds, 10, 0};
    case Goal::Mobility:
        break;
    }
    return std::nullopt;
}

bool clearlyApart(const BothSides& sides, const RealGap& gap) {
    const double weak = std::min(*sides.left, *sides.right);
    const double strong = std::max(*sides.left, *sides.right);
    return 100 * weak < 85 * strong && strong - weak >= gap.atLeast &&
           strong - weak >= gap.share * strong;
}

/// The side found weaker at most 12 weeks before the day and not within 90 % again since.
std::optional<Side> weakSide(const PlanRequest& request, Goal goal, Date day) {
    const auto gap = gapFor(goal);
    if (!gap)
        return std::nullopt;
    std::vector<CheckIn> checkIns = request.checkIns;
    std::ranges::stable_sort(checkIns, {}, &CheckIn::date);
    BothSides sides;
    std::optional<Side> weak;
    Date since;
    for (const CheckIn& checkIn : checkIns) {
        const BothSides& told = checkIn.tests.*(gap->test);
        sides.left = told.left ? told.left : sides.left;
        sides.right = told.right ? told.right : sides.right;
        if (!sides.left || !sides.right)
            continue;
        if (10 * std::min(*sides.left, *sides.right) >= 9 * std::max(*sides.left, *sides.right))
            weak.reset();
        const Side less = *sides.left < *sides.right ? Side::Left : Side::Right;
        if (clearlyApart(sides, *gap) && weak != less) {
            weak = less;
            since = checkIn.date;
        }
    }
    return weak && since.daysUntil(day) <= 84 ? weak : std::nullopt;
}

class ProgrammeCheck {
  public:
    ProgrammeCheck(const PlanRequest& request, const Programme& programme,
                   const Catalogue& catalogue)
        : m_request(request),
          m_programme(programme),
          m_catalogue(catalogue) {}

    std::vector<std::string> run() {
        m_broken = repeatedFirstGoals(m_programme);
        dates();
        for (const Week& week : m_programme.weeks) {
            if (!week.sessions.empty())
                m_weekStart = week.sessions.front().date.mondayOfWeek();
            spacing(week);
            ramp(week);
            for (const Reason& reason : week.reasons)
                sentence(reason);
            for (const PlannedSession& session : week.sessions)
                for (const Prescription& item : session.items)
                    target(item, isMet(session, item, m_request.log));
        }
        for (const RelaxedRule& relaxed : m_programme.relaxedRules)
            sentence({relaxed.rule, relaxed.because, {}});
        return m_broken;
    }

  private:
    void note(const std::string& what) { m_broken.push_back(what); }

    /// The person's own days, or 1 3 5 and 1 2 4 5 counted from Monday.
    std::set<int> weekdays() const {
        std::set<int> days;
        for (const Weekday day : m_request.profile.weekdays)
            days.insert(static_cast<int>(day));
        if (!days.empty())
            return days;
        return m_request.profile.daysPerWeek == 4 ? std::set{0, 1, 3, 4} : std::set{0, 2, 4};
    }

    /// The day it was planned for, where it was caught up or is offered again up to two days later.
    static Date dueDay(const PlannedSession& session, const std::vector<Date>& days) {
        if (session.state == SessionState::Planned || session.state == SessionState::Skipped)
            return session.date;
        const auto after = std::ranges::upper_bound(days, session.date);
        const bool late = after != days.begin() && std::prev(after)->daysUntil(session.date) <= 2;
        return late ? *std::prev(after) : session.date;
    }

    void dates() {
        const auto days = weekdays();
        const Date monday = m_request.start.mondayOfWeek();
        for (const Week& week : m_programme.weeks) {
            std::vector<Date> expected;
            for (const int day : days) {
                const Date date = monday.plusDays(7 * (week.number - 1) + day);
                if (date >= m_request.start)
                    expected.push_back(date);
            }
            std::vector<Date> found;
            for (const PlannedSession& session : week.sessions)
                found.push_back(dueDay(session, expected));
            const bool inside =
                std::ranges::includes(expected, found) && found.size() == std::size_t{2};
            if (week.number <= 12 ? found != expected : !inside)
                note("3 days of week " + std::to_string(week.number));
        }
    }

    void spacing(const Week& week) {
        const bool strict = m_request.profile.daysPerWeek < 4 || week.number > 12;
        for (const PlannedSession& session : week.sessions) {
            if (session.state == SessionState::Skipped)
                continue;
            const auto now = strengthOf(session);
            std::set<Ladder> again;
            if (m_last && m_last->date.daysUntil(session.date) == 1) {
                const auto before = strengthOf(*m_last);
                std::ranges::set_intersection(now, before, std::inserter(again, again.end()));
            }
            const auto run = again;
            if (!strict)
                std::erase_if(again, [this](Ladder l) { return !m_again.contains(l); });
            if (!again.empty() && !gaveWayIn(m_programme, "spacing", week.number))
                note("3 no rest before " + session.date.iso());
            m_again = run;
            m_last = &session;
        }
    }

    /// A week of which most was missed, or in which strength work paused, is no measure for the
    /// next.
    static bool isMeasure(const Week& week) {
        if (std::ranges::find(week.reasons, "pain.two_reds", &Reason::rule) != week.reasons.end())
            return false;
        const auto missed =
            std::ranges::count(week.sessions, SessionState::Skipped, &PlannedSession::state);
        return 2 * missed <= std::ssize(week.sessions);
    }

    void ramp(const Week& week) {
        const bool full = week.sessions.size() == weekdays().size() || week.number > 12;
        const int sets = setsOf(week);
        const bool said = gaveWayIn(m_programme, "ramp", week.number);
        if (!said && m_most > 0 && sets > std::max(m_most + 5, m_most * 13 / 10))
            note("4 ramp in week " + std::to_string(week.number));
        if (!said && week.consolidation && m_lastFull > 0 &&
            (2 * sets < m_lastFull || 4 * sets > 3 * m_lastFull))
            note("7 lighter week " + std::to_string(week.number));
        if (!full || !isMeasure(week))
            return;
        m_most = std::max(m_most, sets);
        const bool lighter =
            std::ranges::find(week.reasons, "week.lighter", &Reason::rule) != week.reasons.end();
        if (!week.consolidation && !lighter)
            m_lastFull = sets;
    }

    void sentence(const Reason& reason) {
        const std::string& text = reason.because;
        if (text.empty() || text.size() > 140 || text.back() != '.' ||
            text.find('%') != std::string::npos)
            note("words of " + reason.rule + ": " + text);
        for (const std::string& source : reason.sources)
            if (!m_catalogue.findSource(source))
                note("unknown source " + source + " of " + reason.rule);
    }

    void side(const Prescription& item) {
        const Exercise* exercise = m_catalogue.find(item.exercise);
        const auto weak = exercise && item.perSide
                              ? weakSide(m_request, exercise->primary, m_weekStart)
                              : std::nullopt;
        if (item.firstSide != weak)
            note("11 first side of " + item.exercise);
        if (item.extraSetSide && item.extraSetSide != weak)
            note("11 extra set of " + item.exercise);
    }

    /// What was missed is no "last time" for what comes after it.
    void target(const Prescription& item, bool met) {
        if (item.reasons.empty())
            note("15 no reason for " + item.exercise);
        for (const Reason& reason : item.reasons)
            sentence(reason);
        side(item);
        const auto progress = [](const Reason& reason) {
            return startsWith(reason.rule, "progress.") || startsWith(reason.rule, "pain.") ||
                   startsWith(reason.rule, "gap.");
        };
        if (const auto known = m_targets.find(item.exercise); known != m_targets.end()) {
            const Prescription& before = known->second;
            const bool changed = before.amount != item.amount || before.band != item.band ||
                                 before.tempo != item.tempo;
            if (changed && std::ranges::none_of(item.reasons, progress))
                note("15 changed without a reason: " + item.exercise);
        }
        const auto rung = m_rungs.find(item.ladder);
        if (rung != m_rungs.end() && rung->second != item.exercise &&
            std::ranges::none_of(item.reasons, progress))
            note("15 another exercise without a reason: " + item.exercise);
        if (!met)
            return;
        m_targets[item.exercise] = item;
        m_rungs[item.ladder] = item.exercise;
    }

    const PlanRequest& m_request;
    const Programme& m_programme;
    const Catalogue& m_catalogue;
    const PlannedSession* m_last = nullptr;
    Date m_weekStart;
    std::set<Ladder> m_again;
    int m_most = 0;
    int m_lastFull = 0;
    std::map<std::string, Prescription> m_targets;
    std::map<Ladder, std::string> m_rungs;
    std::vector<std::string> m_broken;
};

} // namespace

std::vector<std::string> brokenAcrossWeeks(const PlanRequest& request, const Programme& programme,
                                           const Catalogue& catalogue) {
    return ProgrammeCheck(request, programme, catalogue).run();
}

} // namespace hipwise
