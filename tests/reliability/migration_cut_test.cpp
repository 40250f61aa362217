#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/migration.h"
#include "tests/core/storage/temporary_folder.h"
#include "tests/reliability/power_cut.h"
#include "tests/reliability/trained_file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

/// A next version that rebuilds a table and changes rows, as real ones do.
constexpr std::string_view nextVersion =
    "CREATE TABLE set_log_new (id TEXT NOT NULL PRIMARY KEY, session_log TEXT NOT NULL REFERENCES "
    "session_log (id), exercise TEXT NOT NULL, done INTEGER, note TEXT NOT NULL DEFAULT '') STRICT;"
    "INSERT INTO set_log_new (id, session_log, exercise, done) SELECT id, session_log, exercise, "
    "done_reps FROM set_log; DROP TABLE set_log; ALTER TABLE set_log_new RENAME TO set_log;"
    "UPDATE session_log SET duration_s = 60; CREATE TABLE later (id TEXT) STRICT";

class MigrationCut : public testing::Test {
  protected:
    MigrationCut() {
        makeTrainedFile(path());
        OpenFile open(path());
        for (int k = 0; k < 6; ++k)
            open.coach.record("", firstMonday, factNumber(k), second(k));
    }

    fs::path path() const { return m_folder.file(); }
    fs::path copy() const {
        return m_folder.path() /
               ("hipwise-version-" + std::to_string(embeddedMigrations().size()) + ".db");
    }

    void migrateFile() const {
        auto migrations = embeddedMigrations();
        migrations.push_back({static_cast<int>(migrations.size()) + 1, nextVersion});
        migrate(*connect(path(), std::chrono::milliseconds(0)), path(), migrations);
    }
    /// Version, soundness, tables and facts of a file, once it is opened.
    static std::string described(const fs::path& file) {
        const auto database = connect(file, std::chrono::milliseconds(0));
        std::string text;
        for (const char* query :
             {"PRAGMA user_version", "PRAGMA integrity_check",
              "SELECT count(*) FROM pragma_foreign_key_check",
              "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name",
              "SELECT id || exercise FROM set_log ORDER BY id",
              "SELECT coalesce(duration_s, 0) FROM session_log", "SELECT profile FROM person"}) {
            SQLite::Statement statement(*database, query);
            while (statement.executeStep())
                text += statement.getColumn(0).getString() + "\n";
        }
        return text;
    }
    void put(const Files& files) const {
        for (const auto& [name, bytes] : filesIn(m_folder.path()))
            fs::remove(name);
        for (const auto& [name, bytes] : files)
            writeBytes(name, bytes);
    }

    TemporaryFolder m_folder;
    DiskRecorder m_recorder;
    WatchedDisk m_disk{m_recorder};
};

TEST_F(MigrationCut, LeavesTheOldVersionOrTheNewOneWithACopyOfTheOld) {
    const std::string old = described(path());
    const Files before = filesIn(m_folder.path());
    m_recorder.forget();
    migrateFile();
    PowerCut power(before, m_recorder.calls(), 20261123);
    const std::string fresh = described(path());
    ASSERT_NE(old, fresh);
    int olds = 0;
    for (std::size_t moment = 0; moment < power.moments(); ++moment)
        for (int time = 0; time < 8; ++time) {
            put(power.at(moment));
            m_recorder.forget();
            const std::string now = described(path());
            ASSERT_TRUE(now == old || now == fresh) << "moment " << moment << ": " << now;
            olds += now == old ? 1 : 0;
            ASSERT_TRUE(now == old || described(copy()) == old) << "moment " << moment;
            ASSERT_TRUE(now == fresh || moment + 1 < power.moments()) << "it was reported as done";
            migrateFile();
            ASSERT_EQ(described(path()), fresh) << "the next try after moment " << moment;
        }
    EXPECT_GT(olds, 100);
}

} // namespace
} // namespace hipwise
