#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/log.h"
#include "core/planning/what_if.h"
#include "core/storage/stores/person_store.h"
#include "core/storage/stores/programme_store.h"

#include <vector>

namespace hipwise {

/// Plans again what was not issued yet, from the closed sessions of the log and `told`, which are
/// about to be recorded (so that each is joined to its session as it was asked). What was issued
/// before and every session with a log stay. Nothing changes where no plan may be made. Inside the
/// caller's transaction.
void planAgain(DataFile& file, const Catalogue& catalogue, const StoredPerson& person, Date today,
               const std::vector<SessionLog>& told = {});

/// A person, and the programme that is stored for them.
struct PlannedPerson {
    StoredPerson person;
    StoredProgramme stored;
};

/// The programme as of today: sessions as they were issued, the ones to come as they would be
/// planned now, each with its state. Writes nothing.
Programme programmeAsOf(DataFile& file, const Catalogue& catalogue, const PlannedPerson& planned,
                        Date today);

/// The same, with the sessions to come as they would be on that course; empty where no plan may be
/// made.
std::optional<Simulation> whatIfAsOf(DataFile& file, const Catalogue& catalogue,
                                     const PlannedPerson& planned, Course course, Date today);

} // namespace hipwise
