#include "app/pages/progress_page.h"

#include "app/widgets/chart/chart_card.h"
#include "app/widgets/chart/chart_table.h"
#include "app/widgets/chart/chart_view.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/today/fold_button.h"
#include "tests/app/pages/page_fixture.h"
#include "tests/app/sample_progress.h"

#include <QApplication>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class ProgressPageTest : public PageTest<ProgressPage> {
  protected:
    FoldButton& fold(const char* chart) {
        const auto* card = m_page.findChild<ChartCard*>(QLatin1String(chart));
        return *card->findChild<FoldButton*>();
    }
    ChartTable* table(const char* chart) {
        return m_page.findChild<ChartCard*>(QLatin1String(chart))->findChild<ChartTable*>();
    }
};

TEST_F(ProgressPageTest, ShowsWordsAndOneChartForEachQuestion) {
    show(sampleProgress());
    EXPECT_NE(textOf(m_page, "line").find("sessions kept"), std::string::npos);
    EXPECT_EQ(textOf(m_page, "score").substr(0, 12), "Regularity: ");
    EXPECT_NE(textOf(m_page, "changes").find("One-leg stand, left: better"), std::string::npos);
    EXPECT_FALSE(isShown(m_page, "empty"));
    EXPECT_TRUE(isShown(m_page, "pain"));
    EXPECT_TRUE(isShown(m_page, "kept"));
    EXPECT_TRUE(isShown(m_page, "test.bridge_hold_s"));
    EXPECT_TRUE(isShown(m_page, "ladders"));
}

TEST_F(ProgressPageTest, SaysWhatComesWhereThereIsNothingYet) {
    show(sampleSnapshotOn(day(11, 9)));
    EXPECT_TRUE(isShown(m_page, "empty"));
    EXPECT_NE(textOf(m_page, "nothing").find("After your first session"), std::string::npos);
    EXPECT_TRUE(m_page.findChildren<ChartCard*>().isEmpty());
    show(sampleProgress());
    EXPECT_FALSE(isShown(m_page, "empty"));
    EXPECT_TRUE(isShown(m_page, "pain"));
}

TEST_F(ProgressPageTest, ChangesTheRangeByKeys) {
    show(sampleProgress());
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    EXPECT_EQ(m_page.range(), ProgressRange::TwelveWeeks);
    const std::string twelve = textOf(m_page, "line");
    m_page.findChild<ChoiceRow*>()->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(m_page.range(), ProgressRange::FourWeeks);
    EXPECT_NE(textOf(m_page, "line"), twelve);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(m_page.range(), ProgressRange::All);
}

TEST_F(ProgressPageTest, UnfoldsTheTableBehindAChartByKey) {
    show(sampleProgress());
    EXPECT_FALSE(table("pain"));
    fold("pain").setFocus();
    QTest::keyClick(&fold("pain"), Qt::Key_Return);
    ASSERT_TRUE(table("pain"));
    EXPECT_TRUE(table("pain")->isVisibleTo(&m_page));
    EXPECT_EQ(table("pain")->item(0, 0)->text().toStdString(), "9 Nov 2026");
}

TEST_F(ProgressPageTest, KeepsFocusAndOpenTablesWhenTheSameChartsAreShownAgain) {
    Snapshot snapshot = sampleProgress();
    show(snapshot);
    fold("kept").click();
    auto* before = table("kept");
    snapshot.log.pop_back();
    show(snapshot);
    EXPECT_EQ(table("kept"), before);
    EXPECT_TRUE(before->isVisibleTo(&m_page));
}

TEST_F(ProgressPageTest, NamesEveryControlAndReachesAllByTab) {
    show(sampleProgress());
    fold("pain").click();
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
    const auto charts = m_page.findChildren<ChartView*>().size();
    // The chosen range, every chart with its fold button, and the table that is open.
    EXPECT_GE(tabOrder(m_page).size(), static_cast<std::size_t>(2 * charts + 2));
}

TEST_F(ProgressPageTest, ClipsNothingAtAnySizeOfWindowAndText) {
    expectNothingClipped(pageWith(sampleProgress()));
    expectNothingClipped(pageWith(sampleSnapshotOn(day(11, 9))));
}

TEST_F(ProgressPageTest, LooksTheSameWhenTheTextGrows) {
    expectSameAfterZoom(pageWith(sampleProgress()));
}

} // namespace
} // namespace hipwise
