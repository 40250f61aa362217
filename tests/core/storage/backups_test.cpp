#include "core/storage/backups.h"

#include "core/storage/restore.h"
#include "core/storage/stores/setting_store.h"
#include "core/storage/transaction.h"
#include "core/storage/verify.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

class BackupsTest : public testing::Test {
  protected:
    BackupsTest() { fillWithMaya(m_file); }

    void say(const std::string& word) {
        Transaction transaction(m_file);
        SettingStore(m_file).set("word", word);
        transaction.commit();
    }
    std::vector<Date> days() {
        std::vector<Date> days;
        for (const Backup& backup : backupsOf(m_folder.file()))
            days.push_back(backup.day);
        return days;
    }
    fs::path copyOf(std::string_view iso) {
        return backupFolder(m_folder.file()) / ("hipwise-" + std::string(iso) + ".db");
    }

    TemporaryFolder m_folder;
    DataFile m_file{m_folder.file()};
};

TEST_F(BackupsTest, ACopyHoldsEverythingAndIsPrivate) {
    const auto target = m_folder.path() / "elsewhere" / "copy.db";
    const Holdings holds = backUpTo(m_file, target);
    EXPECT_EQ(holds.people, 1);
    EXPECT_EQ(holds.sessions, 2);
    EXPECT_EQ(fs::status(target).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    DataFile copy(target);
    EXPECT_EQ(contentsOf(copy), contentsOf(m_file));
    EXPECT_EQ(verify(copy), std::vector<std::string>{});
    EXPECT_THROW(backUpTo(m_file, target), StorageError);
}

TEST_F(BackupsTest, ACopyIsMadeOnceADay) {
    EXPECT_TRUE(backUpDaily(m_file, day("2026-11-23")));
    const auto bytes = bytesOf(copyOf("2026-11-23"));
    say("later");
    EXPECT_FALSE(backUpDaily(m_file, day("2026-11-23")));
    EXPECT_TRUE(bytesOf(copyOf("2026-11-23")) == bytes);
    EXPECT_TRUE(backUpDaily(m_file, day("2026-11-24")));
    EXPECT_EQ(days(), (std::vector{day("2026-11-24"), day("2026-11-23")}));
}

TEST_F(BackupsTest, ACopyInsideATransactionHoldsWhatWasCommitted) {
    Transaction transaction(m_file);
    EXPECT_TRUE(backUpDaily(m_file, day("2026-11-23")));
    SettingStore(m_file).set("word", "new");
    transaction.commit();
    DataFile copy(copyOf("2026-11-23"));
    EXPECT_FALSE(SettingStore(copy).value("word"));
    EXPECT_EQ(SettingStore(m_file).value("word"), "new");
}

TEST_F(BackupsTest, OldCopiesGoAfterTheScheduleButNeverTheFullest) {
    const Date first = day("2026-11-23");
    for (int later = 0; later < 60; later += 3)
        ASSERT_TRUE(backUpDaily(m_file, first.plusDays(later)));
    EXPECT_EQ(days().size(), 11u);
    {
        Transaction transaction(m_file);
        m_file.database().exec("DELETE FROM pain_log");
        transaction.commit();
    }
    const Date fullest = days().front();
    for (int later = 60; later < 120; later += 3)
        ASSERT_TRUE(backUpDaily(m_file, first.plusDays(later)));
    EXPECT_EQ(days().size(), 12u);
    EXPECT_EQ(days().back(), fullest);
}

TEST_F(BackupsTest, ADamagedFileIsNotCopiedAndGoodCopiesStay) {
    ASSERT_TRUE(backUpDaily(m_file, day("2026-11-23")));
    m_file.database().exec("UPDATE set_log SET done_reps = 99 WHERE done_reps = 9");
    EXPECT_THROW(backUpDaily(m_file, day("2026-11-24")), DamagedDataFile);
    EXPECT_EQ(days(), std::vector{day("2026-11-23")});
    EXPECT_FALSE(fs::exists(copyOf("2026-11-24").string() + ".part"));
}

TEST_F(BackupsTest, LeftoversAreReplacedAndUnreadableCopiesPutAside) {
    fs::create_directory(backupFolder(m_folder.file()));
    writeBytes(copyOf("2026-11-20").string() + ".part", "half");
    writeBytes(copyOf("2026-11-23"), "Dear diary");
    writeBytes(copyOf("2026-11-21"), "");
    writeBytes(backupFolder(m_folder.file()) / "notes.txt", "mine");
    ASSERT_TRUE(backUpDaily(m_file, day("2026-11-23")));
    EXPECT_FALSE(fs::exists(copyOf("2026-11-20").string() + ".part"));
    EXPECT_EQ(bytesOf(copyOf("2026-11-23-damaged")), "Dear diary");
    EXPECT_EQ(bytesOf(backupFolder(m_folder.file()) / "notes.txt"), "mine");
    const auto backups = backupsOf(m_folder.file());
    ASSERT_EQ(backups.size(), 2u);
    EXPECT_TRUE(backups[0].holds);
    EXPECT_FALSE(backups[1].holds);
}

TEST_F(BackupsTest, RestoringKeepsThePresentFileAside) {
    const auto target = m_folder.path() / "copy.db";
    backUpTo(m_file, target);
    const auto before = contentsOf(m_file);
    say("new");
    const Restored restored = restore(m_folder.file(), target);
    EXPECT_EQ(restored.holds.people, 1);
    EXPECT_FALSE(SettingStore(m_file).value("word")) << "the open file shows what was restored";
    EXPECT_EQ(contentsOf(m_file), before);
    EXPECT_EQ(verify(m_file), std::vector<std::string>{});
    EXPECT_EQ(restored.keptAside, m_folder.path() / "hipwise-before-restore.db");
    DataFile aside(*restored.keptAside);
    EXPECT_EQ(SettingStore(aside).value("word"), "new");
    EXPECT_FALSE(fs::exists(m_folder.file().string() + ".restoring"));
}

TEST_F(BackupsTest, RestoresWhereNoFileOrOnlyADamagedOneIs) {
    const auto target = m_folder.path() / "copy.db";
    backUpTo(m_file, target);
    const auto expected = contentsOf(m_file);
    const auto newPlace = m_folder.path() / "new" / "hipwise.db";
    EXPECT_FALSE(restore(newPlace, target).keptAside);
    DataFile restored(newPlace);
    EXPECT_EQ(contentsOf(restored), expected);

    const auto damaged = m_folder.path() / "damaged.db";
    writeBytes(damaged, "SQLite format 3, or so");
    writeBytes(damaged.string() + "-journal", "a journal of it");
    const auto aside = restore(damaged, target).keptAside.value();
    EXPECT_EQ(bytesOf(aside), "SQLite format 3, or so");
    EXPECT_EQ(bytesOf(aside.string() + "-journal"), "a journal of it");
    DataFile mended(damaged);
    EXPECT_EQ(contentsOf(mended), expected);
}

TEST_F(BackupsTest, WhatIsNoSoundBackupIsRefusedAndNothingChanges) {
    const auto target = m_folder.path() / "copy.db";
    backUpTo(m_file, target);
    const auto newer = m_folder.path() / "newer.db";
    fs::copy_file(target, newer);
    SQLite::Database(newer.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    const auto flipped = m_folder.path() / "flipped.db";
    fs::copy_file(target, flipped);
    SQLite::Database(flipped.string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE set_log SET done_reps = 99 WHERE done_reps = 9");
    writeBytes(m_folder.path() / "empty.db", "");
    const auto before = bytesOf(m_folder.file());
    EXPECT_THROW(restore(m_folder.file(), newer), NewerDataFile);
    EXPECT_THROW(restore(m_folder.file(), flipped), DamagedDataFile);
    EXPECT_THROW(restore(m_folder.file(), m_folder.path() / "empty.db"), DamagedDataFile);
    EXPECT_THROW(restore(m_folder.file(), m_folder.path() / "nothing.db"), StorageError);
    EXPECT_TRUE(bytesOf(m_folder.file()) == before);
    EXPECT_FALSE(fs::exists(m_folder.path() / "hipwise-before-restore.db"));
}

} // namespace
} // namespace hipwise
