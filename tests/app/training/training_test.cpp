#include "tests/app/training_bench.h"

#include <sqlite3.h>

#include <sys/resource.h>

#include <csignal>
#include <fstream>

namespace hipwise {
namespace {

using State = SaveStatus::State;

class TrainingTest : public TrainingBench {};

/// Somebody else's transaction on the file: a disk that does not answer until it is released.
class HeldFile {
  public:
    explicit HeldFile(const std::filesystem::path& file) {
        EXPECT_EQ(sqlite3_open(file.c_str(), &m_connection), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(m_connection, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr),
                  SQLITE_OK);
    }
    ~HeldFile() { sqlite3_close(m_connection); }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

  private:
    sqlite3* m_connection = nullptr;
};

/// A full disk: no file of this process may grow.
class FullDisk {
  public:
    FullDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{1, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    void (*m_handler)(int);
    rlimit m_before{};
};

TEST_F(TrainingTest, FindsNobodyInANewFile) {
    training->open();
    EXPECT_TRUE(QTest::qWaitFor([this] { return nobody == 1; }, 10000));
    EXPECT_TRUE(snapshots.empty());
    EXPECT_TRUE(statuses.empty());
}

TEST_F(TrainingTest, StoresAPersonWithAPlanAndSaysWhen) {
    ASSERT_TRUE(startMaya());
    ASSERT_EQ(statuses.size(), 2u);
    EXPECT_EQ(statuses[0].state, State::Saving);
    EXPECT_EQ(statuses[1].state, State::Saved);
    EXPECT_EQ(statuses[1].at, QStringLiteral("18:02"));
    EXPECT_EQ(snapshots.back().profile.name, "Maya");
    EXPECT_EQ(snapshots.back().programme.weeks.size(), 12u);
    EXPECT_EQ(snapshots.back().programme.today, now.day);
}

TEST_F(TrainingTest, KnowsThePersonAgainAfterANewStart) {
    ASSERT_TRUE(startMaya());
    restart();
    training->open();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().profile.name, "Maya");
}

TEST_F(TrainingTest, FinishesWhatWasAskedForBeforeItCloses) {
    Profile maya;
    maya.name = "Maya";
    training->startProgramme(maya);
    restart();
    EXPECT_TRUE(snapshots.empty());
    training->open();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().profile.name, "Maya");
}

TEST_F(TrainingTest, AnswersAClickAtOnceWhileTheDiskDoesNot) {
    ASSERT_TRUE(startMaya());
    {
        const HeldFile held(file);
        training->recordPain(3);
        EXPECT_EQ(lastState(), State::Saving);
        QCoreApplication::processEvents();
        EXPECT_EQ(lastState(), State::Saving);
        EXPECT_EQ(snapshots.size(), 1u);
    }
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(lastState(), State::Saved);
    EXPECT_EQ(snapshots.back().painToday, 3);
}

TEST_F(TrainingTest, ShowsTheTruthOnceAfterSeveralCommandsThatWaited) {
    ASSERT_TRUE(startMaya());
    const std::size_t before = snapshots.size();
    {
        const HeldFile held(file);
        for (const int pain : {1, 2, 3})
            training->recordPain(pain);
    }
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.size(), before + 1);
    EXPECT_EQ(snapshots.back().painToday, 3);
    EXPECT_EQ(lastState(), State::Saved);
}

TEST_F(TrainingTest, SaysNotSavedOnAFullDiskAndShowsWhatIsReallyStored) {
    ASSERT_TRUE(startMaya());
    {
        const FullDisk full;
        training->recordPain(3);
        ASSERT_TRUE(waitForTruth());
    }
    EXPECT_EQ(lastState(), State::NotSaved);
    EXPECT_FALSE(statuses.back().sentence.isEmpty());
    EXPECT_EQ(snapshots.back().painToday, std::nullopt);
    training->recordPain(4);
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(lastState(), State::Saved);
    EXPECT_EQ(snapshots.back().painToday, 4);
}

TEST_F(TrainingTest, LeavesAFileAloneThatIsNotItsOwn) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << "a shopping list";
    training->open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !unavailable.isEmpty(); }, 10000));
    std::string text;
    std::getline(std::ifstream(file), text);
    EXPECT_EQ(text, "a shopping list");
}

TEST_F(TrainingTest, GoesOnOnceAnUnusableFileIsMended) {
    std::filesystem::create_directories(file);
    training->open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !unavailable.isEmpty(); }, 10000));
    std::filesystem::remove(file);
    training->open();
    EXPECT_TRUE(QTest::qWaitFor([this] { return nobody == 1; }, 10000));
}

TEST_F(TrainingTest, RefusesTheSameNameTwiceAndChangesNothing) {
    ASSERT_TRUE(startMaya());
    ASSERT_TRUE(startMaya());
    EXPECT_FALSE(refused.isEmpty());
    EXPECT_EQ(lastState(), State::Saved);
    EXPECT_EQ(snapshots.front().programme, snapshots.back().programme);
}

TEST_F(TrainingTest, StoresTheSafetyAnswersWithTheLimits) {
    ASSERT_TRUE(startMaya());
    training->answerSafety({}, {Limit::WristPain});
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().profile.safety, SafetyAnswers{});
    EXPECT_EQ(snapshots.back().profile.limits, std::vector{Limit::WristPain});
}

