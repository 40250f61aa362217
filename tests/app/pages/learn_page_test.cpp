#include "app/pages/learn_page.h"

#include "app/models/lesson_view.h"
#include "app/widgets/learn/lesson_card.h"
#include "app/widgets/scroll_column.h"
#include "tests/app/pages/page_fixture.h"

#include <QScrollBar>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

std::unique_ptr<LearnPage> learnPage() {
    return std::make_unique<LearnPage>(shippedLessons(), shippedCatalogue());
}

TEST(LessonViews, NameWhoFoundWhat) {
    const Lesson& why = shippedLessons().cards.front();
    const LessonView view = lessonView(why, shippedLessons(), shippedCatalogue());
    EXPECT_TRUE(view.parts[0].found.isEmpty());
    EXPECT_EQ(view.parts[1].found, QStringLiteral("Cooper and others, 2016"));
    const LessonView strength =
        lessonView(shippedLessons().cards[2], shippedLessons(), shippedCatalogue());
    EXPECT_EQ(strength.parts[2].found,
              QStringLiteral("Kendall and others, 2015 and Fukuda and others, 2021"));
}

TEST(LessonViews, CiteEachSourceOnceWithHowMuchOfItWasRead) {
    const QStringList citations = lessonCitations(shippedLessons(), shippedCatalogue());
    EXPECT_EQ(QStringList(citations).removeDuplicates(), 0);
    EXPECT_GE(citations.size(), 15);
    for (const QString& citation : citations)
        EXPECT_TRUE(citation.contains(QStringLiteral("(read: "))) << citation.toStdString();
}

TEST(LearnPage, ShowsAllCards) {
    const auto page = learnPage();
    page->show();
    EXPECT_EQ(page->findChildren<LessonCard*>().size(), 6);
    EXPECT_EQ(page->windowTitle(), QStringLiteral("Learn"));
}

TEST(LearnPage, ComesToWhatIsNotShownInOneClick) {
    const auto page = learnPage();
    page->resize(900, 600);
    page->show();
    settle();
    const auto* card = page->findChild<LessonCard*>(QStringLiteral("notShownCard"));
    EXPECT_GT(card->mapTo(page.get(), QPoint()).y(), 600);
    page->findChild<QAbstractButton*>(QStringLiteral("notShown"))->click();
    settle();
    EXPECT_GE(card->mapTo(page.get(), QPoint()).y(), 0);
    EXPECT_LT(card->mapTo(page.get(), QPoint()).y(), 100);
}

TEST(LearnPage, NamesEveryControl) {
    const auto page = learnPage();
    page->show();
    EXPECT_EQ(namelessControls(*page), std::vector<std::string>{});
}

TEST(LearnPage, ClipsNothingAtAnySizeOfWindowAndText) {
    expectNothingClipped([] { return learnPage(); });
}

} // namespace
} // namespace hipwise
