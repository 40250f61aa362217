#include "core/storage/stores/check_in_store.h"

#include "core/interchange/documents.h"
#include "core/storage/stores/document_rows.h"

namespace hipwise {
namespace {

bool isStored(DataFile& file, const CheckInRow& row) {
    Query query(file, "SELECT 1 FROM check_in WHERE person = ? AND day = ? AND document = ?");
    query.bind(row.person, row.day, row.document);
    return query.next();
}

} // namespace

void CheckInStore::add(const PersonId& person, const CheckIn& checkIn, const Moment& now) {
    CheckInRow row;
    row.id = m_file.newId();
    row.person = person;
    row.day = checkIn.date;
    row.document = writeCheckIn(checkIn);
    row.at = recorded(now);
    if (!isStored(m_file, row))
        insertRow(m_file, row);
}

std::vector<CheckIn> CheckInStore::all(const PersonId& person) {
    std::vector<CheckIn> checkIns;
    Query query(m_file, "SELECT " + columnsToRead<CheckInRow>() +
                            " FROM check_in f WHERE f.person = ? ORDER BY f.day, f.rowid");
    query.bind(person);
    while (query.next()) {
        const auto row = readRow<CheckInRow>(query, m_file, "a check-in");
        auto checkIn = readCheckIn(row.document);
        if (std::holds_alternative<Problem>(checkIn))
            throwDamaged(m_file.path(), "the check-in of " + row.day.iso());
        checkIns.push_back(std::get<CheckIn>(std::move(checkIn)));
    }
    return checkIns;
}

} // namespace hipwise
