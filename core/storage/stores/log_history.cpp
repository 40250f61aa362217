#include "core/storage/stores/fact_marks.h"
#include "core/storage/stores/log_queries.h"

#include <algorithm>
#include <map>

namespace hipwise {
namespace {

/// An exercise of a session with its sets still under their numbers.
struct ExerciseHistory {
    std::optional<ExerciseNote> note;
    std::vector<SetRecord> sets;
};

struct SessionHistory {
    SessionLog log;
    bool finished = false;
    /// Prescribed ones first, then as recorded.
    std::vector<std::string> order;
    std::map<std::string, ExerciseHistory> exercises;

    ExerciseHistory& exercise(const std::string& id) {
        const auto [place, isNew] = exercises.try_emplace(id);
        if (isNew)
            order.push_back(id);
        return place->second;
    }
};

/// Builds the sessions of one person since a day, oldest first.
class HistoryReader {
  public:
    HistoryReader(DataFile& file, const PersonId& person, Date firstDay)
        : m_file(file),
          m_person(person),
          m_firstDay(firstDay) {}

    /// With a day only the sessions that are closed on it.
    std::vector<SessionLog> read(std::optional<Date> closedOn = std::nullopt);

  private:
    void readSessions();
    void readPrescribed();
    /// Calls `use(session, row)` for every current fact of a table.
    template <class Row, class Use>
    void readFacts(Use use);

    DataFile& m_file;
    const PersonId& m_person;
    Date m_firstDay;
    std::vector<SessionHistory> m_sessions;
    std::map<SessionLogId, std::size_t> m_places;
};

void HistoryReader::readSessions() {
    Query query(m_file, sessionsSince());
    query.bind(m_person, m_firstDay);
    while (query.next()) {
        const auto row = readRow<SessionLogRow>(query, m_file, "a session");
        m_places.emplace(row.id, m_sessions.size());
        auto& session = m_sessions.emplace_back();
        session.finished = row.finishedAtUtc.has_value();
        auto& log = session.log;
        log.date = row.day;
        log.plannedDate = row.plannedDay;
        log.startedAt = row.startedAt;
        log.duration = row.duration;
    }
}

void HistoryReader::readPrescribed() {
    Query query(m_file, prescribedSince());
    query.bind(m_person, m_firstDay);
    while (query.next()) {
        const auto session = m_places.find(query.read<SessionLogId>());
        if (session != m_places.end())
            m_sessions[session->second].exercise(query.read<std::string>());
    }
}

template <class Row, class Use>
void HistoryReader::readFacts(Use use) {
    Query query(m_file, factsSince<Row>());
    query.bind(m_person, m_firstDay);
    while (query.next()) {
        const auto day = query.read<std::string>();
        const auto row = readRow<Row>(query, m_file, "the record of " + day);
        const std::optional<SessionLogId> session(row.session);
        const auto place = m_places.find(session.value_or(SessionLogId{}));
        if (place == m_places.end())
            throwDamaged(m_file.path(), "the record of " + day);
        use(m_sessions[place->second], row);
    }
}

void notePain(SessionLog& log, const PainRow& row) {
    switch (row.moment) {
    case PainMoment::Before:
        log.painBefore = row.value;
        return;
    case PainMoment::After:
        log.painAfter = row.value;
        return;
    case PainMoment::NextMorning:
        log.painNextMorning = row.value;
        return;
    case PainMoment::Now:
        return;
    }
}

bool byNumberAndSide(const SetRecord& a, const SetRecord& b) {
    return std::tie(a.set, a.side) < std::tie(b.set, b.side);
}

ExerciseLog exerciseLog(const std::string& id, ExerciseHistory history) {
    ExerciseLog log;
    log.exercise = id;
    if (history.note) {
        log.effort = history.note->effort;
        log.pain = history.note->pain;
        log.skipped = history.note->skipped;
        log.painPlace = history.note->place;
    }
    std::sort(history.sets.begin(), history.sets.end(), byNumberAndSide);
    for (const auto& set : history.sets)
        if (set.done)
            log.sets.push_back({set.set, set.side, set.asked, *set.done, set.confirmed});
    return log;
}

bool isEmpty(const ExerciseLog& log) {
    return !log.effort && !log.pain && !log.skipped && log.sets.empty();
}

bool isEmpty(const SessionLog& log) {
    return log.exercises.empty() && !log.duration && !log.painBefore && !log.painAfter &&
           !log.painNextMorning;
}

bool isClosed(const SessionHistory& session, Date today) {
    return session.log.date < today || (session.finished && session.log.date == today);
}

std::vector<SessionLog> HistoryReader::read(std::optional<Date> closedOn) {
    readSessions();
    readPrescribed();
    const FactMarks marks = marksOf(m_file);
    readFacts<SetRow>([&](SessionHistory& session, const SetRow& row) {
        session.exercise(row.exercise).sets.push_back(recordOf(row, marks));
    });
    readFacts<ExerciseRow>([&](SessionHistory& session, const ExerciseRow& row) {
        session.exercise(row.note.exercise).note = noteOf(row, marks);
    });
    readFacts<PainRow>(
        [](SessionHistory& session, const PainRow& row) { notePain(session.log, row); });

    std::vector<SessionLog> logs;
    for (auto& session : m_sessions) {
        if (closedOn && !isClosed(session, *closedOn))
            continue;
        for (const auto& id : session.order) {
            auto log = exerciseLog(id, std::move(session.exercises[id]));
            if (!isEmpty(log))
                session.log.exercises.push_back(std::move(log));
        }
        if (!isEmpty(session.log))
            logs.push_back(std::move(session.log));
    }
    return logs;
}

} // namespace

std::vector<SessionLog> LogStore::since(const PersonId& person, Date firstDay) {
    return HistoryReader(m_file, person, firstDay).read();
}

std::vector<SessionLog> LogStore::all(const PersonId& person) {
    return since(person, *Date::fromParts(1900, 1, 1));
}

std::vector<SessionLog> LogStore::closed(const PersonId& person, Date today) {
    return HistoryReader(m_file, person, *Date::fromParts(1900, 1, 1)).read(today);
}

} // namespace hipwise
