#include "app/widgets/today/fold_button.h"

#include <QAccessible>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

std::string spoken(QWidget& widget, QAccessible::Text kind) {
    return QAccessible::queryAccessibleInterface(&widget)->text(kind).toStdString();
}

TEST(FoldButton, TogglesByEnterAndSpace) {
    FoldButton button(QStringLiteral("Why this session"));
    button.show();
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_TRUE(button.isChecked());
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_FALSE(button.isChecked());
    EXPECT_EQ(spoken(button, QAccessible::Name), "Why this session");
}

} // namespace
} // namespace hipwise
