#include "core/storage/data_file.h"
#include "core/storage/sqlite/query.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

/// Opening must throw this kind, say one sentence that names the file, and change no byte.
template <class Kind>
void expectRefused(const fs::path& path) {
    const auto before = bytesOf(path);
    try {
        DataFile file(path);
        ADD_FAILURE() << path << " was opened";
    } catch (const Kind& error) {
        EXPECT_NE(std::string(error.what()).find(path.string()), std::string::npos);
    }
    EXPECT_TRUE(bytesOf(path) == before);
}

void execute(const fs::path& path, const std::string& sql) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

void fill(const fs::path& path) {
    DataFile file(path);
    fillWithMaya(file);
}

TEST(RefusedFile, WhatIsNoDatabaseIsLeftAlone) {
    TemporaryFolder folder;
    for (const std::string text :
         {"x", "Dear diary", "{\"format\":\"hipwise/profile\"}", "SQLite format 3"}) {
        writeBytes(folder.file(), text);
        expectRefused<DamagedDataFile>(folder.file());
    }
    writeBytes(folder.file(), std::string(100000, '\0'));
    expectRefused<DamagedDataFile>(folder.file());
}

TEST(RefusedFile, AJournalThatIsNoJournalIsLeftAlone) {
    TemporaryFolder folder;
    writeBytes(folder.file(), std::string(2000, 'd'));
    const fs::path journal = folder.file().string() + "-journal";
    writeBytes(journal, "something else");
    expectRefused<DamagedDataFile>(folder.file());
    EXPECT_EQ(bytesOf(journal), "something else");
}

TEST(RefusedFile, AJournalThatAPowerCutLeftInPiecesIsNoObstacle) {
    TemporaryFolder folder;
    fill(folder.file());
    const auto before = bytesOf(folder.file());
    for (const std::string start : {"", "\xd9\xd5\x05", "xxxxxxxxxxxx"}) {
        writeBytes(folder.file().string() + "-journal", start + std::string(600, '\0'));
        DataFile file(folder.file());
        EXPECT_EQ(contentsOf(file).names, std::vector<std::string>{"Maya"}) << start;
    }
    EXPECT_TRUE(bytesOf(folder.file()) == before);
}

TEST(RefusedFile, AnotherProgramsDatabaseIsLeftAlone) {
    for (const char* sql : {"CREATE TABLE bookmark (url TEXT)",
                            "PRAGMA application_id = 1; CREATE TABLE note (text TEXT)",
                            "PRAGMA user_version = 1; CREATE TABLE person (id TEXT)",
                            "PRAGMA application_id = 42", "PRAGMA user_version = 7",
                            "PRAGMA journal_mode = WAL; CREATE TABLE bookmark (url TEXT)"}) {
        TemporaryFolder folder;
        execute(folder.file(), sql);
        expectRefused<ForeignDataFile>(folder.file());
    }
}

TEST(RefusedFile, ANewerFileIsLeftAlone) {
    TemporaryFolder folder;
    fill(folder.file());
    for (const char* version : {"4", "5", "2147483647"}) {
        execute(folder.file(), "PRAGMA user_version = " + std::string(version));
        expectRefused<NewerDataFile>(folder.file());
    }
}

TEST(RefusedFile, AVersionThatCannotBeIsDamage) {
    TemporaryFolder folder;
    fill(folder.file());
    for (const char* version : {"0", "-1"}) {
        execute(folder.file(), "PRAGMA user_version = " + std::string(version));
        expectRefused<DamagedDataFile>(folder.file());
    }
}

TEST(RefusedFile, WhatIsNoPlainFileIsRefused) {
    TemporaryFolder folder;
    const auto pipe = folder.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const auto dangling = folder.path() / "dangling";
    fs::create_symlink(folder.path() / "nowhere", dangling);
    for (const auto& path :
         {folder.path(), pipe, dangling, fs::path("/dev/null"), folder.path() / "a folder" / ".."})
        EXPECT_THROW(DataFile{path}, StorageError) << path;
    EXPECT_FALSE(fs::exists(folder.path() / "nowhere"));
}

