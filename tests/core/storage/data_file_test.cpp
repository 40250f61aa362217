#include "core/storage/data_file.h"

#include "core/storage/sqlite/identity.h"
#include "core/storage/sqlite/query.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>
#include <thread>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

fs::perms permissionsOf(const fs::path& path) {
    return fs::status(path).permissions();
}

/// The process's umask for one scope.
class Umask {
  public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }

  private:
    mode_t m_before;
};

TEST(DataFile, IsForItsOwnerOnlyWhateverTheUmask) {
    for (const mode_t mask : {0000U, 0022U, 0777U}) {
        TemporaryFolder folder;
        const auto home = folder.path() / "share" / "hipwise";
        const Umask umask(mask);
        DataFile file(home / "hipwise.db");
        EXPECT_EQ(permissionsOf(folder.path() / "share"), fs::perms::owner_all) << mask;
        EXPECT_EQ(permissionsOf(home), fs::perms::owner_all) << mask;
        EXPECT_EQ(permissionsOf(home / "hipwise.db"),
                  fs::perms::owner_read | fs::perms::owner_write)
            << mask;
    }
}

TEST(DataFile, LeavesTheModeOfAFolderThatWasThere) {
    TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    DataFile file(folder.file());
    EXPECT_EQ(permissionsOf(folder.path()), fs::perms(0755));
}

TEST(DataFile, AnEmptyFileIsANewOne) {
    TemporaryFolder folder;
    writeBytes(folder.file(), "");
    DataFile file(folder.file());
    fillWithMaya(file);
    EXPECT_EQ(contentsOf(file).names, std::vector<std::string>{"Maya"});
}

TEST(DataFile, OpeningAndReadingChangeNoByte) {
    TemporaryFolder folder;
    {
        DataFile file(folder.file());
        fillWithMaya(file);
    }
    const auto before = bytesOf(folder.file());
    {
        DataFile file(folder.file());
        contentsOf(file);
    }
    EXPECT_TRUE(bytesOf(folder.file()) == before);
}

TEST(DataFile, IsOpenedWithEverySafetySetting) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    const auto textOf = [&](const std::string& pragma) {
        return file.database().execAndGet("PRAGMA " + pragma).getString();
    };
    EXPECT_EQ(textOf("journal_mode"), "truncate");
    for (const auto& [pragma, value] : std::vector<std::pair<std::string, std::string>>{
             {"synchronous", "3"},
             {"foreign_keys", "1"},
             {"cell_size_check", "1"},
             {"trusted_schema", "0"},
             {"temp_store", "2"},
             {"busy_timeout", "5000"},
             {"application_id", std::to_string(applicationId)},
             {"user_version", "3"}})
        EXPECT_EQ(textOf(pragma), value) << pragma;
    for (const auto& [setting, value] :
         std::vector<std::pair<int, int>>{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                          {SQLITE_DBCONFIG_DQS_DML, 0},
                                          {SQLITE_DBCONFIG_DQS_DDL, 0},
                                          {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                          {SQLITE_DBCONFIG_ENABLE_VIEW, 0}}) {
        int now = -1;
        sqlite3_db_config(file.database().getHandle(), setting, -1, &now);
        EXPECT_EQ(now, value) << setting;
    }
    SQLite::Statement mmap(file.database(), "PRAGMA mmap_size");
    EXPECT_TRUE(!mmap.executeStep() || mmap.getColumn(0).getInt() == 0);
}

TEST(DataFile, LeavesNothingToReadBesideTheFile) {
    TemporaryFolder folder;
    {
        DataFile file(folder.file());
        fillWithMaya(file);
    }
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        const bool isTheFile = entry.path() == folder.file();
        EXPECT_TRUE(isTheFile || entry.file_size() == 0) << entry.path();
    }
}

TEST(DataFile, TwoFirstStartsAtOnceMakeOneSoundFile) {
    for (int round = 0; round < 8; ++round) {
        TemporaryFolder folder;
        const auto open = [&] { DataFile file(folder.file()); };
        std::thread other(open);
        EXPECT_NO_THROW(open());
        other.join();
        DataFile file(folder.file());
        fillWithMaya(file);
    }
}

TEST(DataFile, AFileLeftInTheMiddleOfAChangeIsRepaired) {
    TemporaryFolder folder;
    Contents before;
    {
        DataFile file(folder.file());
        fillWithMaya(file);
        before = contentsOf(file);
    }
    const auto child = ::fork();
    if (child == 0) {
        DataFile file(folder.file());
        file.database().exec("PRAGMA cache_size = 1");
        file.database().exec("BEGIN IMMEDIATE");
        file.database().exec("UPDATE prescription SET reasons = '[]', checksum = 0");
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    ASSERT_GT(fs::file_size(folder.file().string() + "-journal"), 0u);

    DataFile file(folder.file());
    EXPECT_EQ(contentsOf(file), before);
}

TEST(DataFile, AReopenedFileHasTheSameContents) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    fillWithMaya(file);
    const auto before = contentsOf(file);
    file.distrust();
    EXPECT_EQ(contentsOf(file), before);
    file.reopen();
    EXPECT_EQ(contentsOf(file), before);
}

TEST(DataFile, TheProcessHoldsOneCopyOfSqlite) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    std::ifstream maps("/proc/self/maps");
    std::set<std::string> copies;
    for (std::string line; std::getline(maps, line);)
        if (line.find("libsqlite3") != std::string::npos)
            copies.insert(line.substr(line.find('/')));
    EXPECT_EQ(copies.size(), 1u);
}

} // namespace
} // namespace hipwise
