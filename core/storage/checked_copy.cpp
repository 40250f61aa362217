#include "core/storage/checked_copy.h"

#include "core/storage/data_file.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/copy.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/identity.h"
#include "core/storage/sqlite/migration.h"
#include "core/storage/verify.h"

#include <SQLiteCpp/Database.h>

#include <utility>

namespace hipwise {
namespace {

constexpr std::chrono::milliseconds patience{5000};

} // namespace

CheckedCopy::CheckedCopy(const std::filesystem::path& backup, std::filesystem::path place)
    : m_path(std::move(place)) {
    removeUnfinished(m_path);
    try {
        copy(backup);
        check(backup);
    } catch (...) {
        removeUnfinished(m_path);
        throw;
    }
}

CheckedCopy::~CheckedCopy() {
    removeUnfinished(m_path);
}

void CheckedCopy::copy(const std::filesystem::path& backup) {
    const auto migrations = embeddedMigrations();
    translated(backup, [&] {
        const auto source = connectForLooking(backup, patience);
        requireOurs(*source, backup, migrations.back().version);
        if (versionOf(*source) == 0)
            throwDamaged(backup, "an empty backup");
        copyVerified(*source, m_path);
    });
    translated(m_path, [&] { migrateWithoutCopy(*connect(m_path, patience), m_path, migrations); });
}

void CheckedCopy::check(const std::filesystem::path& backup) {
    DataFile file(m_path);
    const auto problems = verify(file);
    if (!problems.empty())
        throw DamagedDataFile("The backup " + backup.string() + " is damaged: " + problems.front() +
                              " Nothing was changed; choose another backup.");
    m_holds = translated(m_path, [&] { return holdingsOf(file.database()); });
}

} // namespace hipwise
