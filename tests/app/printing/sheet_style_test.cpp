#include "app/printing/sheet_style.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(SheetStyle, UsesLetterOnlyWhereItIsUsual) {
    const struct {
        const char* locale;
        Paper paper;
    } cases[] = {
        {"en_US", Paper::Letter}, {"en_CA", Paper::Letter},  {"fr_CA", Paper::Letter},
        {"es_MX", Paper::Letter}, {"es_CL", Paper::Letter},  {"es_CO", Paper::Letter},
        {"es_DO", Paper::Letter}, {"fil_PH", Paper::Letter}, {"es_VE", Paper::Letter},
        {"en_GB", Paper::A4},     {"de_DE", Paper::A4},      {"pt_BR", Paper::A4},
        {"es_AR", Paper::A4},     {"es_ES", Paper::A4},      {"ja_JP", Paper::A4},
        {"C", Paper::A4},
    };
    for (const auto& each : cases)
        EXPECT_EQ(usualPaper(QLocale(QString::fromLatin1(each.locale))), each.paper) << each.locale;
}

TEST(SheetStyle, KnowsThePagesInPoints) {
    EXPECT_EQ(sizeOf(Paper::A4), QSizeF(595, 842));
    EXPECT_EQ(sizeOf(Paper::Letter), QSizeF(612, 792));
}

} // namespace
} // namespace hipwise
