#include "app/text/english_plurals.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

std::string counted(const char* text, int number) {
    return QCoreApplication::translate("test", text, "", number).toStdString();
}

TEST(EnglishPlurals, KnowOneFromMany) {
    const struct {
        int number;
        std::string words;
    } cases[] = {{0, "0 days"}, {1, "1 day"}, {2, "2 days"}, {11, "11 days"}, {21, "21 days"}};
    for (const auto& each : cases)
        EXPECT_EQ(counted("%n day(s)", each.number), each.words);
}

TEST(EnglishPlurals, TurnEveryNounOfASentence) {
    EXPECT_EQ(counted("%n set(s) on one day, %n set(s) more", 1), "1 set on one day, 1 set more");
    EXPECT_EQ(counted("%1 set(s)", 2), "%1 sets");
}

TEST(EnglishPlurals, LeaveEverythingElseAsItIs) {
    EXPECT_EQ(counted("%n min", 1), "1 min");
    EXPECT_EQ(QCoreApplication::translate("test", "Name(s)").toStdString(), "Name(s)");
}

} // namespace
} // namespace hipwise
