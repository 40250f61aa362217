#include "core/storage/stores/person_store.h"

#include "core/storage/transaction.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class PersonStoreTest : public testing::Test {
  protected:
    TemporaryFolder m_folder;
    DataFile m_file{m_folder.file()};
    PersonStore m_store{m_file};

    Profile named(const std::string& name) {
        auto profile = maya();
        profile.name = name;
        return profile;
    }
};

TEST_F(PersonStoreTest, AProfileComesBackEqual) {
    Transaction transaction(m_file);
    const auto id = m_store.add(maya(), moment("2026-11-22"));
    EXPECT_EQ(m_store.find("Maya"), (StoredPerson{id, maya()}));
    EXPECT_EQ(m_store.first(), (StoredPerson{id, maya()}));
}

TEST_F(PersonStoreTest, AnEmptyFileHasNobody) {
    EXPECT_FALSE(m_store.first());
    EXPECT_FALSE(m_store.find(""));
    EXPECT_TRUE(m_store.names().empty());
}

TEST_F(PersonStoreTest, PeopleAreListedInTheOrderTheyWereAdded) {
    Transaction transaction(m_file);
    for (const char* name : {"Zo\xc3\xab", "", "Ann", "Robert'); DROP TABLE person;--"})
        m_store.add(named(name), moment("2026-11-22"));
    EXPECT_EQ(m_store.names(), (std::vector<std::string>{"Zo\xc3\xab", "", "Ann",
                                                         "Robert'); DROP TABLE person;--"}));
    EXPECT_EQ(m_store.first()->profile.name, "Zo\xc3\xab");
    EXPECT_EQ(m_store.find("")->profile.name, "");
    EXPECT_FALSE(m_store.find("ann"));
}

TEST_F(PersonStoreTest, TheNameOfSomebodyElseIsRefused) {
    Transaction transaction(m_file);
    const auto id = m_store.add(maya(), moment("2026-11-22"));
    EXPECT_THROW(m_store.add(maya(), moment("2026-11-22")), StorageError);
    m_store.add(named("Ben"), moment("2026-11-22"));
    EXPECT_THROW(m_store.replaceProfile(id, named("Ben"), moment("2026-11-23")), StorageError);
}

TEST_F(PersonStoreTest, AReplacedProfileKeepsThePerson) {
    Transaction transaction(m_file);
    const auto id = m_store.add(maya(), moment("2026-11-22"));
    auto changed = named("Maya B.");
    changed.limits = {Limit::Pregnant};
    changed.safety.reset();
    m_store.replaceProfile(id, changed, moment("2026-11-23"));
    EXPECT_EQ(m_store.find("Maya B."), (StoredPerson{id, changed}));
    EXPECT_FALSE(m_store.find("Maya"));
}

} // namespace
} // namespace hipwise
