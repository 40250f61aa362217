#pragma once

#include "core/domain/moment.h"
#include "core/domain/programme.h"
#include "core/storage/ids.h"

#include <string>
#include <vector>

namespace hipwise {

class DataFile;

/// Weeks as they were printed.
class SheetStore {
  public:
    explicit SheetStore(DataFile& file) : m_file(file) {}

    /// A programme of that one week, under the number of its sheet; nothing where the number is
    /// known.
    void keep(const PersonId& person, const std::string& number, const Programme& week,
              const Moment& now);
    /// The one that was printed last comes first. Throws DamagedDataFile where one cannot be read.
    std::vector<Programme> all(const PersonId& person);

  private:
    DataFile& m_file;
};

} // namespace hipwise
