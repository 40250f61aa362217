#include "app/printing/sheet_painter.h"

#include "app/printing/sheet_text.h"
#include "app/widgets/chart/chart_painting.h"
#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_export.h"
#include "app/widgets/figure/own_picture.h"
#include "core/figure/motion_reader.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>

namespace hipwise {

namespace {

constexpr qreal boxCorner = 2;
/// Pixels of the longer side of a picture of the person's own.
constexpr int pictureSide = 1200;
/// Points of the words in a chart.
constexpr int chartPrint = 8;
constexpr int bandPercent = 115;

/// Start and end side by side, as lines.
void paintFigure(QPainter& painter, const FigureRoom& room) {
    if (!room.picture.isEmpty())
        paintOwnPicture(painter, room.area, ownPicture(room.picture, pictureSide).image,
                        lightColours());
    else if (const Motion* motion = shippedMotion(room.exercise))
        paintStartAndEnd(painter, room.area, FigurePicture(*motion), paperStyle());
}

/// Black on white; two series are told apart by their marks and dashes.
ChartStyle paperChartStyle() {
    ChartStyle style;
    style.font = sheetFont(chartPrint, false);
    style.text = style.quiet = style.outline = Qt::black;
    style.line = Qt::lightGray;
    style.ground = Qt::white;
    style.band = QColor(Qt::lightGray).lighter(bandPercent);
    style.onBand = Qt::darkGray;
    style.filling = Qt::gray;
    style.inks = {Qt::black, Qt::darkGray, Qt::gray};
    style.pen = 1;
    return style;
}

} // namespace

void paintPage(QPainter& painter, const SheetPage& page) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawLines(QList<QLineF>(page.marks.lines.begin(), page.marks.lines.end()));
    for (const auto& frame : page.marks.frames)
        painter.drawRect(frame);
    for (const auto& box : page.marks.boxes)
        painter.drawRoundedRect(box, boxCorner, boxCorner);
    for (const auto& text : page.marks.texts) {
        painter.setFont(sheetFont(text.size, text.bold));
        painter.drawText(QPointF(text.area.left(), text.baseline), text.text);
    }
    for (const auto& figure : page.marks.figures)
        paintFigure(painter, figure);
    for (const auto& room : page.marks.charts)
        paintChart(painter, room.area, room.chart, paperChartStyle());
    painter.restore();
}

bool paintPages(QPagedPaintDevice& device, const std::vector<SheetPage>& pages) {
    QPainter painter;
    if (pages.empty() || !painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    for (std::size_t number = 0; number < pages.size(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        paintPage(painter, pages[number]);
    }
    return painter.end();
}

void prepare(QPagedPaintDevice& device, Paper paper) {
    QPageLayout layout(QPageSize(pageSizeId(paper)), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

} // namespace hipwise
