#include "app/pages/plan_page.h"
#include "app/text/words.h"
#include "app/widgets/plan/week_strip.h"
#include "tests/app/pages/page_fixture.h"
#include "tests/app/training_bench.h"

namespace hipwise {
namespace {

/// The plan page of a person of the real catalogue, on a data file of its own.
class WhatIfSectionTest : public TrainingBench {
  protected:
    WhatIfSectionTest() {
        follow();
        EXPECT_TRUE(startMaya());
        page->resize(980, 900);
        page->show();
        settle();
    }

    void follow() {
        QObject::connect(training.get(), &Training::changed, page.get(), &PlanPage::setSnapshot);
    }

    QAbstractButton& choice(const char* name) {
        return *page->findChild<QAbstractButton*>(QLatin1String(name));
    }

    bool isAnswered() const { return isShown(*page, "whatIfSentences"); }

    [[nodiscard]] bool press(const char* name) {
        QTest::mouseClick(&choice(name), Qt::LeftButton);
        return QTest::qWaitFor([this] { return isAnswered(); }, 10000);
    }

    std::string sentences() const { return textOf(*page, "whatIfSentences"); }
    std::string spoken() const { return toStd(page->findChild<WeekStrip*>()->spokenValue()); }

    std::unique_ptr<PlanPage> page = std::make_unique<PlanPage>(*training);
};

TEST_F(WhatIfSectionTest, ShowsNothingUntilACourseIsChosen) {
    EXPECT_FALSE(isAnswered());
    EXPECT_EQ(spoken().find("if "), std::string::npos);
    EXPECT_TRUE(answers.empty());
}

TEST_F(WhatIfSectionTest, ShowsAndSaysTheChosenCourse) {
    ASSERT_TRUE(press("nextWeekMissed"));
    EXPECT_EQ(textOf(*page, "whatIfLegend"), "Strength sets a week if next week is missed");
    EXPECT_NE(sentences().find("Week 2 is left out: 3 sessions"), std::string::npos) << sentences();
    page->showWeek(2);
    EXPECT_NE(spoken().find("; if next week is missed: 0 sets"), std::string::npos) << spoken();
    EXPECT_EQ(toStd(choice("nextWeekMissed").accessibleName()), "What if: Next week is missed");
    EXPECT_FALSE(choice("nextWeekMissed").accessibleDescription().isEmpty());
}

TEST_F(WhatIfSectionTest, ShowsOneCourseAtATimeAndNoneWhenItIsPressedAgain) {
    ASSERT_TRUE(press("allGoesWell"));
    ASSERT_TRUE(press("itHurts"));
    EXPECT_FALSE(choice("allGoesWell").isChecked());
    EXPECT_TRUE(choice("itHurts").isChecked());
    EXPECT_NE(sentences().find("hurts 6 out of 10"), std::string::npos) << sentences();
    QTest::keyClick(&choice("itHurts"), Qt::Key_Space);
    EXPECT_FALSE(choice("itHurts").isChecked());
    EXPECT_FALSE(isAnswered());
    EXPECT_EQ(spoken().find("; if"), std::string::npos);
}

TEST_F(WhatIfSectionTest, IgnoresAnAnswerThatIsNotWantedAnyMore) {
    choice("allGoesWell").click();
    choice("itHurts").click();
    choice("itHurts").click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return answers.size() == 2; }, 10000));
    EXPECT_FALSE(isAnswered());
}

TEST_F(WhatIfSectionTest, WorksTheChosenCourseOutAgainWhenThePlanChanges) {
    ASSERT_TRUE(press("nextWeekMissed"));
    training->answerSafety({}, {Limit::WristPain, Limit::CannotKneel});
    ASSERT_TRUE(waitForTruth());
    ASSERT_TRUE(QTest::qWaitFor([this] { return answers.size() == 2; }, 10000));
    EXPECT_TRUE(choice("nextWeekMissed").isChecked());
    EXPECT_TRUE(isAnswered());
}

TEST_F(WhatIfSectionTest, AsksForNothingWhileNobodyLooks) {
    ASSERT_TRUE(press("nextWeekMissed"));
    page->hide();
    now.day = now.day.plusDays(1);
    training->refresh();
    ASSERT_TRUE(waitForTruth());
    settle();
    EXPECT_EQ(answers.size(), 1u);
    page->show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return answers.size() == 2; }, 10000));
    EXPECT_TRUE(isAnswered());
}

TEST_F(WhatIfSectionTest, StartsWithoutACourseForAnotherPerson) {
    ASSERT_TRUE(press("nextWeekMissed"));
    Profile tom;
    tom.name = "Tom";
    training->startProgramme(tom);
    ASSERT_TRUE(waitForTruth());
    EXPECT_FALSE(isAnswered());
    EXPECT_FALSE(choice("nextWeekMissed").isChecked());
}

TEST_F(WhatIfSectionTest, SaysSoWhereNoPlanMayBeMadeNow) {
    training->answerSafety({{"numb_saddle"}, {}, false}, {});
    ASSERT_TRUE(waitForTruth());
    ASSERT_TRUE(press("allGoesWell"));
    EXPECT_EQ(sentences(), "This cannot be worked out now. Today says what comes first.");
    EXPECT_FALSE(isShown(*page, "whatIfLegend"));
}

TEST_F(WhatIfSectionTest, ClipsNothingWithAnAnswerAtAnySizeOfWindow) {
    ASSERT_TRUE(press("itHurts"));
    for (const int width : {500, 720, 1400}) {
        page->resize(width, 700);
        settle();
        EXPECT_EQ(clippedLabels(*page), std::vector<std::string>{}) << width;
    }
    EXPECT_EQ(namelessControls(*page), std::vector<std::string>{});
}

} // namespace
} // namespace hipwise