TEST(RefusedFile, AFileInAFileIsRefused) {
    TemporaryFolder folder;
    writeBytes(folder.path() / "file", "");
    EXPECT_THROW(DataFile(folder.path() / "file" / "hipwise.db"), StorageError);
    EXPECT_THROW(DataFile(folder.path() / std::string(300, 'x')), StorageError);
}

/// Drops root's power over permissions for one scope.
class Unprivileged {
  public:
    Unprivileged() : m_before(::geteuid()) {
        if (m_before == 0)
            m_result = ::seteuid(65534);
    }
    ~Unprivileged() { m_result = ::seteuid(m_before); }
    bool works() const { return m_result == 0; }

  private:
    uid_t m_before;
    int m_result = 0;
};

TEST(RefusedFile, WhatMayNotBeWrittenIsLeftAlone) {
    TemporaryFolder folder;
    fill(folder.file());
    const auto before = bytesOf(folder.file());
    struct Case {
        int folder;
        int file;
    };
    for (const auto& [folderMode, fileMode] :
         {Case{0755, 0444}, Case{0555, 0666}, Case{0555, 0444}, Case{0755, 0000}}) {
        fs::permissions(folder.path(), fs::perms(folderMode));
        fs::permissions(folder.file(), fs::perms(fileMode));
        const Unprivileged person;
        ASSERT_TRUE(person.works());
        EXPECT_THROW(DataFile{folder.file()}, ReadOnlyDataFile) << folderMode << " " << fileMode;
    }
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder.file(), fs::perms(0644));
    EXPECT_TRUE(bytesOf(folder.file()) == before);
}

TEST(RefusedFile, AFolderThatMayNotBeWrittenGetsNoFile) {
    TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(0555));
    {
        const Unprivileged person;
        ASSERT_TRUE(person.works());
        EXPECT_THROW(DataFile{folder.file()}, ReadOnlyDataFile);
        EXPECT_THROW(DataFile{folder.path() / "new" / "hipwise.db"}, ReadOnlyDataFile);
    }
    fs::permissions(folder.path(), fs::perms(0755));
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

/// No file of the process may grow beyond a size for one scope.
class SizeLimit {
  public:
    explicit SizeLimit(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

  private:
    void (*m_signal)(int);
    rlimit m_before{};
};

TEST(FullDisk, ANewFileIsLeftEmptyAndWorksOnceThereIsRoom) {
    TemporaryFolder folder;
    for (const rlim_t room : {0U, 512U, 4096U, 30000U}) {
        const SizeLimit limit(room);
        EXPECT_THROW(DataFile{folder.file()}, FullDisk) << room;
    }
    EXPECT_EQ(bytesOf(folder.file()), "");
    fill(folder.file());
}

TEST(FullDisk, AChangeThatDoesNotFitLeavesTheBytesAsTheyWere) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    fillWithMaya(file);
    const auto before = bytesOf(folder.file());
    const auto contents = contentsOf(file);
    const auto write = [&] {
        Transaction transaction(file);
        Query query(file, "INSERT INTO setting (key, value) VALUES (?, ?)");
        for (int row = 0; row < 1000; ++row) {
            query.bind(std::to_string(row), std::string(1000, 'x'));
            query.run();
        }
        transaction.commit();
    };
    for (const std::size_t room : {before.size(), before.size() + 5000, std::size_t{0}}) {
        const SizeLimit limit(room);
        EXPECT_THROW(write(), FullDisk) << room;
    }
    EXPECT_TRUE(bytesOf(folder.file()) == before);
    EXPECT_EQ(contentsOf(file), contents);
    write();
    EXPECT_GT(bytesOf(folder.file()).size(), before.size() + 1000000);
}

TEST(FullDisk, AFileThatMayNotGrowSaysSo) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    file.database().exec("PRAGMA max_page_count = 1");
    EXPECT_THROW(fillWithMaya(file), FullDisk);
    EXPECT_TRUE(contentsOf(file).names.empty());
}

} // namespace
} // namespace hipwise
