#include "app/printing/report.h"

#include "app/printing/report_layout.h"
#include "core/catalogue/catalogue_reader.h"
#include "tests/app/sample_progress.h"
#include "tests/app/sample_snapshot.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

QString wordsOf(const std::vector<SheetPage>& pages) {
    QString words;
    for (const SheetPage& page : pages)
        for (const PlacedText& text : page.marks.texts)
            words += text.text + QLatin1Char(' ');
    return words;
}

std::vector<SheetPage> pagesOf(const Snapshot& snapshot, const SheetStyle& style = {}) {
    return layOut(reportOf(snapshot, shippedCatalogue()), style);
}

TEST(Report, SaysOnOnePageHowItWent) {
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const auto pages = pagesOf(sampleProgress(), {paper, false});
        ASSERT_EQ(pages.size(), 1U);
        const QString words = wordsOf(pages);
        for (const char* part : {"sessions kept", "What changed", "How much did it hurt?",
                                 "Where on each ladder", "As the person told it"})
            EXPECT_TRUE(words.contains(QLatin1String(part))) << part;
        EXPECT_GE(pages[0].marks.charts.size(), 2U);
    }
}

TEST(Report, KeepsEverythingWithinThePaper) {
    for (const bool large : {false, true})
        for (const SheetPage& page : pagesOf(sampleProgress(), {Paper::A4, large})) {
            const QRectF paper(QPointF(), page.size);
            for (const PlacedText& text : page.marks.texts)
                EXPECT_TRUE(paper.contains(text.area.left(), text.baseline))
                    << text.text.toStdString();
            for (const ChartRoom& room : page.marks.charts)
                EXPECT_TRUE(paper.contains(room.area)) << room.chart.title.toStdString();
        }
}

TEST(Report, ShowsTheSameChartsAsTheScreen) {
    const Snapshot snapshot = sampleProgress();
    const auto view = progressView(snapshot, ProgressRange::TwelveWeeks, shippedCatalogue());
    const auto pages = pagesOf(snapshot);
    for (const ChartRoom& room : pages.front().marks.charts)
        EXPECT_NE(std::ranges::find(view.charts, room.chart), view.charts.end())
            << room.chart.key.toStdString();
}

TEST(Report, TellsWhatThePlanDidAboutPain) {
    Snapshot snapshot = sampleProgress();
    PlannedSession& session = snapshot.programme.weeks.back().sessions.back();
    ASSERT_FALSE(session.items.empty());
    session.items.front().reasons = {{"pain.red", "It hurt on Monday: an easier one.", {}},
                                     {"progress.hold", "The same again.", {}}};
    const ReportView view = reportView(snapshot, ProgressRange::TwelveWeeks, shippedCatalogue());
    EXPECT_TRUE(view.aboutPain.contains(QStringLiteral("It hurt on Monday: an easier one.")));
    EXPECT_FALSE(view.aboutPain.contains(QStringLiteral("The same again.")));
}

TEST(Report, TellsOfActivitiesThenAndNow) {
    Snapshot snapshot = sampleProgress();
    CheckIn first;
    first.date = snapshot.programme.start;
    first.activities = {{"Tying shoes", 6}};
    CheckIn last = first;
    last.date = snapshot.programme.today;
    last.activities = {{"Tying shoes", 3}};
    snapshot.checkIns = {last, first};
    const ReportView view = reportView(snapshot, ProgressRange::TwelveWeeks, shippedCatalogue());
    ASSERT_EQ(view.activities.size(), 1);
    EXPECT_EQ(
        view.activities.front().toStdString(),
        "Tying shoes: 6 of 10 when it was told first, 3 of 10 when it was told last (0 is easy).");
}

TEST(Report, SaysThatThereIsNothingYet) {
    Snapshot snapshot = sampleSnapshot();
    snapshot.log.clear();
    snapshot.checkIns.clear();
    const auto pages = pagesOf(snapshot);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_GT(pages[0].marks.texts.size(), 3U);
}

TEST(Report, NamesThePersonByTheFirstNameAndTheFileByNobody) {
    Snapshot snapshot = sampleProgress();
    snapshot.profile.name = "Maya Keller";
    const ProgressReport report = reportOf(snapshot, shippedCatalogue());
    EXPECT_EQ(report.head.documentTitle.toStdString(), "Hip report - Maya");
    EXPECT_EQ(report.head.fileName.toStdString(), "Hip report.pdf");
}

} // namespace
} // namespace hipwise
