#include "app/printing/week_sheet.h"

#include "app/printing/sheet_rows.h"
#include "app/printing/sheet_words.h"
#include "app/text/words.h"
#include "core/coach/sheet_number.h"
#include "core/coach/sheet_order.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Sheet)
};

QString withYear(const QString& words, Date day) {
    return Sheet::tr("%1 %2", "date and year").arg(words, QString::number(day.year()));
}

Date mondayOf(const Programme& programme, int weekNumber) {
    return programme.start.mondayOfWeek().plusDays(7 * (weekNumber - 1));
}

QString subtitleOf(const Profile& profile, const Programme& programme, int weekNumber) {
    const auto monday = mondayOf(programme, weekNumber);
    const auto sunday = monday.plusDays(6);
    const auto dates = withYear(dateRange(std::max(monday, programme.start), sunday), sunday);
    const auto name = toQt(profile.name).simplified();
    return name.isEmpty() ? dates : Sheet::tr("%1 · %2", "name and dates").arg(name, dates);
}

QString documentTitleOf(const Profile& profile, int weekNumber) {
    const auto first = toQt(profile.name).simplified().section(QLatin1Char(' '), 0, 0);
    const auto plan = Sheet::tr("Hip plan week %1").arg(weekNumber);
    return first.isEmpty() ? plan : Sheet::tr("%1 - %2", "document and name").arg(plan, first);
}

QString footerOf(const QString& number, Date printedOn) {
    const auto printed =
        Sheet::tr("%1 %2 %3", "day month year")
            .arg(QString::number(printedOn.day()), QLocale().monthName(printedOn.month()),
                 QString::number(printedOn.year()));
    return Sheet::tr("Sheet %1 · printed %2").arg(number, printed);
}

void nameSheet(WeekSheet& sheet, const Profile& profile, const Programme& programme,
               int weekNumber) {
    const auto weeks = std::max<std::size_t>(programme.weeks.size(),
                                             static_cast<std::size_t>(std::max(weekNumber, 0)));
    sheet.title = Sheet::tr("Hip programme · week %1 of %2").arg(weekNumber).arg(weeks);
    sheet.subtitle = subtitleOf(profile, programme, weekNumber);
    sheet.documentTitle = documentTitleOf(profile, weekNumber);
    sheet.fileName = Sheet::tr("Hip plan week %1.pdf").arg(weekNumber);
}

void fillTable(WeekSheet& sheet, const std::vector<const PlannedSession*>& sessions,
               const Catalogue& catalogue) {
    for (const auto* session : sessions)
        sheet.days.push_back({session->date, shortDate(session->date)});
    sheet.rows = sheetRows(sessions, catalogue);
    sheet.howTo = howToWords(sessions);
    sheet.sides = sidesWords(sessions);
    sheet.tests = sheetTests(sessions);
    sheet.shortWords = shortAmountWords(sheet.rows);
    if (!sessions.empty())
        sheet.writing = writingRows();
}

} // namespace

std::optional<WeekSheet> weekSheet(const Profile& profile, const Programme& programme,
                                   int weekNumber, const Catalogue& catalogue, Date printedOn) {
    const auto week = std::ranges::find(programme.weeks, weekNumber, &Week::number);
    if (week == programme.weeks.end())
        return std::nullopt;
    const auto sessions = printedSessions(*week);
    WeekSheet sheet;
    nameSheet(sheet, profile, programme, weekNumber);
    sheet.number = toQt(sheetNumber(programme, *week));
    sheet.footer = footerOf(sheet.number, printedOn);
    fillTable(sheet, sessions, catalogue);
    sheet.howOften = howOftenNotice(sessions);
    sheet.warmUp = warmUpNotice(sessions);
    sheet.painRule = painRuleNotice();
    sheet.getHelp = helpNotice();
    if (!week->consolidation)
        sheet.progress = progressNotice();
    sheet.everyDay = everyDayNotice(profile, mondayOf(programme, weekNumber));
    return sheet;
}

} // namespace hipwise
