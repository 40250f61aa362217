#include "app/pages/reminder_dialog.h"

#include "tests/app/pages/page_fixture.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(ReminderDialog, IsOffUntilItIsChosen) {
    ReminderDialog dialog({});
    EXPECT_EQ(dialog.choice(), ReminderChoice{});
    auto* time = dialog.findChild<QTimeEdit*>(QStringLiteral("reminderTime"));
    EXPECT_FALSE(time->isEnabled());
    dialog.findChild<QCheckBox*>(QStringLiteral("reminderOn"))->click();
    EXPECT_TRUE(time->isEnabled());
    time->setTime(QTime(7, 30));
    EXPECT_EQ(dialog.choice(), (ReminderChoice{450, false}));
}

TEST(ReminderDialog, ShowsAndHandsOnWhatWasChosen) {
    ReminderDialog dialog({1085, true});
    QSignalSpy chosen(&dialog, &ReminderDialog::chosen);
    EXPECT_EQ(dialog.choice(), (ReminderChoice{1085, true}));
    dialog.findChild<QAbstractButton*>(QStringLiteral("keep"))->click();
    ASSERT_EQ(chosen.count(), 1);
    dialog.findChild<QCheckBox*>(QStringLiteral("reminderOn"))->click();
    EXPECT_EQ(dialog.choice(), ReminderChoice{}) << "off means off, at login too";
}

TEST(ReminderDialog, NamesEveryControl) {
    ReminderDialog dialog({});
    dialog.show();
    EXPECT_EQ(namelessControls(dialog), std::vector<std::string>{});
    settle();
    EXPECT_EQ(clippedLabels(dialog), std::vector<std::string>{});
}

} // namespace
} // namespace hipwise
