#include "core/storage/data_file.h"
#include "core/storage/verify.h"
#include "tests/cli/command_line.h"

#include <algorithm>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

class BackupCommand : public CommandLine {
  protected:
    void SetUp() override { startMaya(); }

    /// What today's session is printed as, which tells whether anything was ticked.
    std::string today() {
        EXPECT_EQ(runOnData({"today"}), 0) << err();
        return out();
    }
};

TEST_F(BackupCommand, WritesACheckedCopyAndSaysWhatItHolds) {
    ASSERT_EQ(runOnData({"tick", "--all"}), 0) << err();
    ASSERT_EQ(runOnData({"backup", path("stick/maya.db")}), 0) << err();
    EXPECT_NE(out().find("1 person, 1 session."), std::string::npos) << out();
    DataFile copy(path("stick/maya.db"));
    EXPECT_EQ(verify(copy), std::vector<std::string>{});
    EXPECT_EQ(fs::status(path("stick/maya.db")).permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(BackupCommand, NeverWritesOverAFile) {
    expectRefusal({"backup", write("there.db", "a letter"), "--data", dataFile()},
                  "is there already; choose another name.");
    expectRefusal({"backup", dataFile(), "--data", dataFile()}, "is there already");
    expectRefusal({"backup", path("new.db"), "--data", path("nothing.db")},
                  "There is no data file");
    expectRefusal({"backup", "--data", dataFile()}, "FILE is missing");
}

TEST_F(BackupCommand, RestoreBringsACopyBackAndKeepsWhatWasThere) {
    const std::string before = today();
    ASSERT_EQ(runOnData({"backup", path("maya.db")}), 0) << err();
    ASSERT_EQ(runOnData({"tick", "--all"}), 0) << err();
    const std::string after = today();
    ASSERT_NE(before, after);
    ASSERT_EQ(runOnData({"restore", path("maya.db")}), 0) << err();
    EXPECT_NE(out().find("Restored from "), std::string::npos) << out();
    EXPECT_NE(out().find("1 person, 0 sessions."), std::string::npos) << out();
    EXPECT_EQ(today(), before);
    ASSERT_EQ(runOnData({"restore", path("data/hipwise-before-restore.db")}), 0) << err();
    EXPECT_EQ(today(), after);
    EXPECT_TRUE(fs::exists(path("data/hipwise-before-restore-2.db")));
}

TEST_F(BackupCommand, RestoreRefusesWhatIsNoBackupAndChangesNothing) {
    expectRefusal({"restore", path("nothing.db"), "--data", dataFile()}, "There is no file");
    expectRefusal({"restore", dataFile(), "--data", dataFile()}, "is the data file itself");
    expectRefusal({"restore", "--data", dataFile()}, "FILE is missing");
    for (const char* content : {"", "Dear diary"}) {
        const std::string letter = write("letter.txt", content);
        const auto withLetter = files();
        EXPECT_EQ(runOnData({"restore", letter}), 1);
        EXPECT_EQ(out(), "");
        EXPECT_EQ(std::ranges::count(err(), '\n'), 1) << err();
        EXPECT_EQ(files(), withLetter);
    }
}

TEST_F(BackupCommand, VerifyTellsOfTheFileAndItsDailyCopies) {
    ASSERT_EQ(runOnData({"verify"}), 0) << err();
    EXPECT_NE(out().find(" is sound."), std::string::npos) << out();
    EXPECT_NE(out().find("No daily copy yet"), std::string::npos) << out();
    ASSERT_EQ(runOnData({"tick", "--all"}), 0) << err();
    ASSERT_EQ(runOnData({"verify"}), 0) << err();
    EXPECT_NE(out().find("\n  2026-11-23, "), std::string::npos) << out();
    EXPECT_NE(out().find(" KiB, 1 person, 0 sessions, sound"), std::string::npos) << out();
}

TEST_F(BackupCommand, VerifyFailsWhereACopyOrTheFileIsDamaged) {
    ASSERT_EQ(runOnData({"tick", "--all"}), 0) << err();
    write("data/hipwise-backups/hipwise-2026-11-23.db", "Dear diary");
    EXPECT_EQ(runOnData({"verify"}), 1);
    EXPECT_NE(out().find("2026-11-23, 1 KiB, not usable: "), std::string::npos) << out();
    EXPECT_EQ(err(), "A daily copy is not usable; the data file itself is sound.\n");
    write("data/hipwise.db", "Dear diary");
    EXPECT_EQ(runOnData({"verify"}), 1);
    EXPECT_NE(err().find("damaged"), std::string::npos) << err();
}

} // namespace
} // namespace hipwise
