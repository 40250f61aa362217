#pragma once

#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

#include <QStringList>

namespace hipwise {

/// The plan, the days ahead on another course, and the names of what they ask for.
struct WhatIfStory {
    const Programme& plan;
    const Simulation& ahead;
    const Catalogue& catalogue;
};

/// One to four plain sentences, each of one thing that differs or comes.
QStringList wordsOfAllGoingWell(const WhatIfStory& story);
QStringList wordsOfAMissedWeek(const WhatIfStory& story);
QStringList wordsOfPain(const WhatIfStory& story);

} // namespace hipwise
