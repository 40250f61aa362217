#pragma once

#include "core/storage/stores/log_rows.h"

#include <string>

namespace hipwise {

/// The person's sessions since a day, oldest first.
std::string sessionsSince();
/// What was prescribed in those sessions: session, exercise, in the order of the sheet.
std::string prescribedSince();

/// The facts of those sessions that nothing replaces, in the order they were recorded. CROSS JOIN
/// makes SQLite start from the day index; left to choose, it scans all history.
template <class Row>
std::string factsSince() {
    const std::string table(Row::table);
    return "SELECT s.day, " + columnsToRead<Row>() + " FROM session_log s CROSS JOIN " + table +
           " f WHERE s.person = ? AND s.day >= ? AND f.session_log = s.id AND NOT EXISTS (SELECT "
           "1 FROM " +
           table + " newer WHERE newer.replaces = f.id) ORDER BY f.rowid";
}

/// A fact that nothing replaces; `condition` says which, with the table named f.
template <class Row>
std::string factWhere(std::string_view condition) {
    const std::string table(Row::table);
    return "SELECT " + columnsToRead<Row>() + " FROM " + table + " f WHERE " +
           std::string(condition) + " AND NOT EXISTS (SELECT 1 FROM " + table +
           " newer WHERE newer.replaces = f.id)";
}

} // namespace hipwise
