#include "app/printing/print_command.h"

#include "app/printing/offscreen_application.h"
#include "app/printing/pdf_file.h"
#include "app/printing/printout.h"
#include "app/text/words.h"
#include "core/catalogue/own_exercises.h"
#include "core/coach/coach.h"
#include "core/coach/printed_sheet.h"
#include "core/storage/data_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace hipwise {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int refused = 2;

struct PrintCommand {
    Q_DECLARE_TR_FUNCTIONS(hipwise::PrintCommand)
};

QString noPlan(const QString& person) {
    if (person.isEmpty())
        return PrintCommand::tr("There is no plan yet; make one first.");
    return PrintCommand::tr("There is no plan for %1; check the name.").arg(person);
}

int refuse(std::ostream& err, const QString& sentence) {
    err << toStd(sentence) << '\n';
    return refused;
}

int printSnapshot(const PrintRequest& request, const Snapshot& snapshot, const Catalogue& catalogue,
                  std::ostream& err) {
    const auto printout =
        printoutOf(request.what, snapshot, request.week, withOwnExercises(catalogue, snapshot.own));
    if (!printout)
        return refuse(err, PrintCommand::tr("The programme has no week %1; choose 1 to %2.")
                               .arg(request.week)
                               .arg(snapshot.programme.weeks.size()));
    const SheetStyle style{request.paper.value_or(usualPaper(QLocale())), request.large};
    const auto problem = writePdf(toQt(request.out.string()), printout->layOut(style), style.paper,
                                  printout->documentTitle);
    if (!problem)
        return done;
    err << toStd(*problem) << '\n';
    return failed;
}

} // namespace

int printPdf(const PrintRequest& request, const Catalogue& catalogue, std::ostream& err) {
    if (!std::filesystem::exists(request.dataFile))
        return refuse(err, noPlan(QString()));
    DataFile file(request.dataFile);
    Coach coach(file, catalogue);
    const auto snapshot = coach.snapshot(request.person, request.now.day);
    const OffscreenApplication application;
    if (!snapshot)
        return refuse(err, noPlan(toQt(request.person)));
    const int outcome = printSnapshot(request, *snapshot, catalogue, err);
    const auto& weeks = snapshot->programme.weeks;
    const auto week = std::ranges::find(weeks, request.week, &Week::number);
    if (outcome == done && request.what == Printed::Week && week != weeks.end())
        coach.keepSheet(snapshot->profile.name, printedSheet(snapshot->programme, *week),
                        request.now);
    return outcome;
}

} // namespace hipwise
