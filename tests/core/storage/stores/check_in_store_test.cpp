#include "core/storage/stores/check_in_store.h"

#include "core/storage/stores/person_store.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class CheckInStoreTest : public testing::Test {
  protected:
    TemporaryFolder m_folder;
    DataFile m_file{m_folder.file()};
    CheckInStore m_store{m_file};
    Transaction m_transaction{m_file};
    PersonId m_person = PersonStore(m_file).add(maya(), moment("2026-11-22"));

    CheckIn checkInOn(const std::string& iso) {
        auto checkIn = mayasCheckIn();
        checkIn.date = day(iso);
        return checkIn;
    }
};

TEST_F(CheckInStoreTest, CheckInsComeBackEqualAndByDay) {
    m_store.add(m_person, checkInOn("2026-12-24"), moment("2026-12-24"));
    m_store.add(m_person, checkInOn("2026-11-23"), moment("2026-12-25"));
    EXPECT_EQ(m_store.all(m_person),
              (std::vector<CheckIn>{checkInOn("2026-11-23"), checkInOn("2026-12-24")}));
}

TEST_F(CheckInStoreTest, TheSameCheckInIsStoredOnce) {
    m_store.add(m_person, mayasCheckIn(), moment("2026-11-23"));
    m_store.add(m_person, mayasCheckIn(), moment("2026-11-24"));
    EXPECT_EQ(m_store.all(m_person).size(), 1u);
}

TEST_F(CheckInStoreTest, ASecondCheckInOfADayComesAfterTheFirst) {
    auto second = mayasCheckIn();
    second.tests.chairStands = 15;
    m_store.add(m_person, mayasCheckIn(), moment("2026-11-23"));
    m_store.add(m_person, second, moment("2026-11-23"));
    EXPECT_EQ(m_store.all(m_person), (std::vector<CheckIn>{mayasCheckIn(), second}));
}

TEST_F(CheckInStoreTest, OnePersonDoesNotSeeAnothers) {
    auto profile = maya();
    profile.name = "Ben";
    const auto ben = PersonStore(m_file).add(profile, moment("2026-11-22"));
    m_store.add(m_person, mayasCheckIn(), moment("2026-11-23"));
    EXPECT_TRUE(m_store.all(ben).empty());
}

} // namespace
} // namespace hipwise
