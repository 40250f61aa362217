#include "app/gui/window_memory.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class WindowMemoryTest : public testing::Test {
  protected:
    WindowMemory memory() const {
        return {folder.filePath(QStringLiteral("config")),
                folder.filePath(QStringLiteral("state"))};
    }

    QTemporaryDir folder;
};

TEST_F(WindowMemoryTest, BeginsWithTheSystemsLookAndTheUsualText) {
    const auto fresh = memory();
    EXPECT_EQ(fresh.appearance(), Appearance::System);
    EXPECT_EQ(fresh.textPercent(), 100);
    EXPECT_TRUE(fresh.geometry().isEmpty());
    EXPECT_TRUE(fresh.person().isEmpty());
    EXPECT_EQ(fresh.sheetStyle(), (SheetStyle{usualPaper(QLocale()), false}));
}

TEST_F(WindowMemoryTest, KnowsEveryChoiceAfterANewStart) {
    for (const auto appearance : {Appearance::Dark, Appearance::Light, Appearance::System}) {
        memory().setAppearance(appearance);
        EXPECT_EQ(memory().appearance(), appearance);
    }
    memory().setPerson(QStringLiteral("Maya & Tom"));
    EXPECT_EQ(memory().person(), QStringLiteral("Maya & Tom"));
    memory().setTextPercent(150);
    memory().setGeometry("size");
    memory().setSheetStyle({Paper::Letter, true});
    EXPECT_EQ(memory().textPercent(), 150);
    EXPECT_EQ(memory().geometry(), QByteArray("size"));
    EXPECT_EQ(memory().sheetStyle(), (SheetStyle{Paper::Letter, true}));
    memory().setSheetStyle({Paper::A4, false});
    EXPECT_EQ(memory().sheetStyle(), (SheetStyle{Paper::A4, false}));
}

TEST_F(WindowMemoryTest, TakesNothingFromAFileThatMakesNoSense) {
    QSettings file(folder.filePath(QStringLiteral("config/settings.ini")), QSettings::IniFormat);
    file.setValue(QStringLiteral("appearance"), QStringLiteral("purple"));
    file.setValue(QStringLiteral("text_percent"), 100000);
    file.sync();
    EXPECT_EQ(memory().appearance(), Appearance::System);
    EXPECT_EQ(memory().textPercent(), 200);
}

} // namespace
} // namespace hipwise
