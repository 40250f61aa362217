#include "tests/reliability/power_cut.h"

#include "tests/reliability/trained_file.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace hipwise {
namespace {

namespace fs = std::filesystem;

/// What cuts did to the facts.
struct Damage {
    int images = 0;
    /// An acknowledged fact was not there.
    int lost = 0;
    /// The file was unreadable, damaged, or in a state between two facts.
    int broken = 0;
};

using Step = std::function<void(DataFile& file)>;

/// Steps on a data file, each acknowledged when it returns, and what the power does to them.
class PowerCutTest : public testing::Test {
  protected:
    void record(const std::vector<Step>& steps);
    /// Cuts the power `times` at every moment of what was recorded.
    Damage cut(int times);

    fs::path path() const { return m_folder.file(); }

    TemporaryFolder m_folder;
    /// What SQLite is told before the steps, as by somebody who weakens the settings.
    std::string m_settings;

  private:
    /// Acknowledged steps before a moment.
    std::size_t acknowledgedAt(std::size_t moment) const;
    /// The place of the state that the files are in once they are opened; one past the last state
    /// where it is none of them.
    std::size_t stateAfter(const Files& files);
    void judge(const Files& files, std::size_t acknowledged, Damage& damage);
    /// Opens what is left, which repairs it; the power may go again meanwhile.
    void judgeRepair(const Files& files, std::size_t acknowledged, Damage& damage);
    void put(const Files& files) const;

    DiskRecorder m_recorder;
    WatchedDisk m_disk{m_recorder};
    Files m_before;
    std::vector<DiskCall> m_calls;
    std::vector<std::size_t> m_acknowledged;
    std::vector<FileState> m_states;
    /// Which state a disk turned out to be in, by a hash of its bytes.
    std::map<std::size_t, std::size_t> m_known;
};

void PowerCutTest::record(const std::vector<Step>& steps) {
    m_before = filesIn(m_folder.path());
    DataFile file(path());
    if (!m_settings.empty())
        file.database().exec(m_settings);
    m_states.push_back(stateOf(file));
    if (!m_before.empty())
        m_recorder.forget();
    for (const Step& step : steps) {
        step(file);
        m_acknowledged.push_back(m_recorder.calls().size());
        m_states.push_back(stateOf(file));
    }
    m_calls = m_recorder.calls();
    for (const FileState& state : m_states)
        ASSERT_EQ(state.problems, std::vector<std::string>{});
}

std::size_t PowerCutTest::acknowledgedAt(std::size_t moment) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_acknowledged, [moment](auto ack) { return ack <= moment; }));
}

void PowerCutTest::put(const Files& files) const {
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
        if (entry.is_regular_file())
            fs::remove(entry.path());
    for (const auto& [name, bytes] : files)
        writeBytes(name, bytes);
}

std::size_t hashOf(const Files& files) {
    std::string all;
    for (const auto& [name, bytes] : files)
        all += name + '\0' + std::to_string(bytes.size()) + '\0' + bytes;
    return std::hash<std::string>{}(all);
}

std::size_t PowerCutTest::stateAfter(const Files& files) {
    put(files);
    m_recorder.forget();
    try {
        const auto state = std::ranges::find(m_states, stateOf(path()));
        return static_cast<std::size_t>(state - m_states.begin());
    } catch (const StorageError&) {
        return m_states.size();
    }
}

void PowerCutTest::judge(const Files& files, std::size_t acknowledged, Damage& damage) {
    ++damage.images;
    const auto [known, isNew] = m_known.try_emplace(hashOf(files));
    if (isNew)
        known->second = stateAfter(files);
    if (known->second == m_states.size())
        ++damage.broken;
    else if (known->second < acknowledged || known->second > acknowledged + 1)
        ++damage.lost;
}

void PowerCutTest::judgeRepair(const Files& files, std::size_t acknowledged, Damage& damage) {
    put(files);
    m_recorder.forget();
    try {
        DataFile file(path());
    } catch (const StorageError&) {
        return;
    }
    PowerCut again(files, m_recorder.calls(), 7);
    for (std::size_t moment = 0; moment < again.moments(); ++moment)
        judge(again.at(moment), acknowledged, damage);
}

Damage PowerCutTest::cut(int times) {
    Damage damage;
    PowerCut power(m_before, m_calls, 20261123);
    for (std::size_t moment = 0; moment < power.moments(); ++moment)
        for (int time = 0; time < times; ++time) {
            const Files files = power.at(moment);
            judge(files, acknowledgedAt(moment), damage);
            if (time == 0 && moment % 5 == 0)
                judgeRepair(files, acknowledgedAt(moment), damage);
        }
    return damage;
}

std::vector<Step> ticks(int count) {
    std::vector<Step> steps;
    for (int k = 0; k < count; ++k)
        steps.push_back([k](DataFile& file) {
            Coach coach(file, shippedCatalogue());
            EXPECT_EQ(refusalIn(coach.record("", firstMonday, factNumber(k), second(k))), "");
        });
    return steps;
}

TEST_F(PowerCutTest, TicksCorrectionsAndTakeBacksAreThereOnceTheyAreAcknowledged) {
    makeTrainedFile(path());
    record(ticks(10));
    const Damage damage = cut(20);
    EXPECT_GT(damage.images, 2000);
    EXPECT_EQ(damage.broken, 0);
    EXPECT_EQ(damage.lost, 0);
}

TEST_F(PowerCutTest, AWholeSessionAndANewPlanAreThereOrNothingOfThem) {
    makeTrainedFile(path());
    record({[](DataFile& file) {
                Coach(file, shippedCatalogue())
                    .record("", firstMonday, {.restAsAsked = true, .painToday = 3}, second(1));
            },
            [](DataFile& file) {
                Coach(file, shippedCatalogue())
                    .answerSafety("", SafetyAnswers{}, {Limit::WristPain}, second(2));
            }});
    const Damage damage = cut(20);
    EXPECT_GT(damage.images, 1000);
    EXPECT_EQ(damage.broken, 0);
    EXPECT_EQ(damage.lost, 0);
}

TEST_F(PowerCutTest, ANewFileAndItsProgrammeAreThereOrNothingOfThem) {
    record({[](DataFile& file) {
        Coach(file, shippedCatalogue()).startProgramme(trainedPerson(), {}, firstMonday, second(0));
    }});
    const Damage damage = cut(3);
    EXPECT_GT(damage.images, 500);
    EXPECT_EQ(damage.broken, 0);
    EXPECT_EQ(damage.lost, 0);
}

TEST_F(PowerCutTest, FindsTheLossWhereNothingIsSynced) {
    makeTrainedFile(path());
    m_settings = "PRAGMA synchronous = OFF";
    record(ticks(4));
    const Damage damage = cut(10);
    EXPECT_GT(damage.lost, 0);
    EXPECT_GT(damage.broken, 0);
}

TEST_F(PowerCutTest, FindsTheLossWhereTheEndOfAChangeIsNotSynced) {
    makeTrainedFile(path());
    m_settings = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL";
    record(ticks(4));
    const Damage damage = cut(10);
    EXPECT_GT(damage.lost, 0);
    EXPECT_EQ(damage.broken, 0);
}

} // namespace
} // namespace hipwise
