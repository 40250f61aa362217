#include "core/storage/stores/person_store.h"

#include "core/interchange/documents.h"
#include "core/storage/stores/document_rows.h"
#include "core/storage/stores/setting_store.h"

#include <cassert>

namespace hipwise {
namespace {

std::optional<PersonRow> readPerson(Query& query, const DataFile& file) {
    if (!query.next())
        return std::nullopt;
    return readRow<PersonRow>(query, file, "a profile");
}

constexpr auto clearedOn = "cleared_on";

void keepClearance(DataFile& file, const PersonId& person, const Profile& profile) {
    const auto day = profile.safety ? profile.safety->clearedOn : std::nullopt;
    SettingStore(file, person).set(clearedOn, day ? day->iso() : std::string());
}

std::optional<StoredPerson> storedPerson(std::optional<PersonRow> row, DataFile& file) {
    if (!row)
        return std::nullopt;
    auto read = readProfile(row->profile);
    if (std::holds_alternative<Problem>(read))
        throwDamaged(file.path(), "a profile");
    StoredPerson person{std::move(row->id), std::get<Profile>(std::move(read))};
    if (auto& safety = person.profile.safety; safety && safety->cleared)
        safety->clearedOn =
            Date::parse(SettingStore(file, person.id).value(clearedOn).value_or(""));
    return person;
}

std::string selectPerson(std::string_view condition) {
    return "SELECT " + columnsToRead<PersonRow>() + " FROM person f " + std::string(condition);
}

} // namespace

PersonId PersonStore::add(const Profile& profile, const Moment& now) {
    PersonRow row;
    row.id = PersonId{m_file.newId()};
    row.name = profile.name;
    row.profile = writeProfile(profile);
    row.addedAtUtc = now.utcSeconds;
    row.changed = recorded(now);
    insertRow(m_file, row);
    keepClearance(m_file, row.id, profile);
    return row.id;
}

void PersonStore::replaceProfile(const PersonId& person, const Profile& profile,
                                 const Moment& now) {
    Query known(m_file, selectPerson("WHERE f.id = ?"));
    known.bind(person);
    auto row = readPerson(known, m_file);
    assert(row);
    if (!row)
        return;
    row->name = profile.name;
    row->profile = writeProfile(profile);
    row->changed = recorded(now);
    Query query(m_file, "UPDATE person SET name = ?, profile = ?, changed_at_utc = ?, "
                        "utc_offset_min = ?, checksum = ? WHERE id = ?");
    query.bind(row->name, row->profile, row->changed.atUtc, row->changed.utcOffset,
               checksumOf(*row), person);
    query.run();
    keepClearance(m_file, person, profile);
}

std::optional<StoredPerson> PersonStore::find(const std::string& name) {
    Query query(m_file, selectPerson("WHERE f.name = ?"));
    query.bind(name);
    return storedPerson(readPerson(query, m_file), m_file);
}

std::optional<StoredPerson> PersonStore::first() {
    Query query(m_file, selectPerson("ORDER BY f.rowid LIMIT 1"));
    return storedPerson(readPerson(query, m_file), m_file);
}

std::vector<std::string> PersonStore::names() {
    std::vector<std::string> names;
    Query query(m_file, selectPerson("ORDER BY f.rowid"));
    while (auto row = readPerson(query, m_file))
        names.push_back(std::move(row->name));
    return names;
}

} // namespace hipwise
