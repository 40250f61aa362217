#pragma once

#include "core/storage/data_file.h"

namespace hipwise {

/// Reading sees one state of the file; writing also holds the file against other writers.
enum class Access { Read, Write };

/// One transaction from construction to commit(), or rolled back at the end of the scope. One at a
/// time on a DataFile. Stores write only inside a writing transaction.
class Transaction {
  public:
    /// After a failed commit the file is opened again first.
    explicit Transaction(DataFile& file, Access access = Access::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws where the change could not be made durable; then nothing of it is kept.
    void commit();

  private:
    void rollBack() noexcept;

    DataFile& m_file;
    bool m_open = false;
};

} // namespace hipwise
