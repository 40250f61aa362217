#include "app/gui/status_line.h"

#include <QAbstractButton>
#include <QLabel>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

using State = SaveStatus::State;

TEST(StatusLine, SaysWhereTheLastChangeStands) {
    const auto words = [](State state, const char* at, const char* sentence) {
        return statusWords({state, QString::fromUtf8(at), QString::fromUtf8(sentence)})
            .toStdString();
    };
    EXPECT_EQ(words(State::Saved, "", ""), "");
    EXPECT_EQ(words(State::Saving, "18:01", ""), "Saving…");
    EXPECT_EQ(words(State::Saved, "18:02", ""), "Saved 18:02");
    EXPECT_EQ(words(State::NotSaved, "18:02", "The disk is full. Make room and try again."),
              "NOT SAVED – The disk is full. Make room and try again.");
}

TEST(StatusLine, KeepsANoticeUntilItIsClosed) {
    StatusLine line;
    line.show();
    auto* notice = line.findChild<QLabel*>(QStringLiteral("notice"));
    auto* close = line.findChild<QAbstractButton*>();
    EXPECT_FALSE(notice->isVisible());
    line.setNotice(QStringLiteral("There is already a Maya."));
    line.setStatus({State::Saved, QStringLiteral("18:02"), {}});
    EXPECT_TRUE(notice->isVisible());
    close->click();
    EXPECT_FALSE(notice->isVisible());
    EXPECT_FALSE(close->isVisible());
}

} // namespace
} // namespace hipwise
