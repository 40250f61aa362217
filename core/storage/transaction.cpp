#include "core/storage/transaction.h"

#include "core/storage/sqlite/errors.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <cassert>

namespace hipwise {
namespace {

void execute(DataFile& file, const char* sql) {
    translated(file.path(), [&] { file.database().exec(sql); });
}

} // namespace

Transaction::Transaction(DataFile& file, Access access) : m_file(file) {
    assert(!m_file.inTransaction());
    execute(m_file, access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    m_open = true;
}

Transaction::~Transaction() {
    if (m_open)
        rollBack();
}

void Transaction::commit() {
    assert(m_open);
    m_open = false;
    try {
        execute(m_file, "COMMIT");
    } catch (...) {
        rollBack();
        m_file.distrust();
        throw;
    }
}

void Transaction::rollBack() noexcept {
    if (m_file.inTransaction() && m_file.database().tryExec("ROLLBACK") != SQLITE_OK)
        m_file.distrust();
}

} // namespace hipwise
