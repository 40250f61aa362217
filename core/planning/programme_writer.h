#pragma once

#include "core/planning/adapt/catch_up.h"
#include "core/planning/adapt/side_news.h"
#include "core/planning/plan.h"
#include "core/planning/week_builder.h"

namespace hipwise {

struct WeekInProgress;

/// Writes one week after the other. Each session is issued from what the log said before its day;
/// what is left of a week is planned again where a session did not go exactly as asked.
class ProgrammeWriter {
  public:
    /// Sessions that lie ahead happen as the trainee says; without one they are taken as done.
    ProgrammeWriter(const PlanRequest& request, const Catalogue& catalogue, Trainee trainee);

    Programme write();

  private:
    void writeWeek(int number);
    void planFrom(WeekInProgress& week, std::size_t first);
    void issue(WeekInProgress& week, std::size_t i);
    void finish(WeekInProgress& week);
    SessionSpot spotOf(const WeekInProgress& week, std::size_t i) const;
    std::optional<SessionLog> outcomeOf(const PlannedSession& session, const SessionSpot& spot,
                                        bool ahead) const;
    bool foldExtras(Date before, const Eligibility& person);
    void prepareLadders(WeekInProgress& week, const Eligibility& person, Date day);
    void takeBackUnusedSteps(const WeekInProgress& week);
    LoadCut cutOf(WeekInProgress& week, const Eligibility& person, Date day);
    bool keepsUp(Date day) const;
    void note(const GaveWay& gave, int week);

    const PlanRequest& m_request;
    const Catalogue& m_catalogue;
    Trainee m_trainee;
    TrainingState m_state;
    WeekHistory m_history;
    SideNews m_sides;
    Programme m_programme;
    /// Log entries outside the plan that are not folded yet, oldest first.
    std::vector<const SessionLog*> m_extras;
    std::vector<Date> m_missed;
    int m_weekOneSets = 0;
    int m_lastLightWeek = 0;
};

} // namespace hipwise
