#pragma once

#include "core/planning/gave_way.h"
#include "core/planning/test_week.h"
#include "tests/core/planning/planned_person.h"

#include <string>
#include <vector>

namespace hipwise {

/// A week of somebody, kept in all its rules until a test changes it.
class KeptWeek {
  public:
    explicit KeptWeek(int number = 3, const PlannedPerson::Change& change = {})
        : m_person(change),
          m_states(startStates(m_person.eligibility())) {
        frame = weekFrame(m_person.profile(), *Date::parse("2026-11-23"), number);
        m_targets = goalTargets(m_person.profile(), m_person.findings(), frame);
        m_tests = spreadTests(m_person.eligibility(), frame);
        for (const SessionDay& day : frame.days) {
            PlannedSession session;
            session.date = day.date;
            const bool standalone = m_person.profile().mode == Mode::Standalone;
            const bool warmUp = m_person.profile().mode == Mode::WarmUp;
            session.estimated = Seconds{60 * (standalone ? 18 : warmUp ? 6 : 10)};
            for (const Ladder ladder :
                 {Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge, Ladder::Clamshell})
                session.items.push_back(item(ladder));
            week.sessions.push_back(session);
        }
        week.goals[index(Goal::Extension)].sets = QuarterSets{16};
        week.goals[index(Goal::Abduction)].sets = QuarterSets{16};
    }

    static Prescription item(Ladder ladder, int sets = 2) {
        Prescription made;
        made.ladder = ladder;
        made.sets = sets;
        return made;
    }
    static std::vector<Prescription> items(const std::vector<Ladder>& ladders) {
        std::vector<Prescription> made;
        for (const Ladder ladder : ladders)
            made.push_back(item(ladder));
        return made;
    }

    std::vector<GaveWay> found() const {
        return gaveWay({m_person.eligibility(), frame, m_states, m_targets, history, m_tests},
                       week);
    }
    std::vector<std::string> rules() const {
        std::vector<std::string> rules;
        for (const GaveWay& gave : found())
            rules.push_back(gave.rule);
        return rules;
    }

    WeekFrame frame;
    WeekHistory history;
    Week week;

  private:
    PlannedPerson m_person;
    LadderStates m_states;
    PerGoal<GoalTarget> m_targets{};
    std::vector<std::vector<PlannedTest>> m_tests;
};

} // namespace hipwise
