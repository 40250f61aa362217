#include "app/pages/plan_page.h"

#include "app/widgets/plan/day_card.h"
#include "app/widgets/plan/week_strip.h"
#include "tests/app/pages/page_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

class PlanPageTest : public PageTest<PlanPage> {
  protected:
    void press(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QApplication::processEvents();
    }

    std::string title() { return textOf(m_page, "title"); }
};

TEST_F(PlanPageTest, ShowsTheWeekOfToday) {
    show(sampleSnapshot());
    EXPECT_EQ(title(), "Week 3");
    EXPECT_EQ(textOf(m_page, "line"), "23 – 29 November · Build · 3 sessions, 54 min");
    EXPECT_EQ(m_page.findChildren<DayCard*>().size(), 7);
    EXPECT_FALSE(isShown(m_page, "empty"));
    EXPECT_FALSE(button("thisWeek").isEnabled());
    EXPECT_NE(textOf(m_page, "why").find("The sides of the hips get most sets"), std::string::npos);
}

TEST_F(PlanPageTest, GoesThroughTheWeeksByButtonsAndStopsAtBothEnds) {
    show(sampleSnapshot());
    for (int number = 4; number <= 12; ++number) {
        button("next").click();
        EXPECT_EQ(title(), "Week " + std::to_string(number));
    }
    EXPECT_FALSE(button("next").isEnabled());
    button("thisWeek").click();
    EXPECT_EQ(title(), "Week 3");
    button("previous").click();
    button("previous").click();
    EXPECT_EQ(title(), "Week 1");
    EXPECT_FALSE(button("previous").isEnabled());
}

TEST_F(PlanPageTest, GoesThroughTheWeeksByKeys) {
    show(sampleSnapshot());
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    button("print").setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(title(), "Week 5");
    press(Qt::Key_Left);
    EXPECT_EQ(title(), "Week 4");
    press(Qt::Key_Home);
    EXPECT_EQ(title(), "Week 3");
}

TEST_F(PlanPageTest, GoesToTheWeekThatIsPressedInTheStrip) {
    show(sampleSnapshot());
    auto* strip = m_page.findChild<WeekStrip*>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->column(9).center());
    EXPECT_EQ(title(), "Week 9");
    EXPECT_EQ(strip->range()->current, 9);
}

TEST_F(PlanPageTest, PrintsTheWeekThatIsShown) {
    QSignalSpy print(&m_page, &PlanPage::printRequested);
    show(sampleSnapshot());
    button("next").click();
    button("print").click();
    ASSERT_EQ(print.count(), 1);
    EXPECT_EQ(print[0][0].toInt(), 4);
}

TEST_F(PlanPageTest, FollowsTodayUntilAnotherWeekIsChosen) {
    show(sampleSnapshot());
    show(sampleSnapshotOn(day(11, 30)));
    EXPECT_EQ(title(), "Week 4");
    button("next").click();
    show(sampleSnapshotOn(day(12, 14)));
    EXPECT_EQ(title(), "Week 5");
    auto shorter = sampleSnapshotOn(day(11, 30));
    shorter.programme.weeks.resize(4);
    show(shorter);
    EXPECT_EQ(title(), "Week 4");
}

TEST_F(PlanPageTest, SaysSoWhereThereIsNoPlan) {
    auto snapshot = sampleSnapshot();
    show(snapshot);
    snapshot.programme.weeks.clear();
    show(snapshot);
    EXPECT_TRUE(isShown(m_page, "empty"));
    EXPECT_FALSE(isShown(m_page, "strip"));
    QSignalSpy today(&m_page, &PlanPage::todayRequested);
    EXPECT_EQ(tabOrder(m_page), std::vector<QWidget*>{&button("goToToday")});
    button("goToToday").click();
    EXPECT_EQ(today.count(), 1);
}

TEST_F(PlanPageTest, ShowsAProgrammeThatComesBackAfterThereWasNone) {
    auto none = sampleSnapshot();
    none.programme.weeks.clear();
    show(none);
    show(sampleSnapshot());
    EXPECT_TRUE(isShown(m_page, "strip"));
    EXPECT_EQ(title(), "Week 3");
}

TEST_F(PlanPageTest, NamesEveryControlAndReachesItByTab) {
    show(sampleSnapshot());
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
    // Before, after, print, the strip, three what-ifs and six goals; "this week" rests while it is
    // shown.
    EXPECT_EQ(tabOrder(m_page).size(), 13u);
}

TEST_F(PlanPageTest, ClipsNothingAtAnySizeOfWindowAndText) {
    expectNothingClipped(pageWith(sampleSnapshotOn(day(12, 2))));
}

TEST_F(PlanPageTest, LooksTheSameWhetherTheTextGrewBeforeOrWhileItIsOpen) {
    expectSameAfterZoom(pageWith(sampleSnapshotOn(day(12, 2))));
}

TEST_F(PlanPageTest, SaysWhichWeekIsShown) {
    QSignalSpy said(&m_page, &QWidget::windowTitleChanged);
    EXPECT_EQ(m_page.shownWeek(), 0);
    show(sampleSnapshot());
    m_page.showWeek(5);
    m_page.showWeek(5);
    m_page.showWeek(40);
    std::vector<std::string> titles;
    for (const auto& each : said)
        titles.push_back(each.at(0).toString().toStdString());
    EXPECT_EQ(titles,
              (std::vector<std::string>{"Week 3, 23 – 29 November", "Week 5, 7 – 13 December",
                                        "Week 12, 25 – 31 January"}));
    EXPECT_EQ(m_page.shownWeek(), 12);
}

TEST_F(PlanPageTest, ShowsAnotherPersonsPlanFromItsOwnWeekOn) {
    show(sampleSnapshot());
    m_page.showWeek(7);
    auto other = sampleSnapshot();
    other.profile.name = "Tom";
    show(other);
    EXPECT_EQ(m_page.shownWeek(), 3);
}

} // namespace
} // namespace hipwise
