#include "app/printing/week_sheet_layout.h"

#include "app/printing/density.h"
#include "app/printing/sheet_blocks.h"
#include "app/printing/sheet_table.h"
#include "app/printing/sheet_text.h"
#include "app/printing/tests_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hipwise {

namespace {

constexpr std::size_t mostDaysBeside = 4;
constexpr int mostAiring = 5;

QString pageWords(std::size_t page, std::size_t pages) {
    return QCoreApplication::translate("hipwise::Sheet", "page %1 of %2").arg(page).arg(pages);
}

/// Sets one sheet at one density.
class Setting {
  public:
    Setting(const WeekSheet& sheet, const SheetStyle& style, const Density& density)
        : m_sheet(sheet),
          m_paper(sizeOf(style.paper)),
          m_sizes(sizesFor(style)),
          m_density(density),
          m_width(m_paper.width() - 2 * m_sizes.margin),
          m_table(sheet, m_sizes, density, m_width,
                  style.large || sheet.days.size() > mostDaysBeside) {}

    bool isReadable() const { return m_table.isReadable(); }
    std::vector<SheetPage> pages();

  private:
    QString howTo() const;
    qreal room() const;
    void put(const Block& block, qreal gapAbove);
    void putRow(const Block& row);
    void putTable();
    void putNotices();
    void turnPage();
    void addNotes();
    void addFooters();

    const WeekSheet& m_sheet;
    QSizeF m_paper;
    PrintSizes m_sizes;
    Density m_density;
    qreal m_width;
    SheetTable m_table;
    std::vector<SheetPage> m_pages;
    /// Where the next block goes, below the top margin.
    qreal m_y = 0;
};

QString Setting::howTo() const {
    const auto legend = m_table.isStacked() ? m_table.legend() : QString();
    return legend.isEmpty() ? m_sheet.howTo : QStringLiteral("%1 %2.").arg(m_sheet.howTo, legend);
}

qreal Setting::room() const {
    const auto footer = footerBlock(m_sheet, m_sizes, m_width, pageWords(10, 10));
    return m_paper.height() - 2 * m_sizes.margin - footer.height - m_density.gap / 2;
}

void Setting::turnPage() {
    m_pages.push_back({m_paper, {}});
    m_y = 0;
    const auto head = m_pages.size() == 1 ? headBlock(m_sheet, m_sizes, m_width)
                                          : continuedHeadBlock(m_sheet, m_sizes, m_width);
    put(head, 0);
}

void Setting::put(const Block& block, qreal gapAbove) {
    if (block.height <= 0)
        return;
    if (m_y > 0 && m_y + gapAbove + block.height > room())
        turnPage();
    m_y += m_y > 0 ? gapAbove : 0;
    m_pages.back().marks.add(block.marks, {m_sizes.margin, m_sizes.margin + m_y});
    m_y += block.height;
}

void Setting::putRow(const Block& row) {
    if (m_y + row.height > room()) {
        turnPage();
        put(m_table.header(), m_density.gap);
    }
    put(row, 0);
}

void Setting::putTable() {
    if (m_sheet.rows.empty())
        return;
    const auto header = m_table.header();
    const auto first = m_table.exercise(m_sheet.rows.front());
    if (m_y + m_density.gap + header.height + first.height > room())
        turnPage();
    put(header, m_density.gap);
    for (const auto& row : m_sheet.rows)
        putRow(m_table.exercise(row));
    Block writing;
    for (const auto& row : m_sheet.writing) {
        const auto next = m_table.writing(row);
        writing.marks.add(next.marks, {0, writing.height});
        writing.height += next.height;
    }
    putRow(writing);
}

void Setting::putNotices() {
    const qreal gap = m_density.gap;
    if (!m_sheet.tests.empty())
        put(testsBlock(m_sheet, m_sizes, m_density, m_width), gap);
    put(safetyBlock(m_sheet, m_sizes, m_density, m_width), gap);
    if (!m_sheet.progress.text.isEmpty())
        put(noticeLine(m_sheet.progress, m_sizes, m_width), gap);
    put(noticeLine(m_sheet.everyDay, m_sizes, m_width), gap / 2);
}

void Setting::addNotes() {
    const bool fits = m_y + smallestNotes(m_sizes) <= room();
    if (!fits && !m_density.notes)
        return;
    if (!fits)
        turnPage();
    put(notesBlock(m_sizes, m_width, room() - m_y), 0);
}

void Setting::addFooters() {
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto footer =
            footerBlock(m_sheet, m_sizes, m_width, pageWords(page + 1, m_pages.size()));
        const qreal top = m_paper.height() - m_sizes.margin - footer.height;
        m_pages[page].marks.add(footer.marks, {m_sizes.margin, top});
    }
}

std::vector<SheetPage> Setting::pages() {
    turnPage();
    if (!m_sheet.warmUp.text.isEmpty())
        put(noticeLine(m_sheet.warmUp, m_sizes, m_width), m_density.gap);
    if (!m_sheet.howTo.isEmpty())
        put(paragraph({{howTo()}}, m_sizes.body, m_width), m_density.gap / 2);
    putTable();
    putNotices();
    addNotes();
    addFooters();
    return std::move(m_pages);
}

struct Set {
    Density density;
    std::vector<SheetPage> pages;
};

Set fewestPages(const WeekSheet& sheet, const SheetStyle& style) {
    Set best;
    for (const auto& density : densities()) {
        if (style.large && density.compact)
            continue;
        Setting setting(sheet, style, density);
        if (!setting.isReadable() && !best.pages.empty())
            continue;
        auto pages = setting.pages();
        if (best.pages.empty() || pages.size() < best.pages.size())
            best = {density, std::move(pages)};
        if (best.pages.size() == 1)
            break;
    }
    return best;
}

/// White that would be left over goes into the rows of the table.
std::vector<SheetPage> aired(Set set, const WeekSheet& sheet, const SheetStyle& style) {
    for (int step = 0; step < mostAiring; ++step) {
        set.density.padding += 1;
        auto pages = Setting(sheet, style, set.density).pages();
        if (pages.size() > set.pages.size())
            break;
        set.pages = std::move(pages);
    }
    return set.pages;
}

} // namespace

std::vector<SheetPage> layOut(const WeekSheet& sheet, const SheetStyle& style) {
    return aired(fewestPages(sheet, style), sheet, style);
}

} // namespace hipwise
