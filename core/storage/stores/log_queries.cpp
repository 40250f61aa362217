#include "core/storage/stores/log_queries.h"

namespace hipwise {

std::string sessionsSince() {
    return "SELECT " + columnsToRead<SessionLogRow>() +
           " FROM session_log f WHERE f.person = ? AND f.day >= ? ORDER BY f.day, f.rowid";
}

std::string prescribedSince() {
    return "SELECT s.id, p.exercise FROM session_log s CROSS JOIN prescription p WHERE s.person = "
           "? AND s.day >= ? AND p.planned_session = s.planned_session ORDER BY s.rowid, "
           "p.position";
}

} // namespace hipwise
