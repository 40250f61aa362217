#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/log.h"
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

/// The programme as of today: sessions as they were issued, the ones to come as they would be
/// planned now, each with its state. Writes nothing.
Programme programmeAsOf(DataFile& file, const Catalogue& catalogue, const StoredPerson& person,
                        const StoredProgramme& stored, Date today);

} // namespace hipwise
