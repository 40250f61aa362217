#include "app/widgets/chart/chart_painting.h"

#include "app/widgets/chart/bar_painting.h"
#include "app/widgets/chart/chart_marks.h"
#include "app/widgets/chart/chart_plot.h"
#include "app/widgets/colours.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spoken_widget.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace hipwise {

namespace {

constexpr double errorOpacity = 0.09;

QColor inkOf(const ChartStyle& style, std::size_t series) {
    return style.inks.empty() ? style.text : style.inks[series % style.inks.size()];
}

QColor thin(QColor ink, double opacity) {
    ink.setAlphaF(static_cast<float>(opacity));
    return ink;
}

QRectF squareAround(const QPointF& middle, double side) {
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

/// The places of the entries of the key, row after row within a width.
std::vector<QRectF> keyPlaces(const Chart& chart, const ChartStyle& style, double width) {
    std::vector<QRectF> places;
    if (chart.series.size() < 2)
        return places;
    const QFontMetricsF type(style.font);
    const double row = 1.35 * type.height();
    QPointF at(0, 0);
    for (const ChartSeries& series : chart.series) {
        const double wide = 2.2 * type.height() + type.horizontalAdvance(series.name);
        if (at.x() > 0 && at.x() + wide > width)
            at = QPointF(0, at.y() + row);
        places.push_back(QRectF(at, QSizeF(std::min(wide, width), row)));
        at.rx() += wide + type.height();
    }
    return places;
}

/// One part of the painting after the other, back to front.
class ChartPainting {
  public:
    ChartPainting(QPainter& painter, const QRectF& into, const Chart& chart,
                  const ChartStyle& style)
        : m_painter(painter),
          m_into(into),
          m_chart(chart),
          m_style(style),
          m_type(style.font),
          m_plot(chart, style, into) {}

    void paint() {
        m_painter.setFont(m_style.font);
        paintBand();
        paintAxes();
        if (m_chart.kind == ChartKind::Bars)
            paintChartBars(m_painter, m_plot, m_chart, m_style);
        else
            paintLines();
        paintBandName();
        paintKey();
        paintNothing();
    }

  private:
    void paintLines() {
        for (std::size_t at = 0; at < m_chart.series.size(); ++at)
            paintError(at);
        for (std::size_t at = 0; at < m_chart.series.size(); ++at)
            paintSeries(at);
    }

    void paintNothing() {
        for (const ChartSeries& series : m_chart.series)
            if (!series.points.empty())
                return;
        m_painter.setPen(m_style.quiet);
        m_painter.drawText(m_plot.area, Qt::AlignCenter,
                           QCoreApplication::translate("hipwise::Chart", "Nothing yet"));
    }

    QRectF band() const {
        const QRectF& area = m_plot.area;
        return QRectF(QPointF(area.left(), m_plot.y(m_chart.band->high.value_or(m_chart.highest))),
                      QPointF(area.right(), m_plot.y(m_chart.band->low)));
    }

    void paintBand() {
        if (!m_chart.band)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.band);
        m_painter.drawRect(band());
    }

    void paintBandName() {
        if (!m_chart.band)
            return;
        const double gap = m_type.height() * 0.35;
        const QRectF inside = band().adjusted(gap, 0, -gap, 0);
        const QString name = m_type.elidedText(m_chart.band->name, Qt::ElideRight, inside.width());
        QRectF place(inside.left(), inside.top() + gap / 2, inside.width(), m_type.height());
        if (inside.height() < m_type.height())
            place.moveBottom(inside.top());
        m_painter.setPen(m_style.onBand);
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    }

    void paintAxes() {
        const QRectF& area = m_plot.area;
        for (const AxisTick& tick : m_plot.values) {
            const double y = m_plot.y(tick.value);
            m_painter.setPen(QPen(m_style.line, 1));
            m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            m_painter.setPen(m_style.quiet);
            const double wide = area.left() - m_into.left() - m_type.height() * 0.4;
            const QRectF place(m_into.left(), y - m_type.height() / 2, wide, m_type.height());
            m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                               m_type.elidedText(tick.label, Qt::ElideRight, wide + 1));
        }
        m_painter.drawText(m_plot.unit, Qt::AlignLeft | Qt::AlignTop, m_chart.unit);
        for (const AxisTick& tick : m_plot.dates) {
            const double x = m_plot.xAt(tick.value);
            m_painter.setPen(QPen(m_style.quiet, 1));
            m_painter.drawLine(QPointF(x, area.bottom()),
                               QPointF(x, area.bottom() + m_type.height() * 0.25));
            m_painter.drawText(dateLabelPlace(m_plot, tick, m_type, area.left(), m_into.right()),
                               Qt::AlignCenter, tick.label);
        }
    }

