#include "core/storage/sqlite/migration.h"

#include "core/domain/embedded_file.h"
#include "core/storage/data_file.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/identity.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

std::string textFrom(const fs::path& path, const std::string& query) {
    SQLite::Database database(path.string());
    std::string text;
    SQLite::Statement statement(database, query);
    while (statement.executeStep())
        text += statement.getColumn(0).getString() + "\n";
    return text;
}

std::string schemaOf(const fs::path& path) {
    return textFrom(path, "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name");
}

/// All migrations and more after them.
std::vector<Migration> withMore(std::initializer_list<std::string_view> scripts) {
    auto migrations = embeddedMigrations();
    for (const auto script : scripts)
        migrations.push_back({static_cast<int>(migrations.size()) + 1, script});
    return migrations;
}

const int current = static_cast<int>(embeddedMigrations().size());

std::string line(int number) {
    return std::to_string(number) + "\n";
}

/// What the copy made before a migration is called.
std::string copyName(const std::string& more = "") {
    return "hipwise-version-" + std::to_string(current) + more + ".db";
}

class MigrationTest : public testing::Test {
  protected:
    MigrationTest() {
        DataFile file(m_folder.file());
        fillWithMaya(file);
    }

    void run(const std::vector<Migration>& migrations) {
        const auto database = connect(m_folder.file(), std::chrono::milliseconds(0));
        migrate(*database, m_folder.file(), migrations);
    }

    std::vector<std::string> filesBeside() {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(m_folder.path()))
            if (entry.path().extension() == ".db" && entry.path() != m_folder.file())
                names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    TemporaryFolder m_folder;
    const fs::path m_copy = m_folder.path() / copyName();
};

TEST(Migrations, AreNumberedFromOneWithoutAGap) {
    int next = 1;
    for (const auto& file : embeddedFiles()) {
        if (!file.path.starts_with("schema/") || !file.path.ends_with(".sql"))
            continue;
        EXPECT_EQ(std::stoi(std::string(file.path.substr(7, 3))), next++) << file.path;
    }
    EXPECT_EQ(embeddedMigrations().size(), static_cast<std::size_t>(next - 1));
    EXPECT_GE(next, 2);
}

TEST(Migrations, AFileOfVersion1IsReadAsItWasWritten) {
    TemporaryFolder folder;
    {
        SQLite::Database dump(folder.file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        dump.exec(bytesOf(fs::path(HIPWISE_TEST_DATA) / "version_1.sql"));
    }
    TemporaryFolder freshFolder;
    DataFile fresh(freshFolder.file());
    fillWithMaya(fresh);
    DataFile old(folder.file());
    EXPECT_EQ(contentsOf(old), contentsOf(fresh));
    EXPECT_EQ(schemaOf(folder.file()), schemaOf(freshFolder.file()));
}

TEST_F(MigrationTest, MakesASoundCopyFirst) {
    const auto before = textFrom(m_folder.file(), "SELECT profile FROM person");
    run(withMore({"UPDATE person SET profile = '{}'"}));
    EXPECT_EQ(textFrom(m_folder.file(), "SELECT profile FROM person"), "{}\n");
    EXPECT_EQ(textFrom(m_folder.file(), "PRAGMA user_version"), line(current + 1));
    EXPECT_EQ(textFrom(m_copy, "SELECT profile FROM person"), before);
    EXPECT_EQ(textFrom(m_copy, "PRAGMA user_version"), line(current));
    EXPECT_EQ(textFrom(m_copy, "PRAGMA integrity_check"), "ok\n");
    EXPECT_EQ(fs::status(m_copy).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    DataFile copy(m_copy);
    EXPECT_EQ(contentsOf(copy).names, std::vector<std::string>{"Maya"});
}

TEST_F(MigrationTest, NeverReplacesAnEarlierCopy) {
    writeBytes(m_copy, "an earlier copy");
    run(withMore({"UPDATE person SET profile = '{}'"}));
    EXPECT_EQ(bytesOf(m_copy), "an earlier copy");
    EXPECT_EQ(filesBeside(), (std::vector<std::string>{copyName("-2"), copyName()}));
}

TEST_F(MigrationTest, ACurrentFileIsNotCopied) {
    const auto before = bytesOf(m_folder.file());
    run(embeddedMigrations());
    EXPECT_TRUE(bytesOf(m_folder.file()) == before);
    EXPECT_TRUE(filesBeside().empty());
}

TEST_F(MigrationTest, AFailingScriptLeavesTheFileAsItWas) {
    const auto before = bytesOf(m_folder.file());
    EXPECT_THROW(run(withMore({"DELETE FROM setting; ALTER TABLE person ADD COLUMN size TEXT; "
                               "INSERT INTO nowhere VALUES (1)"})),
                 SQLite::Exception);
    EXPECT_TRUE(bytesOf(m_folder.file()) == before);
    DataFile file(m_folder.file());
}

TEST_F(MigrationTest, AScriptThatBreaksAReferenceLeavesTheFileAsItWas) {
    const auto before = bytesOf(m_folder.file());
    EXPECT_THROW(run(withMore({"DELETE FROM person"})), DamagedDataFile);
    EXPECT_TRUE(bytesOf(m_folder.file()) == before);
}

TEST_F(MigrationTest, StepsBeforeAFailingOneStay) {
    const auto scripts = withMore({"UPDATE person SET profile = '{}'", "nonsense"});
    EXPECT_THROW(run(scripts), SQLite::Exception);
    EXPECT_EQ(textFrom(m_folder.file(), "PRAGMA user_version"), line(current + 1));
    EXPECT_EQ(textFrom(m_folder.file(), "SELECT profile FROM person"), "{}\n");
}

TEST_F(MigrationTest, RebuildingAParentTableKeepsItsChildren) {
    const auto before = textFrom(m_folder.file(), "SELECT count(*) FROM set_log");
    run(withMore({"CREATE TABLE session_log_2 AS SELECT * FROM session_log; DROP TABLE "
                  "session_log; CREATE TABLE session_log (id TEXT NOT NULL PRIMARY KEY, day TEXT) "
                  "STRICT; INSERT INTO session_log SELECT id, day FROM session_log_2; DROP TABLE "
                  "session_log_2"}));
    EXPECT_EQ(textFrom(m_folder.file(), "SELECT count(*) FROM set_log"), before);
}

TEST_F(MigrationTest, WithoutACopyNothingIsChanged) {
    const auto before = bytesOf(m_folder.file());
    const auto database = connect(m_folder.file(), std::chrono::milliseconds(0));
    const auto nowhere = m_folder.path() / "hipwise.db" / "hipwise.db";
    EXPECT_THROW(migrate(*database, nowhere, withMore({"DELETE FROM setting"})), StorageError);
    EXPECT_TRUE(bytesOf(m_folder.file()) == before);
    EXPECT_TRUE(filesBeside().empty());
}

} // namespace
} // namespace hipwise
