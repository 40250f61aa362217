#include "app/widgets/chart/chart_table.h"

#include "app/widgets/measure.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace hipwise {

namespace {

/// More rows scroll.
constexpr int rowsShown = 10;
/// In line heights.
constexpr double rowTall = 1.5;
constexpr double headerTall = 2.7;
constexpr double columnWide = 6;

} // namespace

ChartTable::ChartTable(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                            Qt::Alignment::fromInt(Qt::TextWordWrap));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartTable::setChart(const Chart& chart) {
    setAccessibleName(tr("Table: %1", "the question of a chart").arg(chart.title));
    const auto rows = chartTable(chart);
    setColumnCount(static_cast<int>(rows.front().size()));
    setHorizontalHeaderLabels(rows.front());
    setRowCount(static_cast<int>(rows.size()) - 1);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column,
                    new QTableWidgetItem(rows[static_cast<std::size_t>(row) + 1][column]));
    fitRows();
}

/// Room for a header of two lines and for a date in each column; what is wider scrolls.
void ChartTable::fitRows() {
    verticalHeader()->setDefaultSectionSize(em(*this, rowTall));
    horizontalHeader()->setMinimumSectionSize(em(*this, columnWide));
    horizontalHeader()->setFixedHeight(em(*this, headerTall));
    updateGeometry();
}

int ChartTable::heightOfRows() const {
    return std::clamp(rowCount(), 1, rowsShown) * em(*this, rowTall);
}

QSize ChartTable::sizeHint() const {
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {em(*this, 14), em(*this, headerTall) + heightOfRows() + bar};
}

QSize ChartTable::minimumSizeHint() const {
    return {em(*this, 8), sizeHint().height()};
}

void ChartTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitRows();
}

} // namespace hipwise
