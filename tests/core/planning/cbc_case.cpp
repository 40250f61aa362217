#include "tests/core/planning/cbc_case.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/domain/names.h"
#include "core/planning/gave_way.h"
#include "core/planning/safety_gate.h"
#include "core/planning/test_week.h"
#include "core/planning/week_builder.h"
#include "tests/core/planning/generated_people.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <string>
#include <utility>

namespace hipwise {
namespace {

constexpr auto recordedIn = HIPWISE_TEST_DATA "/cbc_optima.json";

/// Somebody's weeks one after the other, each done as asked.
class WeekByWeek {
  public:
    explicit WeekByWeek(const PlanRequest& request)
        : m_request(request),
          m_findings(findingsFrom(request.profile, request.checkIns, request.start.year())),
          m_person(m_request.profile, m_findings, shippedCatalogue()),
          m_states(startStates(m_person)) {}

    bool mayTrain() const { return !safetyGate(m_request.profile, m_findings); }
    bool isFull() const { return m_frame.full; }

    /// Goes on to the next week.
    void enter(int number) {
        m_frame = weekFrame(m_request.profile, m_request.start, number);
        m_targets = goalTargets(m_request.profile, m_findings, m_frame);
        m_tests = spreadTests(m_person, m_frame);
        const bool bands = number >= 3;
        for (auto& state : m_states) {
            if (state && bands)
                state = withBandStart(*state);
            if (state && state->confirmations >= 2 && !m_frame.consolidation)
                if (auto next = stepUp(*state, m_person, {m_frame.days.front().date, bands}))
                    state = std::move(next);
        }
    }

    WeekProblem problem(Relaxed relaxed) const { return weekProblem(input(), relaxed); }

    /// Does the week as asked.
    void finish() {
        PlannedDays built = planDays(input());
        if (built.after.empty())
            return;
        m_states = built.after.back();
        m_history.lastFirstGoal = built.firstGoals.back();
        m_history.sets = built.choice.sets;
        for (std::size_t day = 0; day < m_frame.days.size(); ++day) {
            const LadderSet ladders = built.choice.sessions[day];
            const SessionDay& when = m_frame.days[day];
            m_history.sessions[static_cast<std::size_t>(when.slot)] = ladders;
            m_history.lastLadders = {ladders, m_history.lastLadders.front()};
            m_history.lastDates = {when.date, m_history.lastDates.front()};
        }
        if (!m_frame.full)
            return;
        const int strength = strengthSets(weekOf(input(), std::move(built.sessions)));
        m_history.mostStrengthSets = std::max(m_history.mostStrengthSets, strength);
        if (!m_frame.consolidation)
            m_history.lastFullStrengthSets = strength;
    }

  private:
    WeekInput input() const { return {m_person, m_frame, m_states, m_targets, m_history, m_tests}; }

    PlanRequest m_request;
    Findings m_findings;
    Eligibility m_person;
    LadderStates m_states;
    WeekHistory m_history;
    WeekFrame m_frame;
    PerGoal<GoalTarget> m_targets{};
    std::vector<std::vector<PlannedTest>> m_tests;
};

} // namespace

std::optional<WeekProblem> CbcCase::problem() const {
    WeekByWeek person(GeneratedPeople(seed).request(mode));
    if (!person.mayTrain())
        return std::nullopt;
    for (int number = 1; number < week; ++number) {
        person.enter(number);
        person.finish();
    }
    person.enter(week);
    return person.isFull() ? std::optional(person.problem(relaxed)) : std::nullopt;
}

std::vector<CbcCase> recordedCases() {
    std::vector<CbcCase> cases;
    for (const auto& row : nlohmann::json::parse(std::ifstream(recordedIn)))
        cases.push_back({row.at("seed"),
                         termNamed<Mode>(row.at("mode").get<std::string>()).value(),
                         row.at("week"),
                         static_cast<Relaxed>(row.at("relaxed").get<int>()),
                         {row.at("shortfall"), row.at("changes"), row.at("positions")}});
    return cases;
}

void record(const std::vector<CbcCase>& cases) {
    std::string text;
    for (const CbcCase& one : cases) {
        const nlohmann::ordered_json row{{"seed", one.seed},
                                         {"mode", std::string(nameOf(one.mode))},
                                         {"week", one.week},
                                         {"relaxed", static_cast<int>(one.relaxed)},
                                         {"shortfall", one.cost.shortfall},
                                         {"changes", one.cost.changes},
                                         {"positions", one.cost.positions}};
        text += (text.empty() ? "[\n  " : ",\n  ") + row.dump();
    }
    std::ofstream(recordedIn) << text << "\n]\n";
}

} // namespace hipwise
