#include "app/widgets/wrapped_check.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const auto words = QStringLiteral("A hard fall lately, or a light one if you are over 65");

TEST(WrappedCheck, GrowsTallerWhereItIsNarrow) {
    const WrappedCheck check(words);
    const int wide = check.sizeHint().width();
    EXPECT_EQ(check.heightForWidth(wide), check.heightForWidth(2 * wide));
    EXPECT_GT(check.heightForWidth(wide / 3), check.heightForWidth(wide));
    EXPECT_LT(check.minimumSizeHint().width(), wide / 2);
}

TEST(WrappedCheck, TakesAPressOnItsWordsAndTheSpaceKey) {
    WrappedCheck check(words);
    check.resize(200, check.heightForWidth(200));
    check.show();
    QTest::mouseClick(&check, Qt::LeftButton, {}, {190, check.height() - 3});
    EXPECT_TRUE(check.isChecked());
    QTest::keyClick(&check, Qt::Key_Space);
    EXPECT_FALSE(check.isChecked());
}

TEST(WrappedCheck, IsACheckBoxWithItsWordsForAScreenReader) {
    WrappedCheck check(words);
    const auto* spoken = QAccessible::queryAccessibleInterface(&check);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::CheckBox);
    EXPECT_EQ(spoken->text(QAccessible::Name), words);
}

} // namespace
} // namespace hipwise
