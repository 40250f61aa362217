#pragma once

#include <cstdint>

namespace SQLite {
class Database;
}

namespace hipwise {

/// How much a data file holds.
struct Holdings {
    int people = 0;
    int sessions = 0;
    /// Everything that people told: sets, notes, pain, check-ins, profiles and programmes.
    std::int64_t facts = 0;

    bool operator==(const Holdings&) const = default;
};

/// For the storage layer only. Throws SQLite's own exceptions.
Holdings holdingsOf(SQLite::Database& database);

} // namespace hipwise
