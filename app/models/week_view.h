#pragma once

#include "app/models/drawing.h"
#include "app/models/programme_days.h"
#include "core/catalogue/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hipwise {

/// One bar of the strip of weeks.
struct WeekBar {
    int number = 1;
    double sets = 0;
    bool hasTests = false;
    bool holdsToday = false;
    /// "Week 3, Build, 24 sets, this week".
    QString spoken;

    bool operator==(const WeekBar&) const = default;
};

/// One exercise of a day: its name and its dose in words.
struct PlanItem {
    Drawing drawing;
    QString name;
    QString dose;

    bool operator==(const PlanItem&) const = default;
};

struct PlanDay {
    /// "Mon 23".
    QString header;
    bool today = false;
    DayMark mark = DayMark::Rest;
    /// "Session A"; empty on rest days.
    QString title;
    QString minutes;
    /// "done", "planned", "rest" ...
    QString state;
    std::vector<PlanItem> items;
    /// Tests of the day with their minutes.
    QStringList tests;

    bool operator==(const PlanDay&) const = default;
};

/// How a weekly goal stands to its target band.
struct GoalView {
    QString name;
    double sets = 0;
    double low = 0;
    double high = 0;
    /// "9.5 sets".
    QString number;
    /// "target 8 to 12 sets", "0.5 sets under the target of 8 to 12"; empty without a target.
    QString verdict;

    bool operator==(const GoalView&) const = default;
};

/// One week of the plan, decided: the page only paints it.
struct WeekView {
    int number = 1;
    QString title;
    QString line;
    std::vector<PlanDay> days;
    std::vector<GoalView> goals;
    /// Why this week looks like this, as sentences.
    QStringList why;

    bool operator==(const WeekView&) const = default;
};

std::vector<WeekBar> weekBars(const Programme& programme);
/// The week that holds today, the first one before the start, the last one after the end.
int weekOfToday(const Programme& programme);
/// "Week 3, 23 – 29 November"; the programme must have a week of that number.
QString weekName(const Programme& programme, int number);
/// The programme must have a week of that number.
WeekView weekView(const Programme& programme, int number, const Catalogue& catalogue);
/// What the bars mean and which weeks have tests, in one or two sentences.
QString stripWords(const std::vector<WeekBar>& bars);

} // namespace hipwise
