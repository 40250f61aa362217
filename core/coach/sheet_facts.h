#pragma once

#include "core/coach/coach.h"

namespace hipwise {

/// Told now, or, where it is empty, taken back.
template <class T>
struct Told {
    std::optional<T> value;

    bool operator==(const Told&) const = default;
};

struct SheetNote {
    std::string exercise;
    /// 0 to 10 during it.
    std::optional<Told<int>> pain{};
    std::optional<Told<Effort>> effort{};

    bool operator==(const SheetNote&) const = default;
};

/// What somebody typed in, or took back, for one day of a sheet; what is not named stays.
struct SheetDay {
    Date day;
    std::vector<SetFact> sets{};
    std::vector<SheetNote> notes{};
    /// 0 to 10.
    std::optional<Told<int>> painBefore{};
    std::optional<Told<int>> painAfter{};
    std::optional<Told<int>> painNextMorning{};

    bool operator==(const SheetDay&) const = default;
};

} // namespace hipwise
