#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// One line of tick boxes; the label is "L", "R" or empty.
struct BoxLine {
    QString label;
    int boxes = 0;

    bool operator==(const BoxLine&) const = default;
};

/// What one exercise asks for on one day; without lines it is not done that day.
struct SheetCell {
    /// Empty where the dose line says it for every day.
    std::optional<Amount> amount;
    std::vector<BoxLine> lines;

    bool operator==(const SheetCell&) const = default;
};

struct SheetRow {
    std::string exercise;
    /// Path of a picture of the person's own; empty where the program draws the exercise.
    QString picture;
    QString name;
    QString dose;
    /// Where it should be felt; printed where there is room.
    QString cue;
    /// As many as the sheet has days.
    std::vector<SheetCell> cells;

    bool operator==(const SheetRow&) const = default;
};

struct PrintedDay {
    Date date;
    /// "Wed 25".
    QString heading;

    bool operator==(const PrintedDay&) const = default;
};

/// A row below the exercises in which the person writes something for each day.
struct WritingRow {
    QString label;
    /// What stands in every cell: "/" between two values, or words to circle; empty to write in.
    QString cell;
    /// Label and cell where there is too little room for the words.
    QString narrowLabel;
    QString narrowCell;

    bool operator==(const WritingRow&) const = default;
};

/// One test of a test week and what to write down.
struct SheetTest {
    QString name;
    /// "Wed".
    QString day;
    /// "s", "times", "faults", or the words to choose from.
    QString unit;
    /// "L" and "R", or one empty label; none where a word is chosen.
    std::vector<QString> blanks;

    bool operator==(const SheetTest&) const = default;
};

struct SheetNotice {
    QString heading;
    QString text;

    bool operator==(const SheetNotice&) const = default;
};

/// Everything that stands on the printed week, in the person's words; empty texts are left out.
struct WeekSheet {
    QString title;
    /// "Maya · 23 – 29 November 2026".
    QString subtitle;
    /// "W03-7QKD", see core/coach/sheet_number.h.
    QString number;
    /// "3 days this week" and "about 18 minutes each".
    SheetNotice howOften;
    SheetNotice warmUp;
    /// How to fill the table in.
    QString howTo;
    /// "L left, R right"; empty where no exercise has sides.
    QString sides;
    /// "× times, s seconds": the short amounts; empty where every day asks for the same.
    QString shortWords;
    std::vector<PrintedDay> days;
    std::vector<SheetRow> rows;
    std::vector<WritingRow> writing;
    std::vector<SheetTest> tests;
    SheetNotice painRule;
    SheetNotice getHelp;
    SheetNotice progress;
    SheetNotice everyDay;
    QString footer;
    /// Title of the document, with no more of the person than the first name.
    QString documentTitle;
    /// "Hip plan week 3.pdf": says nothing about who or why.
    QString fileName;

    bool operator==(const WeekSheet&) const = default;
};

/// The sheet of one week; empty where the programme has no such week.
std::optional<WeekSheet> weekSheet(const Profile& profile, const Programme& programme,
                                   int weekNumber, const Catalogue& catalogue, Date printedOn);

} // namespace hipwise
