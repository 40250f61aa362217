#include "app/printing/report_layout.h"

#include "app/printing/density.h"
#include "app/printing/sheet_blocks.h"
#include "app/printing/sheet_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace hipwise {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ProgressReport)
};

constexpr qreal gap = 8;
/// Width in text sizes from which three charts have room side by side: not in large print.
constexpr qreal leastForThree = 44;
/// Heights of a chart in millimetres, tried until all is on one page.
constexpr std::array chartMillimetres{48, 44, 40, 36, 32, 28, 25, 22};

/// Of a page that is read at a desk.
PrintSizes reportSizes(const SheetStyle& style) {
    PrintSizes sizes = sizesFor(style);
    if (!style.large) {
        sizes.body = 10;
        sizes.heading = 12;
        sizes.title = 17;
    }
    return sizes;
}

/// Pain, sessions and tests; sets by goal are for the screen, activities stand there in words.
std::vector<Chart> chartsOf(const ProgressView& view) {
    std::vector<Chart> charts;
    for (const Chart& chart : view.charts)
        if (!chart.key.startsWith(QLatin1String("goal.")) &&
            chart.key != QLatin1String("activities"))
            charts.push_back(chart);
    return charts;
}

void addSpace(Block& block, qreal height) {
    block.height += height;
}

Block chartBlock(const Chart& chart, const PrintSizes& sizes, qreal width, qreal height) {
    Block block = paragraph({{chart.title, true}}, sizes.body, width);
    block.marks.charts.push_back({chart, {0, block.height + 2, width, height}});
    addSpace(block, height + gap);
    return block;
}

/// So many side by side; the last row may be shorter.
std::size_t acrossFor(std::size_t charts, const PrintSizes& sizes, qreal width) {
    const bool hasRoom = width >= leastForThree * sizes.body;
    return charts > 6 && hasRoom ? 3 : 2;
}

Block chartRow(std::span<const Chart> charts, std::size_t across, const PrintSizes& sizes,
               qreal width, qreal height) {
    const qreal step = (width + 2 * gap) / static_cast<qreal>(across);
    Block row;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const Block chart = chartBlock(charts[i], sizes, step - 2 * gap, height);
        row.marks.add(chart.marks, {static_cast<qreal>(i) * step, 0});
        row.height = std::max(row.height, chart.height);
    }
    return row;
}

Block listBlock(const QString& heading, const QStringList& sentences, const PrintSizes& sizes,
                qreal width) {
    Block block;
    if (sentences.isEmpty())
        return block;
    block.addBelow(paragraph({{heading, true}}, sizes.body, width));
    block.addBelow(paragraph({{sentences.join(QLatin1Char(' '))}}, sizes.body, width));
    addSpace(block, gap);
    return block;
}

QStringList ladderWords(const ProgressView& view) {
    QStringList words;
    for (const LadderLine& line : view.ladders)
        words << (line.first.isEmpty()
                      ? ReportWords::tr("%1: %2.", "ladder, place").arg(line.ladder, line.place)
                      : ReportWords::tr("%1: %2, at first %3.", "ladder, place, exercise")
                            .arg(line.ladder, line.place, line.first));
    return words;
}

std::vector<Block> blocksOf(const ProgressReport& report, const PrintSizes& sizes, qreal width,
                            qreal chartHeight) {
    const ReportView& view = report.view;
    std::vector<Block> blocks;
    if (!view.progress.nothing.isEmpty())
        blocks.push_back(paragraph({{view.progress.nothing}}, sizes.body, width));
    blocks.push_back(
        listBlock(ReportWords::tr("What changed"), view.progress.changes, sizes, width));
    const auto charts = chartsOf(view.progress);
    const std::size_t across = acrossFor(charts.size(), sizes, width);
    for (std::size_t i = 0; i < charts.size(); i += across)
        blocks.push_back(chartRow(std::span(charts).subspan(i, std::min(across, charts.size() - i)),
                                  across, sizes, width, chartHeight));
    const bool hasBand = std::ranges::any_of(charts, [](const Chart& chart) {
        return std::ranges::any_of(chart.series,
                                   [](const ChartSeries& series) { return series.error > 0; });
    });
    if (hasBand) {
        blocks.push_back(paragraph({{ReportWords::tr("Differences within the pale bands may be "
                                                     "chance; the grey areas are good results.")}},
                                   sizes.body, width));
        addSpace(blocks.back(), gap);
    }
    if (!view.cleared.isEmpty())
        blocks.push_back(
            listBlock(ReportWords::tr("Safety questions"), {view.cleared}, sizes, width));
    QStringList pain = view.aboutPain;
    if (!view.leftOut.isEmpty())
        pain << ReportWords::tr("Left out: %1.").arg(view.leftOut);
    blocks.push_back(
        listBlock(ReportWords::tr("What the plan did about pain"), pain, sizes, width));
    blocks.push_back(listBlock(ReportWords::tr("Where on each ladder"), ladderWords(view.progress),
                               sizes, width));
    blocks.push_back(listBlock(ReportWords::tr("Daily activities"), view.activities, sizes, width));
    return blocks;
}

std::vector<SheetPage> pagesOf(const ProgressReport& report, const SheetStyle& style,
                               qreal chartHeight) {
    const PrintSizes sizes = reportSizes(style);
    const QSizeF paper = sizeOf(style.paper);
    const qreal width = paper.width() - 2 * sizes.margin;
    const qreal bottom = paper.height() - 2 * sizes.margin - 2 * lineHeight(sizes.body);
    std::vector<SheetPage> pages{{paper, {}}};
    qreal y = 0;
    const auto put = [&](const Block& block) {
        if (y > 0 && y + block.height > bottom) {
            pages.push_back({paper, {}});
            y = 0;
        }
        pages.back().marks.add(block.marks, {sizes.margin, sizes.margin + y});
        y += block.height;
    };
    Block head = headBlock(report.head, sizes, width);
    addSpace(head, gap);
    put(head);
    for (const Block& block : blocksOf(report, sizes, width, chartHeight))
        put(block);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const auto words = pages.size() == 1
                               ? QString()
                               : ReportWords::tr("page %1 of %2").arg(page + 1).arg(pages.size());
        const Block footer = footerBlock(report.head, sizes, width, words);
        pages[page].marks.add(footer.marks,
                              {sizes.margin, paper.height() - sizes.margin - footer.height});
    }
    return pages;
}

} // namespace

std::vector<SheetPage> layOut(const ProgressReport& report, const SheetStyle& style) {
    std::vector<SheetPage> best;
    for (const int height : chartMillimetres) {
        auto pages = pagesOf(report, style, fromMillimetres(height));
        if (best.empty() || pages.size() < best.size())
            best = std::move(pages);
    }
    return best;
}

} // namespace hipwise
