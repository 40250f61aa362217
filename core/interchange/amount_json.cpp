#include "core/interchange/amount_json.h"

namespace hipwise {

Amount readAmount(ObjectReader& at) {
    const auto reps = at["reps"].integer(setRepsRange);
    const auto seconds = at["seconds"].integer(setSecondsRange);
    if (reps.has_value() == seconds.has_value())
        at.refuse("Give either reps or seconds here, and only one of them.");
    if (seconds)
        return Seconds{*seconds};
    return Reps{reps.value_or(0)};
}

std::string_view amountName(const Amount& amount) {
    return std::holds_alternative<Reps>(amount) ? "reps" : "seconds";
}

} // namespace hipwise
