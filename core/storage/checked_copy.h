#pragma once

#include "core/storage/holdings.h"

#include <filesystem>

namespace hipwise {

/// A private copy of a backup in today's version, free of faults; removed at the end of the scope.
/// The backup itself is only looked at. Throws a StorageError where it cannot be restored.
class CheckedCopy {
  public:
    CheckedCopy(const std::filesystem::path& backup, std::filesystem::path place);
    ~CheckedCopy();
    CheckedCopy(const CheckedCopy&) = delete;
    CheckedCopy& operator=(const CheckedCopy&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    const Holdings& holds() const { return m_holds; }

  private:
    void copy(const std::filesystem::path& backup);
    void check(const std::filesystem::path& backup);

    std::filesystem::path m_path;
    Holdings m_holds;
};

} // namespace hipwise
