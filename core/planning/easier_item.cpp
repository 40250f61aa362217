#include "core/planning/easier_item.h"

#include "core/planning/adapt/pain_gate.h"
#include "core/planning/dose.h"
#include "core/planning/dose_rules.h"
#include "core/planning/ladder_state.h"
#include "core/planning/session_order.h"

#include <algorithm>

namespace hipwise {
namespace {

/// Red pain in it lately keeps an exercise out.
bool hurtLately(const std::string& exercise, Date day, const std::vector<SessionLog>& log) {
    return std::ranges::any_of(log, [&](const SessionLog& session) {
        const int ago = session.date.daysUntil(day);
        return ago >= 0 && ago <= rules::redBanDays &&
               std::ranges::any_of(session.exercises, [&](const ExerciseLog& entry) {
                   return entry.exercise == exercise &&
                          painDuring(entry, session, {}) == PainColour::Red;
               });
    });
}

const Exercise* easierThan(const Prescription& item, const PlannedSession& session,
                           const Eligibility& person, const std::vector<SessionLog>& log) {
    const Exercise* easier = nullptr;
    for (const Exercise* rung : person.rungs(item.ladder, item.band > 0)) {
        const bool isThere = std::ranges::find(session.items, rung->id, &Prescription::exercise) !=
                             session.items.end();
        if (rung->level < item.level && !isThere && !hurtLately(rung->id, session.date, log))
            easier = rung;
    }
    return easier;
}

} // namespace

std::optional<Prescription> easierItem(const Prescription& item, const PlannedSession& session,
                                       const Eligibility& person,
                                       const std::vector<SessionLog>& log) {
    const Exercise* exercise = easierThan(item, session, person, log);
    if (!exercise)
        return std::nullopt;
    LadderState state;
    state.exercise = exercise;
    Prescription easier = item;
    easier.exercise = exercise->id;
    easier.level = exercise->level;
    easier.position = exercise->position;
    easier.amount = exercise->type == DoseType::Hold ? Amount{Seconds{exercise->lowest}}
                                                     : Amount{Reps{exercise->lowest}};
    easier.perSide = exercise->perSide;
    if (!exercise->perSide)
        easier.firstSide.reset();
    easier.extraSetSide.reset();
    easier.band = exercise->bands ? 1 : 0;
    easier.tempo = tempoOf(state);
    easier.secondsPerRep = paceOf(state);
    easier.rest = restFor(*exercise, person.findings().older);
    easier.contributes = exercise->contributes;
    easier.reasons = {{"pain.swapped", "In place of an exercise that hurt today.", {}}};
    easier.estimated = workSeconds(easier) + Seconds{changeOver(&item, easier)};
    return easier;
}

} // namespace hipwise
