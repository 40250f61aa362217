#include "core/planning/plan.h"

#include "core/planning/programme_writer.h"
#include "core/planning/safety_gate.h"

namespace hipwise {
namespace {

std::optional<Blocked> gate(const PlanRequest& request) {
    return safetyGate(request.profile,
                      findingsFrom(request.profile, request.checkIns, request.start.year()));
}

} // namespace

PlanOutcome plan(const PlanRequest& request, const Catalogue& catalogue) {
    if (auto blocked = gate(request))
        return *blocked;
    return ProgrammeWriter(request, catalogue, {}).write();
}

std::variant<Simulation, Blocked> simulate(const PlanRequest& request, const Catalogue& catalogue,
                                           const Trainee& trainee) {
    if (auto blocked = gate(request))
        return *blocked;
    Simulation simulation;
    const Trainee recorded = [&](const PlannedSession& session) {
        auto log = trainee(session);
        if (log)
            simulation.log.push_back(*log);
        return log;
    };
    simulation.programme = ProgrammeWriter(request, catalogue, recorded).write();
    return simulation;
}

} // namespace hipwise
