#pragma once

#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"
#include "core/coach/printed_sheet.h"
#include "core/coach/sheet_facts.h"

#include <QString>

#include <optional>
#include <vector>

namespace hipwise {

/// One set of one side, as it stands on paper.
struct TypedBox {
    int set = 1;
    std::optional<Side> side{};
    Amount asked{};
    /// Repetitions or seconds; empty where nothing was written.
    std::optional<int> done{};

    bool operator==(const TypedBox&) const = default;
};

/// One exercise on one day; without boxes it is not done that day.
struct TypedCell {
    std::vector<TypedBox> boxes{};
    /// 0 to 10 during it.
    std::optional<int> pain{};
    /// What was told of it alone; the day's word goes before it.
    std::optional<Effort> effort{};

    bool operator==(const TypedCell&) const = default;
};

struct TypedRow {
    std::string exercise;
    QString name;
    /// "2 sets of 10 each side".
    QString dose;
    std::vector<TypedCell> cells;

    bool operator==(const TypedRow&) const = default;
};

struct TypedDay {
    Date date;
    /// "Wed 25".
    QString heading;
    /// Not where it is still to come.
    bool open = true;
    std::optional<int> before{};
    std::optional<int> after{};
    std::optional<int> morning{};
    /// One word for the whole day, as on paper.
    std::optional<Effort> effort{};

    bool operator==(const TypedDay&) const = default;
};

/// A printed week, with what was typed in of it.
struct TypedSheet {
    QString number;
    /// "Week 3 · 7 – 13 December".
    QString title;
    std::vector<TypedDay> days;
    std::vector<TypedRow> rows;

    bool operator==(const TypedSheet&) const = default;
};

/// In the order of the paper, with what is recorded of it already.
TypedSheet typedSheet(const PrintedSheet& sheet, const Snapshot& snapshot,
                      const Catalogue& catalogue);

/// What must be told so that the one becomes the other; only days that differ.
std::vector<SheetDay> changesBetween(const TypedSheet& before, const TypedSheet& now);

} // namespace hipwise
