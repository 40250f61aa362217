#include "app/printing/booklet_layout.h"

#include "app/printing/density.h"
#include "app/printing/sheet_blocks.h"
#include "app/printing/sheet_cells.h"
#include "app/printing/sheet_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

struct BookletWords {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Booklet)
};

/// Drawings are lower where two exercises fit on a page only so.
constexpr std::array figureMillimetres{46, 38, 30};
constexpr qreal figureShare = 0.52;
constexpr qreal gap = 6;

Block beside(const Block& left, const Block& right, qreal rightFrom) {
    Block both{std::max(left.height, right.height), {}};
    both.marks.add(left.marks, {0, 0});
    both.marks.add(right.marks, {rightFrom, 0});
    return both;
}

void addSpace(Block& block, qreal height) {
    block.height += height;
}

/// Sets the exercises of one booklet.
class EntrySetting {
  public:
    EntrySetting(const Booklet& booklet, const PrintSizes& sizes, qreal width, qreal figureHeight)
        : m_booklet(booklet),
          m_sizes(sizes),
          m_width(width),
          m_figureHeight(figureHeight),
          m_cells(sizes, Density{.amountsBeside = true}, false) {}

    Block entry(const BookletEntry& entry) const {
        Block block = paragraph({{entry.row.name, true}}, m_sizes.heading, m_width);
        block.addBelow(paragraph({{entry.row.dose, true}}, m_sizes.body, m_width));
        addSpace(block, gap);
        block.addBelow(pictureAndSteps(entry));
        addSpace(block, gap);
        addLine(block, BookletWords::tr("Feel it:"), entry.feel);
        addLine(block, BookletWords::tr("Watch out:"), entry.fault);
        addLine(block, BookletWords::tr("Easier:"), entry.easier);
        addLine(block, BookletWords::tr("Harder:"), entry.harder);
        addSpace(block, gap);
        block.addBelow(ticks(entry));
        return block;
    }

  private:
    Block pictureAndSteps(const BookletEntry& entry) const {
        const qreal wide = figureShare * m_width;
        Block picture{m_figureHeight * m_sizes.body / 12, {}};
        picture.marks.figures.push_back(
            {entry.row.exercise, {0, 0, wide, picture.height}, entry.row.picture});
        Block steps;
        int number = 0;
        for (const QString& step : entry.steps) {
            steps.addBelow(paragraph(
                {{BookletWords::tr("%1. %2", "number of a step, step").arg(++number).arg(step)}},
                m_sizes.body, m_width - wide - 2 * gap));
            addSpace(steps, 2);
        }
        return beside(picture, steps, wide + 2 * gap);
    }

    void addLine(Block& block, const QString& heading, const QString& text) const {
        if (!text.isEmpty())
            block.addBelow(noticeLine({heading, text}, m_sizes, m_width));
    }

    /// The days of the week side by side, with the boxes of each.
    Block ticks(const BookletEntry& entry) const {
        const auto days = static_cast<qreal>(std::max<std::size_t>(m_booklet.week.days.size(), 1));
        const qreal wide = m_width / days;
        const qreal heading = lineHeight(m_sizes.body) + 4;
        qreal boxes = 0;
        for (const SheetCell& cell : entry.row.cells)
            boxes = std::max(boxes, m_cells.height(cell, wide));
        Block block{heading + boxes + 2 * gap, {}};
        for (std::size_t day = 0; day < entry.row.cells.size(); ++day) {
            const qreal left = static_cast<qreal>(day) * wide;
            block.marks.texts.push_back(centred(m_booklet.week.days[day].heading, m_sizes.body,
                                                true, {left, 0, wide, heading}));
            m_cells.place(block.marks, entry.row.cells[day],
                          {left, heading + gap / 2, wide, boxes});
            if (day > 0)
                block.marks.lines.emplace_back(left, 0, left, block.height);
        }
        block.marks.frames.emplace_back(0, 0, m_width, block.height);
        return block;
    }

    const Booklet& m_booklet;
    PrintSizes m_sizes;
    qreal m_width;
    qreal m_figureHeight;
    SheetCells m_cells;
};

/// Puts blocks on pages, from the top and from the middle.
class Pages {
  public:
    Pages(const Booklet& booklet, const SheetStyle& style)
        : m_week(booklet.week),
          m_paper(sizeOf(style.paper)),
          m_sizes(sizesFor(style)),
          m_width(m_paper.width() - 2 * m_sizes.margin) {
        turn();
        put(headBlock(m_week, m_sizes, m_width));
    }

    void add(const Block& entry) {
        const bool second = m_onPage == 1;
        const qreal middle = (m_top + room()) / 2 + gap;
        if (m_onPage > 0) {
            const qreal from = second && m_y + 2 * gap <= middle && middle + entry.height <= room()
                                   ? middle
                                   : m_y + 4 * gap;
            if (second && from + entry.height <= room()) {
                const qreal line = from - 2 * gap + m_sizes.margin;
                m_pages.back().marks.lines.emplace_back(m_sizes.margin, line,
                                                        m_sizes.margin + m_width, line);
                m_y = from;
            } else {
                turn();
                put(continuedHeadBlock(m_week, m_sizes, m_width));
            }
        }
        put(entry);
        ++m_onPage;
    }

    std::vector<SheetPage> finished() {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            const auto footer =
                footerBlock(m_week, m_sizes, m_width,
                            BookletWords::tr("page %1 of %2").arg(page + 1).arg(m_pages.size()));
            m_pages[page].marks.add(
                footer.marks, {m_sizes.margin, m_paper.height() - m_sizes.margin - footer.height});
        }
        return std::move(m_pages);
    }

    const PrintSizes& sizes() const { return m_sizes; }
    qreal width() const { return m_width; }

  private:
    qreal room() const {
        return m_paper.height() - 2 * m_sizes.margin - 2 * lineHeight(m_sizes.body);
    }
    void turn() {
        m_pages.push_back({m_paper, {}});
        m_y = m_top = 0;
        m_onPage = 0;
    }
    void put(const Block& block) {
        m_pages.back().marks.add(block.marks, {m_sizes.margin, m_sizes.margin + m_y});
        m_y += block.height;
        if (m_onPage == 0 && m_top <= 0)
            m_top = m_y += 2 * gap;
    }

    const WeekSheet& m_week;
    QSizeF m_paper;
    PrintSizes m_sizes;
    qreal m_width;
    std::vector<SheetPage> m_pages;
    /// Below the top margin: where the next block goes, and where the first exercise began.
    qreal m_y = 0;
    qreal m_top = 0;
    int m_onPage = 0;
};

} // namespace

std::vector<SheetPage> layOut(const Booklet& booklet, const SheetStyle& style) {
    std::vector<SheetPage> best;
    for (const int height : figureMillimetres) {
        Pages pages(booklet, style);
        const EntrySetting setting(booklet, pages.sizes(), pages.width(), fromMillimetres(height));
        for (const BookletEntry& entry : booklet.entries)
            pages.add(setting.entry(entry));
        auto made = pages.finished();
        if (best.empty() || made.size() < best.size())
            best = std::move(made);
    }
    return best;
}

} // namespace hipwise
