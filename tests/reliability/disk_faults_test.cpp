#include "core/storage/backups.h"
#include "core/storage/restore.h"
#include "tests/reliability/trained_file.h"
#include "tests/reliability/watched_disk.h"

#include <gtest/gtest.h>

#include <functional>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

/// How the disk fails: from which call on, with what, and whether it recovers by itself.
struct Fault {
    bool full = false;
    bool stays = false;
    bool halfWritten = false;
};

/// Fails the n-th call that changes the disk.
class FailingDisk : public DiskWatcher {
  public:
    void arm(const Fault& fault, int call) {
        m_fault = fault;
        m_left = call;
        m_fired = false;
        m_armed = true;
    }
    void disarm() { m_armed = false; }
    bool fired() const { return m_fired; }

    DiskAnswer before(const DiskCall& call) override {
        if (!m_armed || (m_fired && !m_fault.stays))
            return {SQLITE_OK, false, true};
        if (!m_fired && --m_left > 0)
            return {SQLITE_OK, false, true};
        m_fired = true;
        return {resultOf(call.act), m_fault.halfWritten, true};
    }

  private:
    int resultOf(DiskAct act) const {
        switch (act) {
        case DiskAct::Create:
            return SQLITE_CANTOPEN;
        case DiskAct::Write:
            return m_fault.full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        case DiskAct::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case DiskAct::Sync:
            return SQLITE_IOERR_FSYNC;
        case DiskAct::Delete:
            return SQLITE_IOERR_DELETE;
        }
        return SQLITE_IOERR;
    }

    Fault m_fault;
    int m_left = 0;
    bool m_fired = false;
    bool m_armed = false;
};

/// What is tried on a failing disk. `open` says whether the file is open before the fault.
struct Attempt {
    std::function<void(const fs::path& path)> prepare;
    std::function<void(OpenFile& open)> change;
    bool opensFirst = true;
    /// With many calls to the disk: each is failed in one way, not in every way.
    bool isLong = false;
};

class DiskFaults : public testing::Test {
  protected:
    /// Tries the change with the first call failing, the second ... until none is left to fail.
    void sweep(const Attempt& attempt);
    /// False where the fault was never met.
    bool tryWith(const Attempt& attempt, const Fault& fault, int call);
    /// Whether the change was reported as done; what is no StorageError fails the test.
    static bool reported(const std::function<void()>& change);

    FileState m_before;
    FileState m_after;
    FailingDisk m_failing;
    WatchedDisk m_disk{m_failing};
    TemporaryFolder m_base;
    int m_failures = 0;
};

bool DiskFaults::reported(const std::function<void()>& change) {
    try {
        change();
        return true;
    } catch (const StorageError& error) {
        EXPECT_STRNE(error.what(), "");
        return false;
    }
}

bool DiskFaults::tryWith(const Attempt& attempt, const Fault& fault, int call) {
    TemporaryFolder folder;
    fs::copy(m_base.path(), folder.path(), fs::copy_options::recursive);
    std::unique_ptr<OpenFile> open;
    if (attempt.opensFirst)
        open = std::make_unique<OpenFile>(folder.file());
    m_failing.arm(fault, call);
    const bool done = reported([&] {
        if (!open)
            open = std::make_unique<OpenFile>(folder.file());
        attempt.change(*open);
    });
    m_failing.disarm();
    m_failures += done ? 0 : 1;
    const FileState now = stateOf(folder.file());
    EXPECT_TRUE(now == m_after || (!done && now == m_before))
        << "call " << call << (done ? ", reported as saved" : ", reported as not saved");
    EXPECT_TRUE(reported([&] {
        if (!open)
            open = std::make_unique<OpenFile>(folder.file());
        attempt.change(*open);
    })) << "the next attempt after call "
        << call;
    EXPECT_EQ(stateOf(folder.file()), m_after) << "call " << call;
    return m_failing.fired();
}

