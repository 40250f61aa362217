#include "core/coach/known_person.h"
#include "core/coach/session_state.h"
#include "core/planning/easier_item.h"
#include "core/planning/findings.h"
#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/log_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

/// How many sets, with both sides, are still to do.
int setsLeft(const Prescription& item, const std::vector<SetRecord>& done) {
    const auto on = [&](std::optional<Side> side) {
        return static_cast<int>(std::ranges::count_if(done, [&](const SetRecord& set) {
            return set.exercise == item.exercise && set.side == side;
        }));
    };
    const int whole = item.perSide ? std::min(on(Side::Left), on(Side::Right)) : on(std::nullopt);
    return std::max(1, item.sets - whole);
}

} // namespace

Outcome Coach::swapForEasier(const std::string& name, Date planned, const std::string& exercise,
                             const Moment& now) {
    Transaction transaction(m_file);
    const auto person = personNamed(m_file, name);
    if (!person)
        return nobody(name);
    const auto stored = ProgrammeStore(m_file).current(person->id);
    const PlannedSession* session = stored ? sessionOn(stored->programme, planned) : nullptr;
    if (!session)
        return Refusal{"No session is planned for " + planned.iso() + "."};
    const auto item = std::ranges::find(session->items, exercise, &Prescription::exercise);
    if (item == session->items.end())
        return Refusal{"The session of " + planned.iso() + " has no exercise \"" + exercise +
                       "\"."};
    const Catalogue catalogue = catalogueOf(m_file, m_catalogue, person->id);
    const Findings findings = findingsFrom(person->profile, CheckInStore(m_file).all(person->id),
                                           stored->programme.start.year());
    LogStore log(m_file);
    auto easier =
        easierItem(*item, *session, {person->profile, findings, catalogue}, log.all(person->id));
    if (!easier)
        return Refusal{"Nothing on this ladder is easier; leave the exercise out for today."};
    keepDailyCopy(now.day);
    const PlannedRef ref{person->id, stored->sessions.at(planned), planned};
    easier->sets = setsLeft(*item, log.sets(ref.session));
    auto items = session->items;
    items.insert(items.begin() + (item - session->items.begin()) + 1, *easier);
    ProgrammeStore(m_file).replaceItems(*stored, planned, items);
    ExerciseNote note = log.note(ref.session, exercise);
    note.skipped = SkipReason::Pain;
    log.recordExercise(ref, note, now);
    transaction.commit();
    return {};
}

} // namespace hipwise
