#include "core/storage/sqlite/errors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>

namespace hipwise {
namespace {

const std::filesystem::path path = "/home/maya/hipwise.db";

template <class Kind>
void expectKind(int resultCode, int systemError = 0) {
    try {
        throwStorageError(path, resultCode, "detail", systemError);
    } catch (const Kind& error) {
        EXPECT_EQ(typeid(error), typeid(Kind)) << resultCode;
        EXPECT_THAT(error.what(), testing::HasSubstr(path.string()));
        EXPECT_THAT(error.what(), testing::EndsWith("."));
        EXPECT_THAT(error.what(), testing::Not(testing::HasSubstr("!")));
    }
}

TEST(StorageErrors, EveryResultOfSqliteHasItsKind) {
    for (const int code : {SQLITE_CORRUPT, SQLITE_CORRUPT_INDEX, SQLITE_NOTADB, SQLITE_FORMAT,
                           SQLITE_ERROR, SQLITE_CORRUPT_VTAB})
        expectKind<DamagedDataFile>(code);
    for (const int code : {SQLITE_BUSY, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED})
        expectKind<BusyDataFile>(code);
    for (const int code : {SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM})
        expectKind<ReadOnlyDataFile>(code);
    for (const int code : {SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_IOERR_READ, SQLITE_NOMEM,
                           SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISUSE, -1})
        expectKind<StorageError>(code);
}

TEST(StorageErrors, AWriteThatFailedForWantOfRoomIsAFullDisk) {
    expectKind<FullDisk>(SQLITE_FULL);
    for (const int error : {ENOSPC, EDQUOT, EFBIG})
        expectKind<FullDisk>(SQLITE_IOERR_WRITE, error);
    expectKind<StorageError>(SQLITE_IOERR_WRITE, EIO);
    expectKind<StorageError>(SQLITE_IOERR_READ, ENOSPC);
}

TEST(StorageErrors, OtherExceptionsPassAsTheyAre) {
    EXPECT_THROW(translated(path, [] { throw NewerDataFile("newer"); }), NewerDataFile);
    EXPECT_EQ(translated(path, [] { return 7; }), 7);
}

} // namespace
} // namespace hipwise
