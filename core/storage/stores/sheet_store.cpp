#include "core/storage/stores/sheet_store.h"

#include "core/interchange/documents.h"
#include "core/storage/stores/document_rows.h"

namespace hipwise {

void SheetStore::keep(const PersonId& person, const std::string& number, const Programme& week,
                      const Moment& now) {
    Query known(m_file, "SELECT 1 FROM printed_sheet WHERE person = ? AND number = ?");
    known.bind(person, number);
    if (known.next())
        return;
    PrintedSheetRow row;
    row.id = m_file.newId();
    row.person = person;
    row.number = number;
    row.day = now.day;
    row.document = writeProgramme(week);
    row.at = recorded(now);
    insertRow(m_file, row);
}

std::vector<Programme> SheetStore::all(const PersonId& person) {
    std::vector<Programme> weeks;
    Query query(m_file, "SELECT " + columnsToRead<PrintedSheetRow>() +
                            " FROM printed_sheet f WHERE f.person = ? ORDER BY f.rowid DESC");
    query.bind(person);
    while (query.next()) {
        const auto row = readRow<PrintedSheetRow>(query, m_file, "the sheet that was printed");
        auto week = readProgramme(row.document);
        if (std::holds_alternative<Problem>(week))
            throwDamaged(m_file.path(), "the sheet " + row.number);
        weeks.push_back(std::get<Programme>(std::move(week)));
    }
    return weeks;
}

} // namespace hipwise
