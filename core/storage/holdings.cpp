#include "core/storage/holdings.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <initializer_list>
#include <string>

namespace hipwise {

Holdings holdingsOf(SQLite::Database& database) {
    std::string sum = "0";
    for (const char* table :
         {"person", "check_in", "programme", "session_log", "set_log", "exercise_log", "pain_log"})
        sum += " + (SELECT count(*) FROM " + std::string(table) + ")";
    SQLite::Statement query(database, "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM "
                                      "session_log), " +
                                          sum);
    query.executeStep();
    return {query.getColumn(0).getInt(), query.getColumn(1).getInt(),
            query.getColumn(2).getInt64()};
}

} // namespace hipwise
