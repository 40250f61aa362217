#include "app/printing/preview_week.h"

#include "app/printing/print_preview_dialog.h"
#include "tests/app/printing/sample_weeks.h"

#include <gtest/gtest.h>

#include <QPointer>
#include <QWidget>

namespace hipwise {
namespace {

Snapshot snapshotOf(const Profile& profile, const Week& week) {
    Snapshot snapshot;
    snapshot.profile = profile;
    snapshot.programme = sample::programmeWith(week);
    return snapshot;
}

TEST(PreviewWeek, OpensTheSheetOfThatWeek) {
    QWidget window;
    window.show();
    const QPointer<PrintPreviewDialog> dialog =
        previewWeek(snapshotOf(sample::maya(), sample::usualWeek(3)), 3, sample::catalogue(),
                    {Paper::Letter, true}, window);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Print: Hip programme · week 3 of 12"));
    EXPECT_EQ(dialog->sheetStyle(), (SheetStyle{Paper::Letter, true}));
}

TEST(PreviewWeek, OpensNothingForAWeekThatIsNotPlanned) {
    QWidget window;
    EXPECT_EQ(previewWeek(snapshotOf(sample::maya(), sample::usualWeek(3)), 13, sample::catalogue(),
                          {}, window),
              nullptr);
    EXPECT_TRUE(window.findChildren<PrintPreviewDialog*>().isEmpty());
}

} // namespace
} // namespace hipwise
