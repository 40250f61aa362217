#include "core/storage/stores/programme_store.h"

#include "core/storage/stores/plan_documents.h"
#include "core/storage/stores/plan_rows.h"

#include <algorithm>
#include <cassert>

namespace hipwise {
namespace {

std::optional<ProgrammeRow> readProgramme(DataFile& file, std::string_view condition,
                                          const std::string& id) {
    Query query(file, "SELECT " + columnsToRead<ProgrammeRow>() + " FROM programme f WHERE " +
                          std::string(condition));
    query.bind(id);
    if (!query.next())
        return std::nullopt;
    return readRow<ProgrammeRow>(query, file, "the programme");
}

StoredProgramme storedProgramme(DataFile& file, const ProgrammeRow& row) {
    StoredProgramme stored{row.id, {}, {}};
    auto& programme = stored.programme;
    programme.start = row.start;
    programme.today = row.plannedOn;
    programme.weeks = valueOrDamaged(readWeeks(row.weeks), file.path(), "the programme");
    programme.relaxedRules =
        valueOrDamaged(readRelaxedRules(row.relaxedRules), file.path(), "the programme");
    for (auto& issued : readSessions(file, row.id)) {
        const auto week = std::find_if(programme.weeks.begin(), programme.weeks.end(),
                                       [&](const Week& w) { return w.number == issued.week; });
        if (week == programme.weeks.end())
            throwDamaged(file.path(), "the session of " + issued.session.date.iso());
        stored.sessions.emplace(issued.session.date, std::move(issued.id));
        week->sessions.push_back(std::move(issued.session));
    }
    return stored;
}

void supersede(DataFile& file, const PersonId& person, const ProgrammeId& newer) {
    Query query(file, "UPDATE programme SET superseded_by = ? WHERE person = ? AND superseded_by "
                      "IS NULL");
    query.bind(newer, person);
    query.run();
}

/// Deletes the sessions from a day on that have no log, with what they prescribe.
void deleteUnused(DataFile& file, const ProgrammeId& programme, Date firstDay) {
    const std::string unused = "programme = ? AND day >= ? AND NOT EXISTS (SELECT 1 FROM "
                               "session_log l WHERE l.planned_session = planned_session.id)";
    for (const auto& statement : {"DELETE FROM prescription WHERE planned_session IN (SELECT id "
                                  "FROM planned_session WHERE " +
                                      unused + ")",
                                  "DELETE FROM planned_session WHERE " + unused}) {
        Query query(file, statement);
        query.bind(programme, firstDay);
        query.run();
    }
}

/// A week that the new programme does not know keeps its facts while sessions are left in it.
void keepWeeksInUse(std::vector<Week>& weeks, const std::vector<Week>& old) {
    for (const auto& week : old) {
        const bool known = std::any_of(weeks.begin(), weeks.end(), [&](const Week& other) {
            return other.number == week.number;
        });
        if (!known && !week.sessions.empty())
            weeks.push_back(week);
    }
    std::sort(weeks.begin(), weeks.end(),
              [](const Week& a, const Week& b) { return a.number < b.number; });
}

} // namespace

ProgrammeId ProgrammeStore::add(const PersonId& person, const Programme& programme,
                                const Moment& now) {
    const ProgrammeRow row{ProgrammeId{m_file.newId()},
                           person,
                           programme.start,
                           programme.today,
                           writeWeeks(programme.weeks),
                           writeRelaxedRules(programme.relaxedRules),
                           recorded(now)};
    supersede(m_file, person, row.id);
    insertRow(m_file, row);
    SessionWriter writer(m_file, row.id);
    for (const auto& week : programme.weeks)
        for (const auto& session : week.sessions)
            writer.write(week.number, session);
    return row.id;
}

std::optional<StoredProgramme> ProgrammeStore::current(const PersonId& person) {
    const auto row =
        readProgramme(m_file, "f.person = ? AND f.superseded_by IS NULL", person.value);
    if (!row)
        return std::nullopt;
    return storedProgramme(m_file, *row);
}

void ProgrammeStore::replaceFrom(const ProgrammeId& id, const Programme& programme, Date firstDay) {
    deleteUnused(m_file, id, firstDay);
    auto row = readProgramme(m_file, "f.id = ?", id.value);
    assert(row);
    if (!row)
        return;
    const auto kept = storedProgramme(m_file, *row);
    auto weeks = programme.weeks;
    keepWeeksInUse(weeks, kept.programme.weeks);
    row->plannedOn = programme.today;
    row->weeks = writeWeeks(weeks);
    row->relaxedRules = writeRelaxedRules(programme.relaxedRules);
    Query query(m_file, "UPDATE programme SET planned_on = ?, weeks = ?, relaxed_rules = ?, "
                        "checksum = ? WHERE id = ?");
    query.bind(row->plannedOn, row->weeks, row->relaxedRules, checksumOf(*row), id);
    query.run();

    SessionWriter writer(m_file, id);
    for (const auto& week : programme.weeks)
        for (const auto& session : week.sessions)
            if (session.date >= firstDay && !kept.sessions.contains(session.date))
                writer.write(week.number, session);
}

void ProgrammeStore::replaceItems(const StoredProgramme& programme, Date day,
                                  const std::vector<Prescription>& items) {
    const PlannedSessionId& session = programme.sessions.at(day);
    Query query(m_file, "DELETE FROM prescription WHERE planned_session = ?");
    query.bind(session);
    query.run();
    SessionWriter(m_file, programme.id).writeItems(session, items);
}

} // namespace hipwise
