#pragma once

#include "core/coach/coach.h"
#include "core/storage/stores/person_store.h"

#include <optional>
#include <string>

namespace hipwise {

/// The person of that name, or the first one where the name is empty.
std::optional<StoredPerson> personNamed(DataFile& file, const std::string& name);

/// The catalogue with what the person added.
Catalogue catalogueOf(DataFile& file, const Catalogue& shipped, const PersonId& person);

/// Why there is no such person.
Refusal nobody(const std::string& name);

} // namespace hipwise
