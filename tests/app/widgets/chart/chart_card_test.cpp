#include "app/widgets/chart/chart_card.h"

#include "app/widgets/chart/chart_table.h"
#include "app/widgets/today/fold_button.h"
#include "tests/app/widgets/chart/sample_charts.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(ChartCard, ShowsTheTableOnDemandAndKeepsItUpToDate) {
    ChartCard card;
    card.setChart(oneLegChart());
    EXPECT_FALSE(card.findChild<ChartTable*>());
    auto* fold = card.findChild<FoldButton*>();
    fold->click();
    auto* table = card.findChild<ChartTable*>();
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->isVisibleTo(&card));
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(1, 1)->text().toStdString(), "33");
    Chart longer = oneLegChart();
    longer.series = {waveSeries(2000)};
    card.setChart(longer);
    EXPECT_EQ(table->rowCount(), 2000);
    EXPECT_EQ(table->columnCount(), 2);
    fold->click();
    EXPECT_FALSE(table->isVisibleTo(&card));
}

} // namespace
} // namespace hipwise
