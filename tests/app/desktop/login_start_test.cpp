#include "app/desktop/login_start.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(LoginStart, WritesAndRemovesItsFile) {
    const QTemporaryDir folder;
    const QString autostart = folder.filePath(QStringLiteral("autostart"));
    const LoginStart login(autostart, QStringLiteral("\"/usr/bin/hipwise\" \"remind\""));
    EXPECT_FALSE(login.isOn());
    EXPECT_TRUE(login.set(false)) << "nothing to remove";
    ASSERT_TRUE(login.set(true));
    EXPECT_TRUE(login.isOn());
    QFile file(autostart + QStringLiteral("/org.hipwise.Hipwise.remind.desktop"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.startsWith(QStringLiteral("[Desktop Entry]\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nExec=\"/usr/bin/hipwise\" \"remind\"\n")));
    ASSERT_TRUE(login.set(false));
    EXPECT_FALSE(login.isOn());
}

TEST(LoginStart, SaysWhereTheFileCannotBeWritten) {
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("autostart")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FALSE(LoginStart(inTheWay.fileName(), QStringLiteral("x")).set(true));
}

TEST(LoginStart, QuotesWordsAsADesktopFileReadsThem) {
    EXPECT_EQ(quotedForDesktopFile(QStringLiteral("/opt/my hips/hipwise")).toStdString(),
              "\"/opt/my hips/hipwise\"");
    EXPECT_EQ(quotedForDesktopFile(QStringLiteral("100%")).toStdString(), "\"100%%\"");
    EXPECT_EQ(quotedForDesktopFile(QStringLiteral("a\"b$c")).toStdString(), "\"a\\\\\"b\\\\$c\"");
}

} // namespace
} // namespace hipwise
