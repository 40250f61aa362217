#include "core/coach/consistency.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <vector>

namespace hipwise {

namespace {

/// Loop doubles the week for habits that are not daily.
constexpr int windowDays = 14;
constexpr int weekDays = 7;

/// Days with anything done, in order.
std::vector<Date> trainedDays(const std::vector<SessionLog>& log) {
    std::vector<Date> days;
    for (const SessionLog& session : log)
        if (anySetDone(session.exercises))
            days.push_back(session.date);
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

/// A day on which the plan begins to pause or goes on.
struct PauseEdge {
    Date date;
    bool paused = false;
};

std::vector<PauseEdge> pauseEdges(const Programme& programme) {
    std::vector<PauseEdge> edges;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            edges.push_back({session.date, session.state == SessionState::Paused});
    std::ranges::stable_sort(edges, {}, &PauseEdge::date);
    return edges;
}

/// The score while it walks through the days.
class Walk {
  public:
    explicit Walk(int timesAWeek) : m_timesAWeek(timesAWeek) {}

    void addDay(bool trained) {
        m_window.push_back(trained);
        m_done += trained ? 1 : 0;
        if (m_window.size() > windowDays) {
            m_done -= m_window.front() ? 1 : 0;
            m_window.pop_front();
        }
        const int asked = std::max(1, static_cast<int>(m_window.size()) * m_timesAWeek / weekDays);
        m_score = nextConsistency(m_score, std::min(1.0, m_done * 1.0 / asked), m_timesAWeek);
    }
    double score() const { return m_score; }

  private:
    int m_timesAWeek;
    std::deque<bool> m_window;
    int m_done = 0;
    double m_score = 0;
};

} // namespace

double nextConsistency(double score, double kept, int timesAWeek) {
    const double keep = std::pow(0.5, std::sqrt(timesAWeek / static_cast<double>(weekDays)) / 13);
    return score * keep + kept * (1 - keep);
}

int consistencyScore(const Snapshot& snapshot) {
    const std::vector<Date> trained = trainedDays(snapshot.log);
    const Date today = snapshot.programme.today;
    const Date start =
        trained.empty() ? snapshot.programme.start : std::min(snapshot.programme.start, trained[0]);
    const std::vector<PauseEdge> edges = pauseEdges(snapshot.programme);
    Walk walk(std::clamp(snapshot.profile.daysPerWeek, 1, weekDays));
    auto done = trained.begin();
    auto edge = edges.begin();
    bool paused = false;
    for (Date day = start; day <= today; day = day.plusDays(1)) {
        for (; edge != edges.end() && edge->date <= day; ++edge)
            paused = edge->paused;
        const bool trainedToday = done != trained.end() && *done == day;
        if (trainedToday)
            ++done;
        if (trainedToday || (!paused && day < today))
            walk.addDay(trainedToday);
    }
    return static_cast<int>(std::lround(100 * walk.score()));
}

} // namespace hipwise
