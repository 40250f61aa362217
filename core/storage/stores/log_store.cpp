#include "core/storage/stores/log_store.h"

#include "core/storage/stores/fact_marks.h"
#include "core/storage/stores/log_queries.h"

#include <algorithm>

namespace hipwise {
namespace {

const std::string anySession = "the record of a session";

/// The first row of a query that has been bound.
template <class Row>
std::optional<Row> firstRow(Query& query, const DataFile& file, const std::string& what) {
    if (!query.next())
        return std::nullopt;
    return readRow<Row>(query, file, what);
}

std::optional<SessionLogRow> logOf(DataFile& file, const PlannedSessionId& session) {
    Query query(file, "SELECT " + columnsToRead<SessionLogRow>() +
                          " FROM session_log f WHERE f.planned_session = ?");
    query.bind(session);
    return firstRow<SessionLogRow>(query, file, anySession);
}

std::optional<SessionLogRow> unfinishedLog(DataFile& file, const PersonId& person) {
    Query query(file, "SELECT " + columnsToRead<SessionLogRow>() +
                          " FROM session_log f WHERE f.person = ? AND f.finished_at_utc IS NULL");
    query.bind(person);
    return firstRow<SessionLogRow>(query, file, anySession);
}

/// A clock that was set back does not end a session before it began.
void finishRow(DataFile& file, SessionLogRow row, std::optional<Seconds> duration,
               const Moment& now) {
    if (!row.finishedAtUtc)
        row.finishedAtUtc = std::max(row.started.atUtc, now.utcSeconds);
    row.duration = duration;
    Query query(file, "UPDATE session_log SET finished_at_utc = ?, duration_s = ?, checksum = ? "
                      "WHERE id = ?");
    query.bind(row.finishedAtUtc, row.duration, checksumOf(row), row.id);
    query.run();
}

SessionLogRow openLog(DataFile& file, const PlannedRef& session, const Moment& now) {
    if (const auto open = unfinishedLog(file, session.person))
        finishRow(file, *open, std::nullopt, now);
    SessionLogRow row;
    row.id = SessionLogId{file.newId()};
    row.person = session.person;
    row.planned = session.session;
    row.day = now.day;
    row.plannedDay = session.day;
    row.started = recorded(now);
    row.startedAt = now.wallTime;
    insertRow(file, row);
    return row;
}

std::optional<SetRow> currentSet(DataFile& file, const SessionLogId& session,
                                 const SetRecord& record) {
    Query query(file, factWhere<SetRow>("f.session_log = ? AND f.exercise = ? AND f.set_number = "
                                        "? AND coalesce(f.side, '') = coalesce(?, '')"));
    query.bind(session, record.exercise, record.set, record.side);
    return firstRow<SetRow>(query, file, anySession);
}

std::optional<ExerciseRow> currentNote(DataFile& file, const SessionLogId& session,
                                       const std::string& exercise) {
    Query query(file, factWhere<ExerciseRow>("f.session_log = ? AND f.exercise = ?"));
    query.bind(session, exercise);
    return firstRow<ExerciseRow>(query, file, anySession);
}

std::optional<PainRow> currentPain(DataFile& file, const PersonId& person, Date day) {
    Query query(file, factWhere<PainRow>("f.person = ? AND f.day = ? AND f.session_log IS NULL"));
    query.bind(person, day);
    return firstRow<PainRow>(query, file, "the pain of " + day.iso());
}

std::optional<PainRow> currentPain(DataFile& file, const SessionLogId& session, PainMoment moment) {
    Query query(file, factWhere<PainRow>("f.session_log = ? AND f.moment = ?"));
    query.bind(session, moment);
    return firstRow<PainRow>(query, file, anySession);
}

/// Adds the fact in the place of the one that counts now; its id.
template <class Row>
std::string insertFact(DataFile& file, Row row, const std::optional<Row>& current,
                       const Moment& now) {
    row.id = file.newId();
    row.at = recorded(now);
    if (current)
        row.replaces = current->id;
    insertRow(file, row);
    return row.id;
}

/// The log that a fact goes to. A fact that takes nothing back opens it where there is none.
std::optional<SessionLogRow> logFor(DataFile& file, const PlannedRef& session, bool tellsSomething,
                                    const Moment& now) {
    auto log = logOf(file, session.session);
    if (!log && tellsSomething)
        log = openLog(file, session, now);
    return log;
}

bool sameFact(const SetRecord& record, const std::optional<SetRecord>& known) {
    if (!known)
        return !record.done;
    return known == record || (!known->done && !record.done);
}

} // namespace

void LogStore::recordSets(const PlannedRef& session, std::span<const SetRecord> sets,
                          const Moment& now) {
    for (const auto& record : sets) {
        const auto log = logFor(m_file, session, record.done.has_value(), now);
        if (!log)
            continue;
        const auto current = currentSet(m_file, log->id, record);
        const auto known =
            current ? std::optional(recordOf(*current, marksOf(m_file, *current))) : std::nullopt;
        if (sameFact(record, known))
            continue;
        auto row = rowOf(record);
        row.session = log->id;
        const std::string id = insertFact(m_file, row, current, now);
        if (record.done && !record.confirmed)
            markUnconfirmed(m_file, id);
    }
}

void LogStore::recordExercise(const PlannedRef& session, const ExerciseNote& note,
                              const Moment& now) {
    const bool tellsSomething = note.effort || note.pain || note.skipped || note.place;
    const auto log = logFor(m_file, session, tellsSomething, now);
    if (!log)
        return;
    const auto current = currentNote(m_file, log->id, note.exercise);
    if (current ? noteOf(*current, marksOf(m_file, *current)) == note : !tellsSomething)
        return;
    ExerciseRow row;
    row.session = log->id;
    row.note = note;
    const std::string id = insertFact(m_file, row, current, now);
    if (note.place)
        markPlace(m_file, id, *note.place);
}

void LogStore::recordSessionPain(const PlannedRef& session, PainTime time, std::optional<int> pain,
                                 const Moment& now) {
    const auto log = logFor(m_file, session, pain.has_value(), now);
    if (!log)
        return;
    const auto current = currentPain(m_file, log->id, momentOf(time));
    if (current ? current->value == pain : !pain)
        return;
    PainRow row;
    row.person = session.person;
    row.day = now.day;
    row.moment = momentOf(time);
    row.session = log->id;
    row.value = pain;
    insertFact(m_file, row, current, now);
}

void LogStore::recordPain(const PersonId& person, std::optional<int> pain, const Moment& now) {
    const auto current = currentPain(m_file, person, now.day);
    if (current ? current->value == pain : !pain)
        return;
    PainRow row;
    row.person = person;
    row.day = now.day;
    row.value = pain;
    insertFact(m_file, row, current, now);
}

void LogStore::finish(const PlannedRef& session, std::optional<Seconds> duration,
                      const Moment& now) {
    const auto log = logOf(m_file, session.session);
    const bool corrects = log && duration && duration != log->duration;
    if (log && (!log->finishedAtUtc || corrects))
        finishRow(m_file, *log, duration ? duration : log->duration, now);
}

bool LogStore::isClosed(const PlannedSessionId& session, Date today) {
    const auto log = logOf(m_file, session);
    return log && (log->finishedAtUtc || log->day < today);
}

bool LogStore::hasLog(const PlannedSessionId& session) {
    return logOf(m_file, session).has_value();
}

std::vector<SetRecord> LogStore::sets(const PlannedSessionId& session) {
    std::vector<SetRecord> sets;
    const auto log = logOf(m_file, session);
    if (!log)
        return sets;
    const FactMarks marks = marksOf(m_file);
    Query query(m_file, factWhere<SetRow>("f.session_log = ?") +
                            " ORDER BY f.exercise, f.set_number, f.side");
    query.bind(log->id);
    while (query.next()) {
        auto record =
            recordOf(readRow<SetRow>(query, m_file, "the record of " + log->day.iso()), marks);
        if (record.done)
            sets.push_back(std::move(record));
    }
    return sets;
}

ExerciseNote LogStore::note(const PlannedSessionId& session, const std::string& exercise) {
    ExerciseNote nothing;
    nothing.exercise = exercise;
    const auto log = logOf(m_file, session);
    if (!log)
        return nothing;
    const auto row = currentNote(m_file, log->id, exercise);
    return row ? noteOf(*row, marksOf(m_file, *row)) : nothing;
}

std::optional<int> LogStore::painOn(const PersonId& person, Date day) {
    const auto row = currentPain(m_file, person, day);
    return row ? row->value : std::nullopt;
}

} // namespace hipwise
