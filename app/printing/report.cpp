#include "app/printing/report.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ProgressReport)
};

QString dayWords(Date day) {
    return ReportWords::tr("%1 %2 %3", "day month year")
        .arg(QString::number(day.day()), QLocale().monthName(day.month()),
             QString::number(day.year()));
}

} // namespace

ProgressReport reportOf(const Snapshot& snapshot, const Catalogue& catalogue) {
    const DaySpan days = progressDays(snapshot, ProgressRange::TwelveWeeks);
    ProgressReport report;
    report.view = reportView(snapshot, ProgressRange::TwelveWeeks, catalogue);
    WeekSheet& head = report.head;
    const QString name = toQt(snapshot.profile.name).simplified();
    head.title = ReportWords::tr("Hip programme · report");
    head.subtitle = ReportWords::tr("%1 · %2 to %3", "name, days")
                        .arg(name, dayWords(days.first), dayWords(days.last));
    head.howOften = {report.view.kept, report.view.progress.score};
    head.footer = ReportWords::tr("As the person told it · printed %1")
                      .arg(dayWords(snapshot.programme.today));
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    head.documentTitle = first.isEmpty() ? ReportWords::tr("Hip report")
                                         : ReportWords::tr("Hip report - %1").arg(first);
    head.fileName = ReportWords::tr("Hip report.pdf");
    return report;
}

} // namespace hipwise
