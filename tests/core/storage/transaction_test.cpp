#include "core/storage/transaction.h"

#include "core/storage/stores/setting_store.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using std::chrono::milliseconds;

DataFileOptions impatient() {
    DataFileOptions options;
    options.patience = milliseconds(0);
    return options;
}

void setTheme(DataFile& file, const std::string& theme) {
    Transaction transaction(file);
    SettingStore(file).set("theme", theme);
    transaction.commit();
}

std::optional<std::string> theme(DataFile& file) {
    return SettingStore(file).value("theme");
}

TEST(Transaction, KeepsWhatWasCommitted) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    setTheme(file, "dark");
    file.reopen();
    EXPECT_EQ(theme(file), "dark");
}

TEST(Transaction, RollsBackAtTheEndOfTheScope) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    {
        Transaction transaction(file);
        SettingStore(file).set("theme", "dark");
        EXPECT_TRUE(file.inTransaction());
        EXPECT_EQ(theme(file), "dark");
    }
    EXPECT_FALSE(file.inTransaction());
    EXPECT_FALSE(theme(file));
}

TEST(Transaction, RollsBackEverythingWhenOneStatementIsRefused) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    EXPECT_THROW(
        {
            Transaction transaction(file);
            SettingStore(file).set("theme", "dark");
            SettingStore(file).set("", "refused");
            transaction.commit();
        },
        StorageError);
    EXPECT_FALSE(theme(file));
    setTheme(file, "light");
    EXPECT_EQ(theme(file), "light");
}

TEST(Transaction, AWriterKeepsOtherWritersOutUntilItIsDone) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    DataFile other(folder.file(), impatient());
    {
        Transaction transaction(file);
        EXPECT_THROW(Transaction{other}, BusyDataFile);
        EXPECT_THROW(setTheme(other, "dark"), BusyDataFile);
        SettingStore(file).set("theme", "light");
        EXPECT_FALSE(theme(other));
        transaction.commit();
    }
    EXPECT_EQ(theme(other), "light");
    setTheme(other, "dark");
    EXPECT_EQ(theme(file), "dark");
}

TEST(Transaction, ACommitThatFailsKeepsNothingAndTheFileGoesOn) {
    TemporaryFolder folder;
    DataFile reader(folder.file());
    DataFile writer(folder.file(), impatient());
    setTheme(writer, "light");
    {
        Transaction reading(reader, Access::Read);
        EXPECT_EQ(theme(reader), "light");
        EXPECT_THROW(setTheme(writer, "dark"), BusyDataFile);
    }
    EXPECT_FALSE(writer.inTransaction());
    EXPECT_EQ(theme(writer), "light");
    setTheme(writer, "dark");
    EXPECT_EQ(theme(reader), "dark");
}

TEST(Transaction, ReadingSeesOneStateOfTheFile) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    setTheme(file, "light");
    {
        Transaction reading(file, Access::Read);
        EXPECT_EQ(theme(file), "light");
        EXPECT_TRUE(file.inTransaction());
    }
    EXPECT_FALSE(file.inTransaction());
}

#ifndef NDEBUG
TEST(TransactionDeathTest, OneInsideAnotherIsOurOwnMistake) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    Transaction transaction(file);
    EXPECT_DEATH(Transaction{file}, "inTransaction");
}

TEST(TransactionDeathTest, WritingOutsideOneIsOurOwnMistake) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    EXPECT_DEATH(SettingStore(file).set("theme", "dark"), "inTransaction");
}
#endif

} // namespace
} // namespace hipwise
