#pragma once

#include "core/domain/moment.h"
#include "core/domain/programme.h"
#include "core/storage/ids.h"

#include <map>
#include <optional>

namespace hipwise {

class DataFile;

struct StoredProgramme {
    ProgrammeId id;
    /// Every session's state is Planned: what became of it is folded from the log.
    Programme programme;
    std::map<Date, PlannedSessionId> sessions;

    bool operator==(const StoredProgramme&) const = default;
};

class ProgrammeStore {
  public:
    explicit ProgrammeStore(DataFile& file) : m_file(file) {}

    /// The new programme takes the place of the person's current one.
    ProgrammeId add(const PersonId& person, const Programme& programme, const Moment& now);
    std::optional<StoredProgramme> current(const PersonId& person);
    /// Rewrites the week facts and the sessions from `firstDay` on; sessions before it and sessions
    /// with a log stay as they were issued.
    void replaceFrom(const ProgrammeId& id, const Programme& programme, Date firstDay);
    /// Other exercises for one session; what is recorded of it stays.
    void replaceItems(const StoredProgramme& programme, Date day,
                      const std::vector<Prescription>& items);

  private:
    DataFile& m_file;
};

} // namespace hipwise
