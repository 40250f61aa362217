#include "core/domain/names.h"
#include "core/storage/data_file.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace hipwise {
namespace {

/// What a column takes and what it refuses, as SQL values.
struct ColumnRule {
    std::string table;
    std::string column;
    std::vector<std::string> taken;
    std::vector<std::string> refused;
};

const std::string newId = "'99999999-0000-4000-8000-000000000000'";

std::vector<std::string> quoted(const std::vector<std::string>& words) {
    std::vector<std::string> values;
    for (const auto& word : words)
        values.push_back("'" + word + "'");
    return values;
}

template <class Term>
std::vector<std::string> wordsOf() {
    std::vector<std::string> words;
    for (const auto& named : namesOf<Term>())
        words.emplace_back(named.word);
    return quoted(words);
}

std::string textOf(int letters) {
    return "'" + std::string(static_cast<std::size_t>(letters), 'x') + "'";
}

class SchemaTest : public testing::Test {
  protected:
    SchemaTest() {
        fillWithMaya(m_file);
        m_file.database().exec("INSERT INTO setting (key, value) VALUES ('theme', 'dark');"
                               "INSERT INTO edit SELECT " +
                               newId +
                               ", id, '{}', 0, 0 FROM person;"
                               "INSERT INTO unconfirmed_set SELECT id FROM set_log LIMIT 1;"
                               "INSERT INTO pain_place SELECT id, 'hip' FROM exercise_log LIMIT 1");
    }

    /// SQLite's result for a statement that is then undone.
    int resultOf(const std::string& sql) {
        SQLite::Transaction transaction(m_file.database());
        const int result = m_file.database().tryExec(sql);
        const int atCommit = m_file.database().tryExec("PRAGMA defer_foreign_keys = OFF");
        return result == SQLITE_OK ? atCommit : result;
    }

    void expectRule(const ColumnRule& rule) {
        const auto update = [&](const std::string& value) {
            return "UPDATE " + rule.table + " SET " + rule.column + " = " + value +
                   " WHERE rowid = (SELECT max(rowid) FROM " + rule.table + ")";
        };
        for (const auto& value : rule.taken)
            EXPECT_EQ(resultOf(update(value)), SQLITE_OK) << update(value);
        for (const auto& value : rule.refused)
            EXPECT_EQ(resultOf(update(value)), SQLITE_CONSTRAINT) << update(value);
    }

