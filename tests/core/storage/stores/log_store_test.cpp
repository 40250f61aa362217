#include "core/storage/stores/log_store.h"

#include "core/storage/sqlite/query.h"
#include "core/storage/stores/person_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>

namespace hipwise {
namespace {

class LogStoreTest : public testing::Test {
  protected:
    TemporaryFolder m_folder;
    DataFile m_file{m_folder.file()};
    LogStore m_store{m_file};
    Transaction m_transaction{m_file};
    PersonId m_person = PersonStore(m_file).add(maya(), moment("2026-11-22"));
    std::vector<PlannedRef> m_sessions = planSessions();

    std::vector<PlannedRef> planSessions() {
        ProgrammeStore(m_file).add(m_person, richProgramme(), moment("2026-11-22"));
        const auto stored = ProgrammeStore(m_file).current(m_person).value();
        std::vector<PlannedRef> sessions;
        for (const auto& [date, id] : stored.sessions)
            sessions.push_back({m_person, id, date});
        return sessions;
    }

    void tick(const PlannedRef& session, const SetRecord& record, const Moment& now) {
        m_store.recordSets(session, std::span(&record, 1), now);
    }

    int count(const std::string& rows) {
        Query query(m_file, "SELECT count(*) FROM " + rows);
        EXPECT_TRUE(query.next());
        return query.read<int>();
    }
};

const SetRecord tenBridges{"glute-bridge", 1, {}, Reps{10}, Reps{10}};
const SetRecord leftPlank{"side-plank", 1, Side::Left, Seconds{20}, Seconds{15}};

SetRecord takenBack(SetRecord record) {
    record.done.reset();
    return record;
}

TEST_F(LogStoreTest, TheFirstTickOpensTheSessionsLog) {
    EXPECT_TRUE(m_store.all(m_person).empty());
    tick(m_sessions[0], tenBridges, moment("2026-11-24"));

    SessionLog expected;
    expected.date = day("2026-11-24");
    expected.plannedDate = day("2026-11-23");
    expected.startedAt = "18:02";
    expected.exercises = {{"glute-bridge", {}, {}, {}, {{1, {}, Reps{10}, Reps{10}}}}};
    EXPECT_EQ(m_store.all(m_person), std::vector{expected});
    EXPECT_EQ(m_store.sets(m_sessions[0].session), std::vector{tenBridges});
    EXPECT_TRUE(m_store.sets(m_sessions[1].session).empty());
}

TEST_F(LogStoreTest, TickingAgainInsertsNothing) {
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    tick(m_sessions[0], tenBridges, moment("2026-11-23", 5));
    tick(m_sessions[0], tenBridges, moment("2026-11-25"));
    EXPECT_EQ(count("set_log"), 1);
    EXPECT_EQ(count("session_log"), 1);
}

TEST_F(LogStoreTest, ATickIsTakenBackAndGivenAgain) {
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    tick(m_sessions[0], takenBack(tenBridges), moment("2026-11-23", 1));
    EXPECT_TRUE(m_store.sets(m_sessions[0].session).empty());
    EXPECT_TRUE(m_store.all(m_person).empty());
    tick(m_sessions[0], takenBack(tenBridges), moment("2026-11-23", 2));
    EXPECT_EQ(count("set_log"), 2);
    tick(m_sessions[0], tenBridges, moment("2026-11-23", 3));
    EXPECT_EQ(m_store.sets(m_sessions[0].session), std::vector{tenBridges});
    EXPECT_EQ(count("set_log"), 3);
    EXPECT_EQ(count("session_log"), 1);
}

TEST_F(LogStoreTest, TakingBackWhatWasNeverTickedOpensNothing) {
    tick(m_sessions[0], takenBack(tenBridges), moment("2026-11-23"));
    m_store.recordExercise(m_sessions[0], {"glute-bridge", {}, {}, {}}, moment("2026-11-23"));
    m_store.recordSessionPain(m_sessions[0], PainTime::Before, {}, moment("2026-11-23"));
    m_store.finish(m_sessions[0], Seconds{60}, moment("2026-11-23"));
    EXPECT_EQ(count("session_log"), 0);
}

TEST_F(LogStoreTest, SidesAndNumbersAreSetsOfTheirOwn) {
    auto rightPlank = leftPlank;
    rightPlank.side = Side::Right;
    auto secondPlank = leftPlank;
    secondPlank.set = 2;
    for (const auto& record : {secondPlank, rightPlank, leftPlank})
        tick(m_sessions[0], record, moment("2026-11-23"));
    EXPECT_EQ(m_store.sets(m_sessions[0].session),
              (std::vector{leftPlank, rightPlank, secondPlank}));
}

TEST_F(LogStoreTest, ExercisesFollowTheSheetAndThenTheOrderOfRecording) {
    tick(m_sessions[0], {"own-idea", 1, {}, Reps{5}, Reps{5}}, moment("2026-11-23"));
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    tick(m_sessions[0], leftPlank, moment("2026-11-23"));
    std::vector<std::string> order;
    const auto log = m_store.all(m_person).at(0);
    for (const auto& exercise : log.exercises)
        order.push_back(exercise.exercise);
    EXPECT_EQ(order, (std::vector<std::string>{"side-plank", "glute-bridge", "own-idea"}));
}

TEST_F(LogStoreTest, AWholeSessionKeepsWhatWasNotConfirmedAndWhereItHurt) {
    SessionLog session;
    session.date = *Date::parse("2026-11-21");
    session.exercises = {{"clamshell", {}, {}, {}, {{1, {}, Reps{10}, Reps{10}, false}}},
                         {"glute-bridge", {}, 3, {}, {}, PainPlace::Knee}};
    m_store.add(m_person, std::nullopt, session, moment("2026-11-22"));
    EXPECT_EQ(m_store.all(m_person).front().exercises, session.exercises);
}

TEST_F(LogStoreTest, ANoteReplacesTheOneBefore) {
    const ExerciseNote hard{"glute-bridge", Effort::Hard, 4, {}};
    const ExerciseNote skipped{"glute-bridge", {}, {}, SkipReason::Pain};
    EXPECT_EQ(m_store.note(m_sessions[0].session, "glute-bridge"),
              (ExerciseNote{"glute-bridge", {}, {}, {}}));
    m_store.recordExercise(m_sessions[0], hard, moment("2026-11-23"));
    m_store.recordExercise(m_sessions[0], hard, moment("2026-11-23", 1));
    EXPECT_EQ(count("exercise_log"), 1);
    m_store.recordExercise(m_sessions[0], skipped, moment("2026-11-23", 2));
    EXPECT_EQ(m_store.note(m_sessions[0].session, "glute-bridge"), skipped);
    EXPECT_EQ(m_store.all(m_person).at(0).exercises.at(0).skipped, SkipReason::Pain);
    EXPECT_EQ(m_store.all(m_person).at(0).exercises.at(0).effort, std::nullopt);
}

TEST_F(LogStoreTest, KeepsThatASetRanOnUntilSomebodyConfirmsIt) {
    const SetRecord ran{"glute-bridge", 1, {}, Reps{10}, Reps{10}, false};
    SetRecord confirmed = ran;
    confirmed.confirmed = true;
    tick(m_sessions[0], ran, moment("2026-11-23"));
    tick(m_sessions[0], ran, moment("2026-11-23", 1));
    EXPECT_EQ(count("set_log"), 1);
    EXPECT_EQ(m_store.sets(m_sessions[0].session), std::vector{ran});
    EXPECT_FALSE(m_store.all(m_person).at(0).exercises.at(0).sets.at(0).confirmed);
    tick(m_sessions[0], confirmed, moment("2026-11-23", 2));
    EXPECT_EQ(count("set_log"), 2);
    EXPECT_EQ(m_store.sets(m_sessions[0].session), std::vector{confirmed});
    EXPECT_TRUE(m_store.all(m_person).at(0).exercises.at(0).sets.at(0).confirmed);
    tick(m_sessions[0], confirmed, moment("2026-11-23", 3));
    EXPECT_EQ(count("set_log"), 2);
}

TEST_F(LogStoreTest, KeepsWhereItHurts) {
    ExerciseNote knee{"glute-bridge", {}, 4, {}, PainPlace::Knee};
    m_store.recordExercise(m_sessions[0], knee, moment("2026-11-23"));
    EXPECT_EQ(m_store.note(m_sessions[0].session, "glute-bridge"), knee);
    EXPECT_EQ(m_store.all(m_person).at(0).exercises.at(0).painPlace, PainPlace::Knee);
    knee.place = PainPlace::LowBack;
    m_store.recordExercise(m_sessions[0], knee, moment("2026-11-23", 1));
    EXPECT_EQ(m_store.note(m_sessions[0].session, "glute-bridge"), knee);
    EXPECT_EQ(count("exercise_log"), 2);
}

TEST_F(LogStoreTest, PainsOfASessionComeBackAndCanBeTakenBack) {
    m_store.recordSessionPain(m_sessions[0], PainTime::Before, 0, moment("2026-11-23"));
    m_store.recordSessionPain(m_sessions[0], PainTime::After, 10, moment("2026-11-23"));
    m_store.recordSessionPain(m_sessions[0], PainTime::NextMorning, 3, moment("2026-11-24"));
    m_store.recordSessionPain(m_sessions[0], PainTime::After, {}, moment("2026-11-24"));
    const auto log = m_store.all(m_person).at(0);
    EXPECT_EQ(log.painBefore, 0);
    EXPECT_EQ(log.painAfter, std::nullopt);
    EXPECT_EQ(log.painNextMorning, 3);
}

TEST_F(LogStoreTest, PainOfADayIsTheLastOneTold) {
    EXPECT_EQ(m_store.painOn(m_person, day("2026-11-23")), std::nullopt);
    m_store.recordPain(m_person, 4, moment("2026-11-23"));
    m_store.recordPain(m_person, 4, moment("2026-11-23", 1));
    EXPECT_EQ(count("pain_log"), 1);
    m_store.recordPain(m_person, 0, moment("2026-11-23", 2));
    m_store.recordPain(m_person, 7, moment("2026-11-24"));
    EXPECT_EQ(m_store.painOn(m_person, day("2026-11-23")), 0);
    EXPECT_EQ(m_store.painOn(m_person, day("2026-11-24")), 7);
    m_store.recordPain(m_person, {}, moment("2026-11-24", 9));
    EXPECT_EQ(m_store.painOn(m_person, day("2026-11-24")), std::nullopt);
    EXPECT_TRUE(m_store.all(m_person).empty());
}

TEST_F(LogStoreTest, OpeningASessionFinishesTheOneLeftOpen) {
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    tick(m_sessions[1], tenBridges, moment("2026-11-25"));
    EXPECT_EQ(count("session_log WHERE finished_at_utc IS NULL"), 1);
    Query query(m_file, "SELECT finished_at_utc FROM session_log WHERE planned_session = ?");
    query.bind(m_sessions[0].session);
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.read<std::int64_t>(), moment("2026-11-25").utcSeconds);
}

TEST_F(LogStoreTest, ALateTickGoesToTheFinishedSession) {
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    m_store.finish(m_sessions[0], Seconds{900}, moment("2026-11-23", 900));
    m_store.finish(m_sessions[0], std::nullopt, moment("2026-11-23", 905));
    tick(m_sessions[0], leftPlank, moment("2026-11-24"));
    ASSERT_EQ(m_store.all(m_person).size(), 1u);
    EXPECT_EQ(m_store.all(m_person)[0].duration, Seconds{900});
    EXPECT_EQ(m_store.all(m_person)[0].exercises.size(), 2u);
    EXPECT_EQ(count("session_log WHERE finished_at_utc IS NULL"), 0);
}

TEST_F(LogStoreTest, ADurationToldLaterTakesThePlaceOfTheOneBefore) {
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    m_store.finish(m_sessions[0], std::nullopt, moment("2026-11-23", 900));
    for (const int seconds : {900, 840}) {
        m_store.finish(m_sessions[0], Seconds{seconds}, moment("2026-11-24"));
        EXPECT_EQ(m_store.all(m_person)[0].duration, Seconds{seconds});
    }
    EXPECT_EQ(count("session_log WHERE finished_at_utc = " +
                    std::to_string(moment("2026-11-23", 900).utcSeconds)),
              1);
}

TEST_F(LogStoreTest, ClosedIsWhatIsFinishedOrOfADayBefore) {
    const Date monday = *Date::parse("2026-11-23");
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    EXPECT_TRUE(m_store.closed(m_person, monday).empty());
    EXPECT_FALSE(m_store.isClosed(m_sessions[0].session, monday));
    EXPECT_EQ(m_store.closed(m_person, monday.plusDays(1)), m_store.all(m_person));
    EXPECT_TRUE(m_store.isClosed(m_sessions[0].session, monday.plusDays(1)));
    m_store.finish(m_sessions[0], std::nullopt, moment("2026-11-23", 900));
    EXPECT_EQ(m_store.closed(m_person, monday), m_store.all(m_person));
    EXPECT_TRUE(m_store.closed(m_person, monday.plusDays(-1)).empty());
}

TEST_F(LogStoreTest, AClockSetBackDoesNotEndASessionBeforeItBegan) {
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    m_store.finish(m_sessions[0], {}, moment("2025-11-23"));
    EXPECT_EQ(count("session_log WHERE finished_at_utc = started_at_utc"), 1);
}

TEST_F(LogStoreTest, SinceLeavesOutEarlierDays) {
    tick(m_sessions[0], tenBridges, moment("2026-11-23"));
    tick(m_sessions[1], tenBridges, moment("2026-11-25"));
    tick(m_sessions[2], tenBridges, moment("2026-11-27"));
    EXPECT_EQ(m_store.since(m_person, day("2026-11-25")).size(), 2u);
    EXPECT_EQ(m_store.since(m_person, day("2026-11-28")).size(), 0u);
    EXPECT_EQ(m_store.all(m_person).front().date, day("2026-11-23"));
}

TEST_F(LogStoreTest, ASetDoneAsNoNumberOfTheScaleIsRefused) {
    auto record = tenBridges;
    for (const int reps : {-1, 201}) {
        record.done = Reps{reps};
        EXPECT_THROW(tick(m_sessions[0], record, moment("2026-11-23")), StorageError) << reps;
    }
    for (const int reps : {0, 200}) {
        record.done = Reps{reps};
        EXPECT_NO_THROW(tick(m_sessions[0], record, moment("2026-11-23"))) << reps;
    }
}

/// Ticks, corrections and take-backs in any order leave what a plain map would hold, and every row
/// is a change.
TEST_F(LogStoreTest, WhatCountsIsTheLastFactOfEachSet) {
    using Key = std::tuple<std::size_t, std::string, int, std::optional<Side>>;
    std::mt19937 random(20261123);
    const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
    const std::array<std::optional<Side>, 3> sides{std::nullopt, Side::Left, Side::Right};
    std::map<Key, int> model;
    int changes = 0;
    for (int step = 0; step < 3000; ++step) {
        const auto session = static_cast<std::size_t>(below(3));
        SetRecord record{below(2) == 0 ? "clamshell" : "glute-bridge",
                         1 + below(3),
                         sides[static_cast<std::size_t>(below(3))],
                         Reps{10},
                         {}};
        const Key key{session, record.exercise, record.set, record.side};
        if (below(3) == 0) {
            changes += static_cast<int>(model.erase(key));
        } else {
            record.done = Reps{8 + below(2)};
            const auto known = model.find(key);
            changes += known == model.end() || known->second != numberOf(*record.done);
            model[key] = numberOf(*record.done);
        }
        tick(m_sessions[session], record, moment("2026-11-23", step));
    }

    std::map<Key, int> stored;
    for (std::size_t session = 0; session < 3; ++session)
        for (const auto& record : m_store.sets(m_sessions[session].session))
            stored[{session, record.exercise, record.set, record.side}] = numberOf(*record.done);
    EXPECT_EQ(stored, model);
    EXPECT_EQ(count("set_log"), changes);
    std::size_t inLog = 0;
    for (const auto& session : m_store.all(m_person))
        for (const auto& exercise : session.exercises)
            inLog += exercise.sets.size();
    EXPECT_EQ(inLog, model.size());
}

} // namespace
} // namespace hipwise
