#include "core/planning/plan.h"

#include "core/planning/dose_rules.h"
#include "core/planning/gave_way.h"
#include "core/planning/safety_gate.h"
#include "core/planning/start_level.h"
#include "core/planning/test_week.h"
#include "core/planning/week_builder.h"

#include <algorithm>

namespace hipwise {
namespace {

/// Writes one week after the other, carrying the ladders and the history forward.
class ProgrammeWriter {
  public:
    ProgrammeWriter(const PlanRequest& request, const Eligibility& person)
        : m_request(request),
          m_person(person),
          m_states(startStates(person)) {}

    Programme write() {
        Programme programme;
        programme.start = m_request.start;
        programme.today = m_request.today;
        for (int number = 1; number <= m_request.weeks; ++number) {
            const BuiltWeek built = build(number);
            for (const GaveWay& gave : built.gaveWay)
                note(programme, gave, number);
            programme.weeks.push_back(built.week);
        }
        return programme;
    }

  private:
    BuiltWeek build(int number) {
        const WeekFrame frame = weekFrame(m_request.profile, m_request.start, number);
        const auto targets = goalTargets(m_request.profile, m_person.findings(), frame);
        const auto tests = spreadTests(m_person, frame);
        moveUp(frame);
        BuiltWeek built = buildWeek({m_person, frame, m_states, targets, m_history, tests});
        m_states = built.after;
        remember(frame, built);
        return built;
    }

    /// Bands that waited for week 3, and at most two steps up, the longest earned first.
    void moveUp(const WeekFrame& frame) {
        const bool bands = frame.number >= rules::firstBandWeek;
        if (bands)
            for (auto& state : m_states)
                if (state)
                    state = withBandStart(*state);
        if (frame.consolidation || frame.phase == Phase::Maintenance)
            return;
        std::vector<LadderState*> ready;
        for (auto& state : m_states)
            if (state && state->confirmations >= rules::confirmationsToStepUp)
                ready.push_back(&*state);
        std::ranges::stable_sort(ready, std::greater{}, &LadderState::confirmations);
        int steps = 0;
        for (LadderState* state : ready)
            if (steps < rules::stepUpsPerWeek)
                if (auto next = stepUp(*state, m_person, bands)) {
                    *state = std::move(*next);
                    ++steps;
                }
    }

    void remember(const WeekFrame& frame, const BuiltWeek& built) {
        for (std::size_t i = 0; i < frame.days.size(); ++i) {
            const LadderSet ladders = built.choice.sessions[i];
            m_history.sessions[static_cast<std::size_t>(frame.days[i].slot)] = ladders;
            m_history.lastLadders = {ladders, m_history.lastLadders.front()};
            m_history.lastDates = {frame.days[i].date, m_history.lastDates.front()};
        }
        m_history.sets = built.choice.sets;
        if (!frame.full)
            return;
        const int sets = strengthSets(built.week);
        m_history.mostStrengthSets = std::max(m_history.mostStrengthSets, sets);
        if (!frame.consolidation)
            m_history.lastFullStrengthSets = sets;
    }

    static void note(Programme& programme, const GaveWay& gave, int week) {
        for (RelaxedRule& known : programme.relaxedRules)
            if (known.rule == gave.rule && known.because == gave.because) {
                known.weeks.push_back(week);
                return;
            }
        programme.relaxedRules.push_back({gave.rule, {week}, gave.because});
    }

    const PlanRequest& m_request;
    const Eligibility& m_person;
    LadderStates m_states;
    WeekHistory m_history;
};

} // namespace

PlanOutcome plan(const PlanRequest& request, const Catalogue& catalogue) {
    const Findings findings = findingsFrom(request.profile, request.checkIns, request.start.year());
    if (auto blocked = safetyGate(request.profile, findings))
        return *blocked;
    const Eligibility person(request.profile, findings, catalogue);
    return ProgrammeWriter(request, person).write();
}

} // namespace hipwise
