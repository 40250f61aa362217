#include "core/storage/stores/programme_store.h"

#include "core/storage/stores/person_store.h"
#include "core/storage/transaction.h"
#include "core/storage/verify.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class ProgrammeStoreTest : public testing::Test {
  protected:
    TemporaryFolder m_folder;
    DataFile m_file{m_folder.file()};
    ProgrammeStore m_store{m_file};

    PersonId addPerson(const std::string& name) {
        auto profile = maya();
        profile.name = name;
        return PersonStore(m_file).add(profile, moment("2026-11-22"));
    }
};

TEST_F(ProgrammeStoreTest, AProgrammeComesBackEqual) {
    Transaction transaction(m_file);
    const auto person = addPerson("Maya");
    const auto id = m_store.add(person, richProgramme(), moment("2026-11-22"));
    transaction.commit();

    m_file.reopen();
    const auto stored = m_store.current(person);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->id, id);
    EXPECT_EQ(stored->programme, richProgramme());
    EXPECT_EQ(stored->sessions.size(), 33u);
}

TEST_F(ProgrammeStoreTest, AProgrammeWithoutWeeksComesBackEqual) {
    Transaction transaction(m_file);
    const auto person = addPerson("Maya");
    Programme programme;
    programme.start = day("2026-11-23");
    m_store.add(person, programme, moment("2026-11-22"));
    EXPECT_EQ(m_store.current(person)->programme, programme);
}

TEST_F(ProgrammeStoreTest, NobodyHasAProgrammeYet) {
    Transaction transaction(m_file);
    EXPECT_FALSE(m_store.current(addPerson("Maya")));
}

TEST_F(ProgrammeStoreTest, ANewProgrammeTakesThePlaceOfThePersonsOwn) {
    Transaction transaction(m_file);
    const auto person = addPerson("Maya");
    const auto other = addPerson("Ben");
    m_store.add(person, richProgramme(), moment("2026-11-22"));
    const auto theirs = m_store.add(other, richProgramme(), moment("2026-11-22"));
    auto second = richProgramme();
    second.weeks.resize(2);
    const auto newer = m_store.add(person, second, moment("2026-12-01"));
    transaction.commit();

    EXPECT_EQ(m_store.current(person)->id, newer);
    EXPECT_EQ(m_store.current(person)->programme, second);
    EXPECT_EQ(m_store.current(other)->id, theirs);
    EXPECT_TRUE(verify(m_file).empty());
}

/// Another plan for the same weeks: other facts, other doses, the Friday moved to Saturday.
Programme replanned() {
    auto programme = richProgramme();
    programme.today = day("2026-12-02");
    programme.relaxedRules.clear();
    for (auto& week : programme.weeks) {
        week.goals[index(Goal::Trunk)] = {{9}, 1, 2};
        week.reasons = {{"week.optimum", "Planned again.", {}}};
        for (auto& session : week.sessions) {
            session.items.pop_back();
            if (session.name == "C")
                session.date = session.date.plusDays(1);
        }
    }
    return programme;
}

TEST_F(ProgrammeStoreTest, ReplacingKeepsWhatWasIssuedBeforeAndRewritesTheRest) {
    const auto maya = fillWithMaya(m_file);
    const auto before = m_store.current(maya.person);
    Transaction transaction(m_file);
    m_store.replaceFrom(maya.programme, replanned(), day("2026-12-02"));
    transaction.commit();

    auto expected = replanned();
    expected.weeks[0].sessions = richProgramme().weeks[0].sessions;
    expected.weeks[1].sessions[0] = richProgramme().weeks[1].sessions[0];
    const auto after = m_store.current(maya.person);
    EXPECT_EQ(after->programme, expected);
    EXPECT_EQ(after->sessions.at(day("2026-11-30")), before->sessions.at(day("2026-11-30")));
    EXPECT_NE(after->sessions.at(day("2026-12-02")), before->sessions.at(day("2026-12-02")));
    EXPECT_TRUE(verify(m_file).empty());
}

TEST_F(ProgrammeStoreTest, ReplacingKeepsALaterSessionThatHasALog) {
    const auto maya = fillWithMaya(m_file);
    Transaction transaction(m_file);
    m_store.replaceFrom(maya.programme, replanned(), day("2026-11-23"));
    transaction.commit();

    auto expected = replanned();
    expected.weeks[0].sessions[0] = richProgramme().weeks[0].sessions[0];
    expected.weeks[0].sessions[1] = richProgramme().weeks[0].sessions[1];
    EXPECT_EQ(m_store.current(maya.person)->programme, expected);
    EXPECT_EQ(LogStore(m_file).all(maya.person).size(), 2u);
}

TEST_F(ProgrammeStoreTest, ReplacingWithFewerWeeksKeepsAWeekThatHasALog) {
    const auto maya = fillWithMaya(m_file);
    Programme empty;
    empty.start = richProgramme().start;
    empty.today = day("2026-11-26");
    Transaction transaction(m_file);
    m_store.replaceFrom(maya.programme, empty, day("2026-11-23"));

    const auto left = m_store.current(maya.person)->programme;
    ASSERT_EQ(left.weeks.size(), 1u);
    EXPECT_EQ(left.weeks[0].number, 1);
    EXPECT_EQ(left.weeks[0].goals, richProgramme().weeks[0].goals);
    EXPECT_EQ(left.weeks[0].sessions.size(), 2u);
}

TEST_F(ProgrammeStoreTest, ReplacingWithTheSameProgrammeChangesNothing) {
    const auto maya = fillWithMaya(m_file);
    Transaction transaction(m_file);
    m_store.replaceFrom(maya.programme, richProgramme(), day("2026-11-22"));
    EXPECT_EQ(m_store.current(maya.person)->programme, richProgramme());
}

} // namespace
} // namespace hipwise
