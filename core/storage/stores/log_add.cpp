#include "core/storage/stores/fact_marks.h"
#include "core/storage/stores/log_queries.h"

namespace hipwise {
namespace {

/// Writes the facts of one session that has none yet.
class FactWriter {
  public:
    FactWriter(DataFile& file, SessionLogRow session, const Moment& now)
        : m_file(file),
          m_session(std::move(session)),
          m_now(now) {}

    void write(const ExerciseLog& exercise);
    void write(PainMoment moment, std::optional<int> pain);

  private:
    /// With the time that every fact carries; its id.
    template <class Row>
    std::string insert(Row row);

    DataFile& m_file;
    SessionLogRow m_session;
    const Moment& m_now;
};

template <class Row>
std::string FactWriter::insert(Row row) {
    row.id = m_file.newId();
    row.session = m_session.id;
    row.at = recorded(m_now);
    insertRow(m_file, row);
    return row.id;
}

void FactWriter::write(const ExerciseLog& exercise) {
    for (const SetLog& set : exercise.sets) {
        const std::string id =
            insert(rowOf({exercise.exercise, set.set, set.side, set.asked, set.done}));
        if (!set.confirmed)
            markUnconfirmed(m_file, id);
    }
    if (!exercise.effort && !exercise.pain && !exercise.skipped && !exercise.painPlace)
        return;
    ExerciseRow row;
    row.note = {exercise.exercise, exercise.effort, exercise.pain, exercise.skipped};
    const std::string id = insert(row);
    if (exercise.painPlace)
        markPlace(m_file, id, *exercise.painPlace);
}

void FactWriter::write(PainMoment moment, std::optional<int> pain) {
    if (!pain)
        return;
    PainRow row;
    row.person = m_session.person;
    row.day = m_session.day;
    row.moment = moment;
    row.value = pain;
    insert(row);
}

} // namespace

void LogStore::add(const PersonId& person, const std::optional<PlannedSessionId>& planned,
                   const SessionLog& session, const Moment& now) {
    SessionLogRow row;
    row.id = SessionLogId{m_file.newId()};
    row.person = person;
    row.planned = planned;
    row.day = session.date;
    row.plannedDay = session.plannedDate;
    row.started = recorded(now);
    row.startedAt = session.startedAt;
    row.finishedAtUtc = now.utcSeconds;
    row.duration = session.duration;
    insertRow(m_file, row);
    FactWriter facts(m_file, row, now);
    for (const ExerciseLog& exercise : session.exercises)
        facts.write(exercise);
    facts.write(PainMoment::Before, session.painBefore);
    facts.write(PainMoment::After, session.painAfter);
    facts.write(PainMoment::NextMorning, session.painNextMorning);
}

} // namespace hipwise
