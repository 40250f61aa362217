#include "app/printing/preview.h"

#include "app/printing/print_preview_dialog.h"
#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <QPointer>
#include <QWidget>

namespace hipwise {
namespace {

TEST(Preview, OpensTheSheetOfThatWeek) {
    QWidget window;
    window.show();
    const QPointer<PrintPreviewDialog> dialog =
        preview(Printed::Week, sample::snapshotOf(sample::maya(), sample::usualWeek(3)), 3,
                sample::catalogue(), {Paper::Letter, true}, window);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Print: Hip programme · week 3 of 12"));
    EXPECT_EQ(dialog->sheetStyle(), (SheetStyle{Paper::Letter, true}));
}

TEST(Preview, OpensTheBookletOfThatWeek) {
    QWidget window;
    window.show();
    const QPointer<PrintPreviewDialog> dialog =
        preview(Printed::Booklet, sample::snapshotOf(sample::maya(), sample::usualWeek(3)), 3,
                sample::catalogue(), {}, window);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Print: Hip exercises · week 3 of 12"));
}

TEST(Preview, OpensNothingForAWeekThatIsNotPlanned) {
    QWidget window;
    EXPECT_EQ(preview(Printed::Week, sample::snapshotOf(sample::maya(), sample::usualWeek(3)), 13,
                      sample::catalogue(), {}, window),
              nullptr);
    EXPECT_TRUE(window.findChildren<PrintPreviewDialog*>().isEmpty());
}

} // namespace
} // namespace hipwise
