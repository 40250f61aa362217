#pragma once

#include "core/storage/sqlite/row.h"

namespace hipwise {

/// Rows that hold a whole document of interface.md as JSON.

struct PersonRow {
    static constexpr std::string_view table = "person";
    static constexpr std::string_view columns =
        "id, name, profile, added_at_utc, changed_at_utc, utc_offset_min";

    PersonId id;
    std::string name;
    std::string profile;
    std::int64_t addedAtUtc = 0;
    Recorded changed;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.name, row.profile, row.addedAtUtc, row.changed.atUtc,
                        row.changed.utcOffset);
    }
};

struct CheckInRow {
    static constexpr std::string_view table = "check_in";
    static constexpr std::string_view columns = "id, person, day, document, at_utc, utc_offset_min";

    std::string id;
    PersonId person;
    Date day;
    std::string document;
    Recorded at;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.person, row.day, row.document, row.at.atUtc, row.at.utcOffset);
    }
};

struct PrintedSheetRow {
    static constexpr std::string_view table = "printed_sheet";
    static constexpr std::string_view columns =
        "id, person, number, day, document, at_utc, utc_offset_min";

    std::string id;
    PersonId person;
    std::string number;
    Date day;
    std::string document;
    Recorded at;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.person, row.number, row.day, row.document, row.at.atUtc,
                        row.at.utcOffset);
    }
};

} // namespace hipwise