    QPolygonF pointsOf(const ChartSeries& series, int direction = 0) const {
        QPolygonF points;
        for (const ChartPoint& point : series.points) {
            const double error =
                std::max(series.error, std::abs(point.value) * series.errorPercent / 100);
            points << QPointF(m_plot.x(point.date), m_plot.y(point.value + direction * error));
        }
        return points;
    }

    void paintError(std::size_t at) {
        const ChartSeries& series = m_chart.series[at];
        if ((series.error <= 0 && series.errorPercent <= 0) || series.points.empty())
            return;
        QPolygonF upper = thinned(pointsOf(series, 1));
        QPolygonF lower = thinned(pointsOf(series, -1));
        const QPointF half(m_plot.markSize(), 0);
        upper.prepend(upper.front() - half);
        upper.append(upper.back() + half);
        lower.prepend(lower.front() - half);
        lower.append(lower.back() + half);
        std::reverse(lower.begin(), lower.end());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(thin(inkOf(m_style, at), errorOpacity));
        m_painter.drawPolygon(upper + lower);
    }

    void paintSeries(std::size_t at) {
        const ChartSeries& series = m_chart.series[at];
        const QPolygonF points = thinned(pointsOf(series));
        const QColor ink = inkOf(m_style, at);
        const double taken = static_cast<double>(points.size()) * m_plot.markSize();
        const bool crowded = 1.6 * taken > m_plot.area.width();
        const bool dense = taken > 8 * m_plot.area.width();
        const double size = dense ? m_plot.markSize() / 2 : m_plot.markSize();
        if (series.joined)
            paintChartLine(m_painter, points, dense ? m_style.pen / 2 : m_style.pen, series.dashed,
                           ink);
        const double apart = crowded && series.joined ? 9 * size : 0;
        double from = -1e9;
        for (const QPointF& point : points) {
            if (point.x() < from)
                continue;
            paintChartMark(m_painter, squareAround(point, size), series.mark, ink, m_style.ground);
            from = point.x() + apart;
        }
    }

    void paintKey() {
        std::size_t at = 0;
        for (const QRectF& place : keyPlaces(m_chart, m_style, m_plot.key.width())) {
            const QRectF entry = place.translated(m_plot.key.topLeft());
            const double sample = 1.7 * m_type.height();
            paintSample(at, QRectF(entry.topLeft(), QSizeF(sample, entry.height())));
            const QRectF words = entry.adjusted(2.05 * m_type.height(), 0, 0, 0);
            m_painter.setPen(m_style.text);
            m_painter.drawText(
                words, Qt::AlignLeft | Qt::AlignVCenter,
                m_type.elidedText(m_chart.series[at].name, Qt::ElideRight, words.width() + 1));
            ++at;
        }
    }

    void paintSample(std::size_t at, const QRectF& place) {
        const ChartSeries& series = m_chart.series[at];
        const QColor ink = inkOf(m_style, at);
        const QPointF middle = place.center();
        if (m_chart.kind == ChartKind::Bars)
            return paintBarSample(m_painter, middle, 0.75 * m_type.height(), at, m_style);
        if (series.joined)
            paintChartLine(m_painter,
                           {QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y())},
                           m_style.pen, series.dashed, ink);
        paintChartMark(m_painter, squareAround(middle, m_plot.markSize()), series.mark, ink,
                       m_style.ground);
    }

    QPainter& m_painter;
    QRectF m_into;
    const Chart& m_chart;
    const ChartStyle& m_style;
    QFontMetricsF m_type;
    ChartPlot m_plot;
};

} // namespace

ChartStyle chartStyleOf(const QWidget& widget) {
    const Colours& colours = coloursOf(widget);
    return {.font = fontOf(TextRole::Small, widget.font()),
            .text = colours.text,
            .quiet = colours.quiet,
            .line = colours.line,
            .ground = colours.card,
            .band = colours.chip,
            .onBand = colours.onChip,
            .outline = colours.control,
            .filling = colours.done,
            .inks = {colours.accent, colours.highlight, colours.quiet},
            .pen = ringWidth(widget)};
}

void paintChart(QPainter& painter, const QRectF& into, const Chart& chart,
                const ChartStyle& style) {
    painter.save();
    ChartPainting(painter, into, chart, style).paint();
    painter.restore();
}

double chartKeyHeight(const Chart& chart, const ChartStyle& style, double width) {
    const auto places = keyPlaces(chart, style, width);
    return places.empty() ? 0 : places.back().bottom() + QFontMetricsF(style.font).height() * 0.3;
}

} // namespace hipwise
