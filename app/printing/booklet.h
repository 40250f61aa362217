#pragma once

#include "app/printing/week_sheet.h"

#include <QStringList>

namespace hipwise {

/// One exercise of the booklet: its row of the week, and how it is done.
struct BookletEntry {
    SheetRow row;
    QStringList steps;
    QString feel;
    QString fault;
    /// Names of the neighbours on its ladder; empty at an end.
    QString easier;
    QString harder;

    bool operator==(const BookletEntry&) const = default;
};

/// The exercises of one week, half a page each.
struct Booklet {
    /// Title, person, days, footer and names of the document; its rows are those of the entries.
    WeekSheet week;
    std::vector<BookletEntry> entries;

    bool operator==(const Booklet&) const = default;
};

/// Empty where the programme has no such week.
std::optional<Booklet> booklet(const Profile& profile, const Programme& programme, int weekNumber,
                               const Catalogue& catalogue, Date printedOn);

} // namespace hipwise
