#include "core/storage/stores/log_rows.h"

#include <array>
#include <cassert>

namespace hipwise {
namespace {

std::optional<int> repsIn(const std::optional<Amount>& amount) {
    if (amount && std::holds_alternative<Reps>(*amount))
        return numberOf(*amount);
    return std::nullopt;
}

std::optional<int> secondsIn(const std::optional<Amount>& amount) {
    if (amount && std::holds_alternative<Seconds>(*amount))
        return numberOf(*amount);
    return std::nullopt;
}

std::optional<Amount> amountFrom(std::optional<int> reps, std::optional<int> seconds) {
    if (reps)
        return Reps{*reps};
    if (seconds)
        return Seconds{*seconds};
    return std::nullopt;
}

} // namespace

template <>
std::span<const Named<PainMoment>> namesOf<PainMoment>() {
    using enum PainMoment;
    static constexpr auto names = std::to_array<Named<PainMoment>>(
        {{Now, "now"}, {Before, "before"}, {After, "after"}, {NextMorning, "next_morning"}});
    return names;
}

PainMoment momentOf(PainTime time) {
    switch (time) {
    case PainTime::Before:
        return PainMoment::Before;
    case PainTime::After:
        return PainMoment::After;
    case PainTime::NextMorning:
        return PainMoment::NextMorning;
    }
    return PainMoment::Before;
}

SetRow rowOf(const SetRecord& record) {
    assert(!record.done || record.done->index() == record.asked.index());
    SetRow row;
    row.exercise = record.exercise;
    row.set = record.set;
    row.side = record.side;
    row.askedReps = repsIn(record.asked);
    row.askedSeconds = secondsIn(record.asked);
    row.doneReps = repsIn(record.done);
    row.doneSeconds = secondsIn(record.done);
    return row;
}

SetRecord recordOf(const SetRow& row) {
    return {row.exercise, row.set, row.side,
            amountFrom(row.askedReps, row.askedSeconds).value_or(Reps{}),
            amountFrom(row.doneReps, row.doneSeconds)};
}

} // namespace hipwise
