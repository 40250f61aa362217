#include "core/storage/sqlite/query.h"

#include "core/storage/sqlite/errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cassert>

namespace hipwise {

Query::Query(DataFile& file, std::string_view sql)
    : m_file(file),
      m_statement(translated(file.path(), [&] {
          return std::make_unique<SQLite::Statement>(file.database(), std::string(sql));
      })) {}

Query::~Query() = default;

void Query::restart() {
    m_statement->tryReset();
    m_parameter = 0;
}

bool Query::next() {
    m_column = 0;
    return translated(m_file.path(), [&] { return m_statement->executeStep(); });
}

void Query::run() {
    assert(m_file.inTransaction());
    while (next()) {
    }
}

void Query::bindText(std::string_view text) {
    translated(m_file.path(), [&] { m_statement->bind(++m_parameter, std::string(text)); });
}

void Query::bindNumber(std::int64_t number) {
    translated(m_file.path(), [&] { m_statement->bind(++m_parameter, number); });
}

void Query::bindNothing() {
    translated(m_file.path(), [&] { m_statement->bind(++m_parameter); });
}

std::string Query::readText() {
    const auto column = m_statement->getColumn(m_column++);
    if (!column.isText())
        throwUnreadable();
    return column.getString();
}

std::int64_t Query::readNumber() {
    const auto column = m_statement->getColumn(m_column++);
    if (!column.isInteger())
        throwUnreadable();
    return column.getInt64();
}

bool Query::skipNothing() {
    const bool nothing = m_statement->getColumn(m_column).isNull();
    if (nothing)
        ++m_column;
    return nothing;
}

void Query::throwUnreadable() const {
    throwDamaged(m_file.path(), "a stored value");
}

} // namespace hipwise