TEST_F(TrainingTest, RecordsTheSetsOfToday) {
    ASSERT_TRUE(startMaya());
    training->answerSafety({}, {});
    ASSERT_TRUE(waitForTruth());
    const PlannedSession session = snapshots.back().programme.weeks.front().sessions.front();
    ASSERT_EQ(session.date, now.day);
    training->record(session.date, {.sets = allSetsAsAsked(session.items.front())});
    ASSERT_TRUE(waitForTruth());
    ASSERT_EQ(snapshots.back().log.size(), 1u);
    EXPECT_EQ(snapshots.back().log.front().exercises.front().exercise,
              session.items.front().exercise);
    std::vector<SetFact> whole;
    for (const Prescription& item : session.items)
        for (const SetFact& fact : allSetsAsAsked(item))
            whole.push_back(fact);
    training->record(session.date, {.sets = whole});
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().log.front().exercises.size(), session.items.size());
    EXPECT_EQ(snapshots.back().programme.weeks.front().sessions.front().state, SessionState::Done);
}

TEST_F(TrainingTest, GoesOnWithANewPersonAndFindsEverybodyAgain) {
    QStringList people;
    const auto follow = [&] {
        QObject::connect(training.get(), &Training::peopleKnown,
                         [&people](const QStringList& names) { people = names; });
    };
    follow();
    ASSERT_TRUE(startMaya());
    Profile tom;
    tom.name = "Tom";
    training->startProgramme(tom);
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().profile.name, "Tom");
    EXPECT_EQ(people, (QStringList{QStringLiteral("Maya"), QStringLiteral("Tom")}));
    training->recordPain(4);
    ASSERT_TRUE(waitForTruth());
    training->open(QStringLiteral("Maya"));
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().profile.name, "Maya");
    EXPECT_FALSE(snapshots.back().painToday) << "it was Tom's";
    training->open(QStringLiteral("Tom"));
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().painToday, 4);
}

TEST_F(TrainingTest, KeepsToThePersonWhereANewOneIsRefused) {
    ASSERT_TRUE(startMaya());
    Profile tom;
    tom.name = "Tom";
    training->startProgramme(tom);
    ASSERT_TRUE(waitForTruth());
    Profile maya;
    maya.name = "Maya";
    training->startProgramme(maya);
    ASSERT_TRUE(waitForTruth());
    EXPECT_FALSE(refused.isEmpty());
    EXPECT_EQ(snapshots.back().profile.name, "Tom");
}

TEST_F(TrainingTest, ShowsTheFirstPersonWhereTheOneAskedForIsNotThere) {
    ASSERT_TRUE(startMaya());
    restart();
    training->open(QStringLiteral("Nobody"));
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().profile.name, "Maya");
}

TEST_F(TrainingTest, ReadsTheNewDayAfterMidnight) {
    ASSERT_TRUE(startMaya());
    now.day = now.day.plusDays(1);
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().programme.today, now.day);
    EXPECT_EQ(statuses.size(), 2u);
}

TEST_F(TrainingTest, WorksOutACourseOfTheDaysAhead) {
    ASSERT_TRUE(startMaya());
    for (const Course course : {Course::AllGoesWell, Course::NextWeekMissed, Course::ItHurts})
        training->askWhatIf(course, now.day);
    ASSERT_TRUE(QTest::qWaitFor([this] { return answers.size() == 3; }, 10000));
    EXPECT_EQ(answers[0].first, Course::AllGoesWell);
    EXPECT_EQ(answers[1].first, Course::NextWeekMissed);
    EXPECT_EQ(answers[2].first, Course::ItHurts);
    for (const auto& [course, ahead] : answers) {
        ASSERT_TRUE(ahead);
        EXPECT_EQ(ahead->programme.weeks.size(), snapshots.back().programme.weeks.size());
    }
    EXPECT_EQ(statuses.size(), 2u) << "nothing was saved";
}

TEST_F(TrainingTest, AnswersAQuestionAboutTheDaysAheadAtOnceWhileTheDiskDoesNot) {
    ASSERT_TRUE(startMaya());
    {
        const HeldFile held(file);
        training->askWhatIf(Course::ItHurts, now.day);
        QCoreApplication::processEvents();
        EXPECT_TRUE(answers.empty());
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return answers.size() == 1; }, 10000));
}

TEST_F(TrainingTest, KeepsAnAnswerToItselfThatIsOutOfDate) {
    ASSERT_TRUE(startMaya());
    training->askWhatIf(Course::ItHurts, now.day);
    training->recordPain(3);
    ASSERT_TRUE(waitForTruth());
    EXPECT_TRUE(answers.empty());
    training->askWhatIf(Course::ItHurts, now.day);
    training->open(QStringLiteral("Tom"));
    ASSERT_TRUE(waitForTruth());
    EXPECT_TRUE(answers.empty()) << "it was about somebody else";
}

TEST_F(TrainingTest, AnswersAfterTheTruthThatTheQuestionWaitedFor) {
    ASSERT_TRUE(startMaya());
    training->recordPain(3);
    training->askWhatIf(Course::ItHurts, now.day);
    ASSERT_TRUE(QTest::qWaitFor([this] { return answers.size() == 1; }, 10000));
    EXPECT_EQ(snapshots.back().painToday, 3);
}

TEST_F(TrainingTest, SaysSoWhereNothingCanBeWorkedOut) {
    training->askWhatIf(Course::AllGoesWell, now.day);
    ASSERT_TRUE(QTest::qWaitFor([this] { return answers.size() == 1; }, 10000));
    EXPECT_FALSE(answers.front().second);
}

TEST_F(TrainingTest, PreviewsAPlanWithoutAFile) {
    const PlanOutcome outcome = training->preview(Profile());
    ASSERT_TRUE(std::holds_alternative<Programme>(outcome));
    EXPECT_EQ(std::get<Programme>(outcome).weeks.front().sessions.size(), 3u);
    EXPECT_FALSE(std::filesystem::exists(file));
}

} // namespace
} // namespace hipwise
