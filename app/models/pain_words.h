#pragma once

#include "app/models/drawing.h"
#include "core/coach/pain_answer.h"

#include <QString>

#include <optional>
#include <vector>

namespace hipwise {

/// One way to go on after it hurt.
struct PainOffer {
    PainAdvice advice = PainAdvice::GoOn;
    QString words;

    bool operator==(const PainOffer&) const = default;
};

/// The answer of the pain gate in words: what it advises comes first.
struct PainWords {
    QString sentence;
    std::vector<PainOffer> offers;
    /// What the session may go on with, to be shown.
    std::optional<Drawing> easier;
    QString easierName{};
    /// Whether the warning signs should be looked at.
    bool warns = false;

    bool operator==(const PainWords&) const = default;
};

/// Where no sets of the exercise are ahead, nothing of it can be changed.
PainWords painWordsOf(const PainAnswer& answer, bool setsAhead, const Catalogue& catalogue);

/// "Lower back", "Hip", ...
QString placeName(PainPlace place);

} // namespace hipwise