    TemporaryFolder m_folder;
    DataFile m_file{m_folder.file()};
};

TEST_F(SchemaTest, EveryNumberHasItsLimits) {
    const auto within = [](int low, int high) {
        return std::vector{std::to_string(low), std::to_string(high)};
    };
    const auto outside = [](int low, int high) {
        return std::vector<std::string>{std::to_string(low - 1), std::to_string(high + 1), "'x'",
                                        "1.5"};
    };
    struct Limits {
        const char* table;
        const char* column;
        int low;
        int high;
    };
    for (const auto& [table, column, low, high] :
         {Limits{"person", "utc_offset_min", -1440, 1440},
          Limits{"check_in", "utc_offset_min", -1440, 1440},
          Limits{"planned_session", "week", 1, 1000},
          Limits{"planned_session", "estimated_s", 0, 86400},
          Limits{"planned_session", "warm_up_s", 0, 86400},
          Limits{"prescription", "level", 1, 100},
          Limits{"prescription", "sets", 0, 100},
          Limits{"prescription", "reps", 0, 200},
          Limits{"prescription", "per_side", 0, 1},
          Limits{"prescription", "band", 0, 4},
          Limits{"prescription", "deciseconds_per_rep", 0, 1000},
          Limits{"prescription", "rest_s", 0, 3600},
          Limits{"prescription", "estimated_s", 0, 86400},
          Limits{"session_log", "duration_s", 0, 86400},
          Limits{"session_log", "utc_offset_min", -1440, 1440},
          Limits{"set_log", "set_number", 1, 100},
          Limits{"set_log", "asked_reps", 0, 200},
          Limits{"set_log", "done_reps", 0, 200},
          Limits{"exercise_log", "pain", 0, 10},
          Limits{"pain_log", "value", 0, 10}})
        expectRule({table, column, within(low, high), outside(low, high)});
}

TEST_F(SchemaTest, EveryWordIsOneOfItsList) {
    const std::vector<std::string> strangers = {"'Left'", "''", "'other '", "3", "x'00'"};
    expectRule({"planned_session", "mode", wordsOf<Mode>(), strangers});
    expectRule({"prescription", "ladder", wordsOf<Ladder>(), strangers});
    expectRule({"prescription", "body_position", wordsOf<Position>(), strangers});
    expectRule({"prescription", "first_side", wordsOf<Side>(), strangers});
    expectRule({"prescription", "extra_set_side", wordsOf<Side>(), strangers});
    expectRule({"set_log", "side", wordsOf<Side>(), strangers});
    expectRule({"exercise_log", "effort", wordsOf<Effort>(), strangers});
    expectRule({"exercise_log", "skipped", wordsOf<SkipReason>(), strangers});
    expectRule({"pain_place", "place", wordsOf<PainPlace>(), strangers});
}

TEST_F(SchemaTest, EveryDayIsADayOfTheCalendar) {
    const std::vector<std::string> days = {"'2024-02-29'", "'1900-01-01'", "'2199-12-31'"};
    std::vector<std::string> others = {"'2026-02-30'", "'2026-2-3'",         "'20261123'",
                                       "''",           "'2026-11-23 10:00'", "5"};
    for (const auto& [table, column] :
         std::vector<std::pair<std::string, std::string>>{{"check_in", "day"},
                                                          {"programme", "start"},
                                                          {"programme", "planned_on"},
                                                          {"planned_session", "day"},
                                                          {"session_log", "day"},
                                                          {"session_log", "planned_day"}})
        expectRule({table, column, days, others});
    expectRule({"session_log",
                "started_at",
                {"''", "'00:00'", "'19:59'", "'23:59'"},
                {"'24:00'", "'1:00'", "'12:60'", "'noon'", "NULL"}});
}

TEST_F(SchemaTest, EveryTextHasItsLength) {
    expectRule({"person", "name", {"''", textOf(120)}, {textOf(121), "NULL"}});
    expectRule({"person", "id", {}, {"'short'", "''", "NULL", textOf(37)}});
    expectRule({"prescription", "exercise", {"'x'", textOf(120)}, {"''", textOf(121)}});
    expectRule({"prescription", "tempo", {"''", textOf(20)}, {textOf(21)}});
    expectRule({"set_log", "exercise", {"'x'", textOf(120)}, {"''", textOf(121)}});
    expectRule({"setting", "key", {"'x'", textOf(120)}, {"''", textOf(121)}});
    expectRule({"setting", "value", {"''", textOf(4000)}, {textOf(4001)}});
    for (const auto& [table, column] :
         std::vector<std::pair<std::string, std::string>>{{"person", "profile"},
                                                          {"check_in", "document"},
                                                          {"prescription", "contributes"},
                                                          {"edit", "document"}})
        expectRule({table, column, {"'{}'"}, {"'[]'", "''", "NULL"}});
    for (const auto& [table, column] :
         std::vector<std::pair<std::string, std::string>>{{"programme", "weeks"},
                                                          {"programme", "relaxed_rules"},
                                                          {"planned_session", "tests"},
                                                          {"prescription", "reasons"}})
        expectRule({table, column, {"'[]'"}, {"'{}'", "''", "NULL"}});
}

TEST_F(SchemaTest, EveryReferenceLeadsSomewhere) {
    for (const auto& [table, column] :
         std::vector<std::pair<std::string, std::string>>{{"check_in", "person"},
                                                          {"programme", "person"},
                                                          {"planned_session", "programme"},
                                                          {"prescription", "planned_session"},
                                                          {"edit", "person"},
                                                          {"session_log", "person"},
                                                          {"session_log", "planned_session"},
                                                          {"set_log", "session_log"},
                                                          {"set_log", "replaces"},
                                                          {"exercise_log", "session_log"},
                                                          {"exercise_log", "replaces"},
                                                          {"unconfirmed_set", "set_log"},
                                                          {"pain_place", "exercise_log"},
                                                          {"pain_log", "person"},
                                                          {"pain_log", "replaces"},
                                                          {"setting", "person"}})
        expectRule({table, column, {}, {"'99999999-1111-4000-8000-000000000000'"}});
}

TEST_F(SchemaTest, ContradictionsAreRefused) {
    const std::string last = " WHERE rowid = (SELECT max(rowid) FROM set_log)";
    const std::string firstSession = "(SELECT id FROM session_log ORDER BY rowid LIMIT 1)";
    for (const auto& sql : std::vector<std::string>{
             "UPDATE set_log SET asked_reps = NULL" + last,
             "UPDATE set_log SET asked_seconds = 5" + last,
             "UPDATE set_log SET done_reps = NULL, done_seconds = 5" + last,
             "UPDATE set_log SET replaces = id" + last,
             "UPDATE prescription SET seconds = 5 WHERE reps IS NOT NULL",
             "UPDATE prescription SET reps = NULL WHERE reps IS NOT NULL",
             "UPDATE session_log SET finished_at_utc = started_at_utc - 1",
             "UPDATE session_log SET finished_at_utc = NULL",
             "UPDATE session_log SET planned_session = (SELECT planned_session FROM session_log)",
             "UPDATE pain_log SET moment = 'now' WHERE session_log IS NOT NULL",
             "UPDATE pain_log SET session_log = " + firstSession + " WHERE moment = 'now'",
             "UPDATE programme SET superseded_by = id",
             "UPDATE planned_session SET day = '2026-11-23'",
             "UPDATE prescription SET position = 1",
             "INSERT INTO programme SELECT " + newId +
                 ", person, start, planned_on, weeks, relaxed_rules, at_utc, utc_offset_min, 0, "
                 "NULL FROM programme",
             "INSERT INTO set_log SELECT " + newId +
                 ", session_log, exercise, set_number, side, asked_reps, asked_seconds, done_reps, "
                 "done_seconds, at_utc, utc_offset_min, NULL, 0 FROM set_log WHERE replaces IS "
                 "NULL LIMIT 1",
             "INSERT INTO set_log SELECT " + newId +
                 ", session_log, exercise, set_number, side, asked_reps, asked_seconds, done_reps, "
                 "done_seconds, at_utc, utc_offset_min, replaces, 0 FROM set_log WHERE replaces IS "
                 "NOT NULL LIMIT 1",
             "INSERT INTO setting VALUES (NULL, 'theme', 'light')",
             "DELETE FROM person",
             "DELETE FROM planned_session",
             "DELETE FROM session_log"})
        EXPECT_EQ(resultOf(sql), SQLITE_CONSTRAINT) << sql;
    EXPECT_EQ(resultOf("INSERT INTO setting SELECT id, 'theme', 'light' FROM person"), SQLITE_OK);
}

TEST_F(SchemaTest, ColumnsKeepTheirType) {
    for (const char* sql :
         {"UPDATE person SET added_at_utc = 'soon'", "UPDATE set_log SET checksum = 'x'",
          "UPDATE set_log SET at_utc = NULL", "UPDATE person SET profile = x'7b7d'"})
        EXPECT_EQ(resultOf(sql), SQLITE_CONSTRAINT) << sql;
}

} // namespace
} // namespace hipwise
