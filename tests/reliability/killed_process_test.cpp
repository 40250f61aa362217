#include "tests/reliability/child.h"
#include "tests/reliability/trained_file.h"
#include "tests/reliability/watched_disk.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <random>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

/// Kills its own process right before the n-th call that changes the disk.
class DeadlyDisk : public DiskWatcher {
  public:
    explicit DeadlyDisk(int call) : m_left(call) {}
    DiskAnswer before(const DiskCall&) override {
        if (--m_left == 0)
            ::kill(::getpid(), SIGKILL);
        return {};
    }

  private:
    int m_left;
};

class KilledProcess : public testing::Test {
  protected:
    KilledProcess() { makeTrainedFile(m_folder.file()); }

    /// Opens the file and records the facts from number `from` on, `count` of them.
    void recordFacts(int from, int count, const std::function<void()>& acknowledge) {
        OpenFile open(m_folder.file());
        for (int k = from; k < from + count; ++k) {
            if (!refusalIn(open.coach.record("", firstMonday, factNumber(k), second(k))).empty())
                ::_exit(3);
            acknowledge();
        }
    }
    /// What the file must hold after facts 0 to n - 1; grows with n.
    const Contents& expectedAfter(int n);
    /// How many of the facts a file holds, given how many were acknowledged; -1 where one is lost.
    int factsIn(const fs::path& path, int acknowledged);

    TemporaryFolder m_folder;
    TemporaryFolder m_modelFolder;

  private:
    std::unique_ptr<OpenFile> m_model;
    std::vector<Contents> m_expected;
};

const Contents& KilledProcess::expectedAfter(int n) {
    if (!m_model) {
        fs::copy_file(m_folder.file(), m_modelFolder.file());
        m_model = std::make_unique<OpenFile>(m_modelFolder.file());
        m_expected.push_back(contentsOf(m_model->file));
    }
    for (int k = static_cast<int>(m_expected.size()) - 1; k < n; ++k) {
        m_model->coach.record("", firstMonday, factNumber(k), second(k));
        m_expected.push_back(contentsOf(m_model->file));
    }
    return m_expected[static_cast<std::size_t>(n)];
}

int KilledProcess::factsIn(const fs::path& path, int acknowledged) {
    const FileState state = stateOf(path);
    EXPECT_EQ(state.problems, std::vector<std::string>{});
    for (const int n : {acknowledged, acknowledged + 1})
        if (state.contents == expectedAfter(n))
            return n;
    return -1;
}

TEST_F(KilledProcess, EveryAcknowledgedFactIsThereAfterHundredsOfKillsAtRandomMoments) {
    expectedAfter(0);
    std::mt19937 random(20261123);
    int stored = 0;
    int plainCopies = 0;
    for (int round = 0; round < 300; ++round) {
        Child child([&](const auto& acknowledge) { recordFacts(stored, 1000, acknowledge); });
        const int facts = round % 5;
        child.killAfter(facts, std::chrono::microseconds(random() % (facts == 0 ? 30'000 : 3'000)));
        ASSERT_FALSE(child.end());
        const int acknowledged = stored + child.acknowledged();

        const fs::path journal = m_folder.file().string() + "-journal";
        if (!fs::exists(journal) || fs::file_size(journal) == 0) {
            TemporaryFolder other;
            fs::copy_file(m_folder.file(), other.file());
            ASSERT_GE(factsIn(other.file(), acknowledged), acknowledged) << "the one file alone";
            ++plainCopies;
        }
        stored = factsIn(m_folder.file(), acknowledged);
        ASSERT_GE(stored, acknowledged) << "round " << round;
    }
    EXPECT_GT(stored, 100);
    EXPECT_GT(plainCopies, 30);
}

TEST_F(KilledProcess, EveryAcknowledgedFactIsThereWhicheverCallTheKillPrecedes) {
    expectedAfter(0);
    int stored = 0;
    bool finished = false;
    int call = 1;
    for (; !finished; ++call) {
        Child child([&](const auto& acknowledge) {
            DeadlyDisk deadly(call);
            WatchedDisk disk(deadly);
            recordFacts(stored, 4, acknowledge);
        });
        finished = child.end();
        const int acknowledged = stored + child.acknowledged();
        stored = factsIn(m_folder.file(), acknowledged);
        ASSERT_GE(stored, acknowledged) << "call " << call;
    }
    EXPECT_GT(call, 30);
}

} // namespace
} // namespace hipwise
