#include "app/printing/density.h"

#include "app/printing/marks.h"

namespace hipwise {

namespace {

constexpr auto large = FigureSize::Large;
constexpr auto full = FigureSize::Full;
constexpr auto small = FigureSize::Small;
constexpr auto none = FigureSize::None;

/// As much as a page can hold.
Density tight(bool sidesInLine, bool amountsBeside) {
    Density density{.figures = none, .padding = 1, .gap = 2, .compact = true, .headings = false};
    density.sidesInLine = sidesInLine;
    density.amountsBeside = amountsBeside;
    density.notes = false;
    return density;
}

} // namespace

PrintSizes sizesFor(const SheetStyle& style) {
    const qreal margin = fromMillimetres(15.2);
    if (style.large)
        return {16, 20, 24, fromMillimetres(8), margin};
    return {12, 16, 20, fromMillimetres(6.02), margin};
}

QSizeF roomFor(FigureSize figures) {
    switch (figures) {
    case FigureSize::None:
        return {0, 0};
    case FigureSize::Small:
        return {fromMillimetres(24), fromMillimetres(12)};
    case FigureSize::Full:
        return {fromMillimetres(30), fromMillimetres(14)};
    case FigureSize::Large:
        return {fromMillimetres(44), fromMillimetres(17)};
    }
    return {0, 0};
}

const std::vector<Density>& densities() {
    static const std::vector<Density> list{
        {.figures = large, .padding = 4, .gap = 9, .cues = true},
        {.figures = large, .padding = 2, .gap = 7},
        {.figures = full, .padding = 5, .gap = 10, .cues = true},
        {.figures = full, .padding = 3, .gap = 7, .cues = true},
        {.figures = full, .padding = 4, .gap = 8},
        {.figures = full, .padding = 2, .gap = 6},
        {.figures = small, .padding = 2, .gap = 6},
        {.figures = small, .padding = 1.5, .gap = 5, .compact = true},
        {.figures = small, .padding = 1.5, .gap = 5, .compact = true, .sidesInLine = true},
        {.figures = none, .padding = 3, .gap = 7},
        {.figures = none, .padding = 2, .gap = 5, .compact = true},
        {.figures = none, .padding = 2, .gap = 5, .compact = true, .sidesInLine = true},
        tight(false, false),
        tight(true, false),
        tight(true, true),
    };
    return list;
}

} // namespace hipwise
