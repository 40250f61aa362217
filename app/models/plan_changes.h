#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/programme.h"

#include <QStringList>

namespace hipwise {

/// What differs in the two weeks from today on, one plain sentence each: exercises that come (and
/// why) or go, which side is first, an extra set, how much is asked, on how many days. Empty where
/// nothing does.
QStringList planChanges(const Programme& before, const Programme& after,
                        const Catalogue& catalogue);

} // namespace hipwise
