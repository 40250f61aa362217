#include "core/storage/verify.h"

#include "core/storage/stores/log_store.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class VerifyTest : public testing::Test {
  protected:
    TemporaryFolder m_folder;
    DataFile m_file{m_folder.file()};
    Maya m_maya = fillWithMaya(m_file);

    /// What verify says after a change behind Hipwise's back.
    std::vector<std::string> problemsAfter(const std::string& sql) {
        m_file.database().exec("PRAGMA foreign_keys = OFF");
        m_file.database().exec(sql);
        return verify(m_file);
    }
};

TEST_F(VerifyTest, FindsNothingInASoundFile) {
    EXPECT_THAT(verify(m_file), IsEmpty());
}

TEST_F(VerifyTest, FindsNothingInANewFile) {
    DataFile file(m_folder.path() / "new.db");
    EXPECT_THAT(verify(file), IsEmpty());
}

TEST_F(VerifyTest, FindsAChangedValueAndSaysOfWhichDay) {
    EXPECT_THAT(problemsAfter("UPDATE set_log SET done_reps = done_reps + 1 WHERE replaces IS NOT "
                              "NULL"),
                Contains(HasSubstr("the record of 2026-11-23")));
}

TEST_F(VerifyTest, FindsAChangedValueEvenInACorrectedFact) {
    EXPECT_THAT(problemsAfter("UPDATE set_log SET done_reps = 7 WHERE id IN (SELECT replaces FROM "
                              "set_log)"),
                SizeIs(1));
}

TEST_F(VerifyTest, FindsAChangeInAnyTableWithAChecksum) {
    for (const char* sql :
         {"UPDATE person SET name = 'Eve'", "UPDATE check_in SET day = '2026-11-24'",
          "UPDATE programme SET planned_on = '2026-11-21'",
          "UPDATE planned_session SET warm_up_s = 121 WHERE week = 12",
          "UPDATE prescription SET sets = sets + 1 WHERE position = 2",
          "UPDATE session_log SET duration_s = 5 WHERE duration_s IS NOT NULL",
          "UPDATE exercise_log SET effort = 'easy' WHERE effort IS NOT NULL",
          "UPDATE pain_log SET value = 9 WHERE moment = 'after'"}) {
        TemporaryFolder folder;
        DataFile file(folder.file());
        fillWithMaya(file);
        file.database().exec(sql);
        EXPECT_THAT(verify(file), testing::Not(IsEmpty())) << sql;
    }
}

TEST_F(VerifyTest, FindsAReferenceThatLeadsNowhere) {
    EXPECT_THAT(problemsAfter("DELETE FROM session_log WHERE day = '2026-11-26'"),
                Contains(AnyOf(HasSubstr("set_log"), HasSubstr("an unknown day"))));
}

TEST_F(VerifyTest, FindsATableThatIsNotOurs) {
    EXPECT_THAT(problemsAfter("CREATE TABLE bookmark (url TEXT)"),
                Contains(HasSubstr("The tables are not")));
    EXPECT_THAT(problemsAfter("DROP TABLE bookmark; DROP INDEX check_in_day"),
                Contains(HasSubstr("The tables are not")));
}

TEST_F(VerifyTest, NamesAtMostAHundredProblems) {
    EXPECT_THAT(problemsAfter("UPDATE prescription SET checksum = 0; UPDATE planned_session SET "
                              "checksum = 0; UPDATE set_log SET checksum = 0"),
                SizeIs(testing::Le(100u)));
}

TEST_F(VerifyTest, AFlippedValueIsNotReadAsTheTruth) {
    m_file.database().exec("UPDATE set_log SET done_reps = 12 WHERE done_reps = 9");
    try {
        LogStore(m_file).all(m_maya.person);
        ADD_FAILURE() << "the changed set was read";
    } catch (const DamagedDataFile& damage) {
        EXPECT_THAT(damage.what(), HasSubstr("2026-11-23"));
    }
    EXPECT_THROW(LogStore(m_file).sets(m_maya.sessions[0].session), DamagedDataFile);
    EXPECT_NO_THROW(LogStore(m_file).sets(m_maya.sessions[1].session));
    EXPECT_NO_THROW(LogStore(m_file).since(m_maya.person, day("2026-11-24")));
}

} // namespace
} // namespace hipwise
