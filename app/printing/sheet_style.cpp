#include "app/printing/sheet_style.h"

#include <algorithm>
#include <array>

namespace hipwise {

QSizeF sizeOf(Paper paper) {
    return QPageSize::size(pageSizeId(paper), QPageSize::Point);
}

QPageSize::PageSizeId pageSizeId(Paper paper) {
    return paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4;
}

Paper usualPaper(const QLocale& locale) {
    static constexpr std::array letter{
        QLocale::Belize,     QLocale::Canada,    QLocale::Chile,
        QLocale::Colombia,   QLocale::CostaRica, QLocale::DominicanRepublic,
        QLocale::ElSalvador, QLocale::Guatemala, QLocale::Mexico,
        QLocale::Nicaragua,  QLocale::Panama,    QLocale::Philippines,
        QLocale::PuertoRico, QLocale::Venezuela, QLocale::UnitedStates,
    };
    const bool usesLetter = std::ranges::find(letter, locale.territory()) != letter.end();
    return usesLetter ? Paper::Letter : Paper::A4;
}

} // namespace hipwise
