#pragma once

#include "core/domain/moment.h"
#include "core/storage/sqlite/checksum.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/query.h"

#include <string>
#include <tuple>

/// A row is a struct with `table`, `columns` and `fields(row)`: the columns but the checksum, and
/// the members that hold them, in the same order.

namespace hipwise {

/// When a fact was recorded.
struct Recorded {
    std::int64_t atUtc = 0;
    int utcOffset = 0;
};
inline Recorded recorded(const Moment& now) {
    return {now.utcSeconds, now.utcOffsetMinutes};
}

/// The checksum over all fields of a row.
template <class Row>
std::int64_t checksumOf(const Row& row) {
    Checksum checksum;
    std::apply([&](const auto&... field) { (checksum.add(field), ...); }, Row::fields(row));
    return checksum.value();
}

/// "f.id, f.person, ..., f.checksum" for a table that the query calls f.
template <class Row>
std::string columnsToRead() {
    std::string columns = "f.";
    for (const char letter : Row::columns)
        columns += letter == ' ' ? std::string(" f.") : std::string(1, letter);
    return columns + ", f.checksum";
}

/// Reads the columns of columnsToRead(). Throws DamagedDataFile where the checksum does not fit;
/// `what` says which record that is, for example "the session of 2026-11-25".
template <class Row>
Row readRow(Query& query, const DataFile& file, const std::string& what) {
    Row row;
    std::apply(
        [&](auto&... field) {
            ((field = query.read<std::remove_reference_t<decltype(field)>>()), ...);
        },
        Row::fields(row));
    if (query.read<std::int64_t>() != checksumOf(row))
        throwDamaged(file.path(), what);
    return row;
}

/// Inserts rows of one kind, each with its checksum.
template <class Row>
class RowWriter {
  public:
    explicit RowWriter(DataFile& file) : m_query(file, statement()) {}

    void write(const Row& row) {
        std::apply([&](const auto&... field) { m_query.bind(field..., checksumOf(row)); },
                   Row::fields(row));
        m_query.run();
    }

  private:
    static std::string statement() {
        std::string parameters;
        for (const char letter : Row::columns)
            if (letter == ',')
                parameters += "?, ";
        return "INSERT INTO " + std::string(Row::table) + " (" + std::string(Row::columns) +
               ", checksum) VALUES (" + parameters + "?, ?)";
    }

    Query m_query;
};

template <class Row>
void insertRow(DataFile& file, const Row& row) {
    RowWriter<Row>(file).write(row);
}

} // namespace hipwise
