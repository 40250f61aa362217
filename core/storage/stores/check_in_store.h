#pragma once

#include "core/domain/check_in.h"
#include "core/domain/moment.h"
#include "core/storage/ids.h"

#include <vector>

namespace hipwise {

class DataFile;

class CheckInStore {
  public:
    explicit CheckInStore(DataFile& file) : m_file(file) {}

    /// Adding the same check-in again adds nothing.
    void add(const PersonId& person, const CheckIn& checkIn, const Moment& now);
    /// By day, and within a day in the order they were added.
    std::vector<CheckIn> all(const PersonId& person);

  private:
    DataFile& m_file;
};

} // namespace hipwise
