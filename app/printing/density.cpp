#include "app/printing/density.h"

#include "app/printing/marks.h"

namespace hipwise {

PrintSizes sizesFor(const SheetStyle& style) {
    const qreal margin = fromMillimetres(15.2);
    if (style.large)
        return {16, 20, 24, fromMillimetres(8), margin};
    return {12, 16, 20, fromMillimetres(6.2), margin};
}

const std::vector<Density>& densities() {
    static const std::vector<Density> list{
        {true, true, false, true, 5, 10},         {true, true, false, true, 3, 7},
        {true, false, false, true, 4, 8},         {true, false, false, true, 2, 6},
        {false, true, false, true, 3, 7},         {false, false, false, true, 3, 7},
        {false, false, false, true, 2, 5},        {false, false, true, true, 2, 5},
        {false, false, true, false, 2, 4},        {false, false, true, false, 1.5, 3},
        {false, false, true, false, 1, 3, false},
    };
    return list;
}

} // namespace hipwise
