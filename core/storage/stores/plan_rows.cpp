#include "core/storage/stores/plan_rows.h"

#include "core/interchange/documents.h"
#include "core/storage/stores/plan_documents.h"

#include <map>

namespace hipwise {
namespace {

const std::string thePlan = "the programme";

PrescriptionRow rowOf(const Prescription& item) {
    PrescriptionRow row;
    row.item = item;
    if (const auto* reps = std::get_if<Reps>(&item.amount))
        row.reps = *reps;
    else
        row.seconds = std::get<Seconds>(item.amount);
    row.contributes = writeContributes(item.contributes);
    row.reasons = writeReasons(item.reasons);
    return row;
}

Prescription itemOf(PrescriptionRow row, const DataFile& file) {
    auto reasons = readReasons(row.reasons);
    if (row.reps.has_value() == row.seconds.has_value() || std::holds_alternative<Problem>(reasons))
        throwDamaged(file.path(), thePlan);
    auto item = std::move(row.item);
    item.amount = row.reps ? Amount(*row.reps) : Amount(*row.seconds);
    item.contributes = valueOrDamaged(readContributes(row.contributes), file.path(), thePlan);
    item.reasons = std::get<std::vector<Reason>>(std::move(reasons));
    return item;
}

void readItems(DataFile& file, const ProgrammeId& programme, std::vector<IssuedSession>& sessions) {
    std::map<PlannedSessionId, PlannedSession*> places;
    for (auto& issued : sessions)
        places.emplace(issued.id, &issued.session);
    Query query(file, "SELECT " + columnsToRead<PrescriptionRow>() +
                          " FROM planned_session s CROSS JOIN prescription f WHERE s.programme = ?"
                          " AND f.planned_session = s.id ORDER BY s.day, f.position");
    query.bind(programme);
    while (query.next()) {
        auto row = readRow<PrescriptionRow>(query, file, thePlan);
        const auto place = places.find(row.session);
        if (place == places.end())
            throwDamaged(file.path(), thePlan);
        place->second->items.push_back(itemOf(std::move(row), file));
    }
}

} // namespace

std::vector<IssuedSession> readSessions(DataFile& file, const ProgrammeId& programme) {
    std::vector<IssuedSession> sessions;
    Query query(file, "SELECT " + columnsToRead<PlannedSessionRow>() +
                          " FROM planned_session f WHERE f.programme = ? ORDER BY f.day");
    query.bind(programme);
    while (query.next()) {
        auto row = readRow<PlannedSessionRow>(query, file, thePlan);
        row.session.tests = valueOrDamaged(readTests(row.tests), file.path(), thePlan);
        sessions.push_back({std::move(row.id), row.week, std::move(row.session)});
    }
    readItems(file, programme, sessions);
    return sessions;
}

SessionWriter::SessionWriter(DataFile& file, ProgrammeId programme)
    : m_file(file),
      m_programme(std::move(programme)),
      m_sessions(file),
      m_items(file) {}

void SessionWriter::write(int week, const PlannedSession& session) {
    const PlannedSessionRow sessionRow{PlannedSessionId{m_file.newId()}, m_programme, week, session,
                                       writeTests(session.tests)};
    m_sessions.write(sessionRow);
    writeItems(sessionRow.id, session.items);
}

void SessionWriter::writeItems(const PlannedSessionId& session,
                               const std::vector<Prescription>& items) {
    int position = 0;
    for (const auto& item : items) {
        auto row = rowOf(item);
        row.id = m_file.newId();
        row.session = session;
        row.position = ++position;
        m_items.write(row);
    }
}

} // namespace hipwise
