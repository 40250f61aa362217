#include "core/coach/known_person.h"
#include "core/coach/session_state.h"
#include "core/planning/adapt/person_on.h"
#include "core/planning/easier_item.h"
#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/log_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace hipwise {
namespace {

std::vector<SetLog> setsDone(const std::vector<SessionLog>& history, Date planned,
                             const std::string& exercise) {
    const SessionLog* log = logOfPlanned(history, planned);
    if (!log)
        return {};
    const auto entry = std::ranges::find(log->exercises, exercise, &ExerciseLog::exercise);
    return entry == log->exercises.end() ? std::vector<SetLog>{} : entry->sets;
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
    const PersonOn known(person->profile, CheckInStore(m_file).all(person->id),
                         stored->programme.start, catalogue);
    LogStore log(m_file);
    const auto history = log.all(person->id);
    auto easier = easierItem(*item, *session, known.eligibility, history);
    if (!easier)
        return Refusal{"Nothing on this ladder is easier; leave the exercise out for today."};
    keepDailyCopy(now.day);
    const PlannedRef ref{person->id, stored->sessions.at(planned), planned};
    easier->sets = std::max(1, setsLeft(*item, setsDone(history, planned, exercise)));
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
