#include "core/storage/stores/setting_store.h"

#include "core/storage/stores/person_store.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(SettingStore, KeepsTheLastValueForTheProgramAndForEachPerson) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    Transaction transaction(file);
    const auto person = PersonStore(file).add(maya(), moment("2026-11-22"));
    SettingStore common(file);
    SettingStore own(file, person);
    EXPECT_FALSE(common.value("theme"));

    common.set("theme", "light");
    common.set("theme", "dark");
    EXPECT_FALSE(own.value("theme"));
    own.set("theme", "");
    EXPECT_EQ(common.value("theme"), "dark");
    EXPECT_EQ(own.value("theme"), "");
    EXPECT_FALSE(common.value("Theme"));
}

} // namespace
} // namespace hipwise