void DiskFaults::sweep(const Attempt& attempt) {
    attempt.prepare(m_base.file());
    {
        TemporaryFolder folder;
        fs::copy(m_base.path(), folder.path(), fs::copy_options::recursive);
        OpenFile open(folder.file());
        m_before = stateOf(open.file);
        attempt.change(open);
        m_after = stateOf(open.file);
    }
    ASSERT_EQ(m_before.problems, m_after.problems);
    const Fault faults[] = {{false, false, true}, {true, false, false}, {true, true, true}};
    const int rounds = attempt.isLong ? 1 : 3;
    for (int round = 0; round < rounds; ++round) {
        int call = 1;
        while (tryWith(attempt, faults[(round + call) % 3], call) && !HasFailure())
            ++call;
        EXPECT_GT(call, 6);
    }
    EXPECT_GT(m_failures, 0);
}

void tickOnce(OpenFile& open) {
    EXPECT_EQ(refusalIn(open.coach.record("", firstMonday, factNumber(4), second(4))), "");
}

TEST_F(DiskFaults, ATickIsThereOrNotAndCanBeRepeated) {
    sweep({makeTrainedFile, tickOnce});
}

TEST_F(DiskFaults, ATickRightAfterOpeningIsThereOrNot) {
    sweep({makeTrainedFile, tickOnce, false});
}

TEST_F(DiskFaults, ATickThatMakesTheDailyCopyFirstIsThereOrNot) {
    const auto prepare = [](const fs::path& path) {
        makeTrainedFile(path);
        fs::remove_all(backupFolder(path));
    };
    sweep({prepare, tickOnce, true, true});
}

TEST_F(DiskFaults, ACorrectionIsThereOrWhatWasThereBefore) {
    const auto prepare = [](const fs::path& path) {
        makeTrainedFile(path);
        OpenFile open(path);
        tickOnce(open);
    };
    sweep({prepare, [](OpenFile& open) {
               EXPECT_EQ(refusalIn(open.coach.record("", firstMonday, factNumber(8), second(8))),
                         "");
           }});
}

TEST_F(DiskFaults, AWholeSessionIsThereOrNothingOfIt) {
    sweep({makeTrainedFile, [](OpenFile& open) {
               EXPECT_EQ(refusalIn(open.coach.record(
                             "", firstMonday, {.restAsAsked = true, .painToday = 3}, second(1))),
                         "");
           }});
}

TEST_F(DiskFaults, NewLimitsPlanAgainOrNot) {
    sweep({makeTrainedFile, [](OpenFile& open) {
               EXPECT_EQ(refusalIn(open.coach.answerSafety("", SafetyAnswers{}, {Limit::WristPain},
                                                           second(1))),
                         "");
           }});
}

TEST_F(DiskFaults, AProgrammeIsStartedOrNot) {
    const auto prepare = [](const fs::path& path) { DataFile file(path); };
    const auto start = [](OpenFile& open) {
        if (!open.coach.people().empty())
            return;
        const Outcome outcome =
            open.coach.startProgramme(trainedPerson(), {}, firstMonday, second(0));
        EXPECT_EQ(refusalIn(outcome), "");
    };
    sweep({prepare, start, false});
}

TEST_F(DiskFaults, ANewFileIsMadeOrStaysEmpty) {
    sweep({[](const fs::path&) {}, [](OpenFile& open) { open.coach.people(); }, false});
}

TEST_F(DiskFaults, ABackupIsWholeOrNotThere) {
    sweep({makeTrainedFile,
           [](OpenFile& open) {
               const auto target = open.file.path().parent_path() / "copy.db";
               fs::remove(target);
               try {
                   backUpTo(open.file, target);
               } catch (const StorageError&) {
                   EXPECT_FALSE(fs::exists(target));
                   throw;
               }
               EXPECT_EQ(checkBackup(target).people, 1);
           },
           true, true});
}

TEST_F(DiskFaults, ABackupIsRestoredOrTheFileIsAsItWas) {
    const auto prepare = [](const fs::path& path) {
        makeTrainedFile(path);
        OpenFile open(path);
        backUpTo(open.file, path.parent_path() / "copy.db");
        tickOnce(open);
    };
    sweep({prepare,
           [](OpenFile& open) {
               const auto backup = open.file.path().parent_path() / "copy.db";
               EXPECT_EQ(restore(open.file.path(), backup).holds.people, 1);
           },
           true, true});
}

} // namespace
} // namespace hipwise
