#include "app/pages/first_start_page.h"

#include "app/text/words.h"
#include "tests/app/pages/page_fixture.h"
#include "tests/app/training_bench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace hipwise {
namespace {

class FirstStartPageTest : public TrainingBench {
  protected:
    FirstStartPageTest() {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    QAbstractButton& button(const QString& name) {
        for (auto* candidate : page.findChildren<QAbstractButton*>())
            if (candidate->accessibleName() == name || candidate->text() == name ||
                candidate->objectName() == name)
                return *candidate;
        ADD_FAILURE() << "no button " << name.toStdString();
        static QPushButton none;
        return none;
    }
    QAbstractButton& start() { return button(QStringLiteral("usePlan")); }
    QString preview() {
        QStringList words;
        for (auto* label :
             page.findChild<QWidget*>(QStringLiteral("firstWeek"))->findChildren<QLabel*>())
            words << label->text();
        return words.join(QLatin1Char('\n'));
    }

    FirstStartPage page{*training, {}};
};

TEST_F(FirstStartPageTest, IsAnsweredBeforeAnythingIsTouched) {
    const Profile profile = page.profile();
    EXPECT_EQ(profile.daysPerWeek, 3);
    EXPECT_EQ(profile.weekdays,
              (std::vector{Weekday::Monday, Weekday::Wednesday, Weekday::Friday}));
    EXPECT_EQ(profile.minutes, 18);
    EXPECT_EQ(profile.experience, Experience::None);
    EXPECT_EQ(profile.name, "");
    EXPECT_EQ(profile.birthYear, std::nullopt);
    EXPECT_EQ(profile.safety, std::nullopt);
    EXPECT_TRUE(start().isEnabled());
}

TEST_F(FirstStartPageTest, ShowsTheFirstWeekAtOnceAndAfterEveryAnswer) {
    EXPECT_TRUE(preview().contains(longDate(now.day)));
    EXPECT_FALSE(preview().contains(QStringLiteral("Thursday")));
    button(QStringLiteral("4 days")).click();
    EXPECT_TRUE(preview().contains(QStringLiteral("Thursday 26 November")));
    EXPECT_EQ(page.profile().daysPerWeek, 4);
}

TEST_F(FirstStartPageTest, WaitsForAThirdDay) {
    button(QStringLiteral("Monday")).click();
    EXPECT_FALSE(start().isEnabled());
    EXPECT_TRUE(preview().contains(QStringLiteral("Friday")));
    button(QStringLiteral("Sunday")).click();
    EXPECT_TRUE(start().isEnabled());
}

TEST_F(FirstStartPageTest, KeepsAFifthDayUnchosenAndSaysWhy) {
    button(QStringLiteral("4 days")).click();
    auto& sunday = button(QStringLiteral("Sunday"));
    sunday.click();
    EXPECT_FALSE(sunday.isChecked());
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("daysHint"))
                    ->text()
                    .startsWith(QStringLiteral("Four days")));
}

TEST_F(FirstStartPageTest, TakesEveryAnswerOver) {
    button(QStringLiteral("15 minutes")).click();
    button(QStringLiteral("2 strengths")).click();
    button(QStringLiteral("A firm chair")).click();
    button(QStringLiteral("A step or stair")).click();
    button(QStringLiteral("Longer than 6 months")).click();
    page.findChild<QLineEdit*>(QStringLiteral("firstName"))->setText(QStringLiteral("  Maya  B "));
    page.findChild<QSpinBox*>(QStringLiteral("birthYear"))->setValue(1981);
    const Profile profile = page.profile();
    EXPECT_EQ(profile.minutes, 15);
    EXPECT_EQ(profile.equipment, (EquipmentOwned{2, false, Centimetres{20}, true}));
    EXPECT_EQ(profile.experience, Experience::Regular);
    EXPECT_EQ(profile.name, "Maya B");
    EXPECT_EQ(profile.birthYear, 1981);
}

TEST_F(FirstStartPageTest, StartsTheProgrammeByKeyboardAlone) {
    int presses = 0;
    while (page.focusWidget() != &start() && ++presses < 60)
        QTest::keyClick(page.focusWidget() != nullptr ? page.focusWidget() : &page, Qt::Key_Tab);
    ASSERT_EQ(page.focusWidget(), &start());
    QTest::keyClick(&start(), Qt::Key_Space);
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(snapshots.back().profile.weekdays, page.profile().weekdays);
}

TEST_F(FirstStartPageTest, ClipsNothingAndFollowsTheSizeOfTheText) {
    const auto made = [this] { return std::make_unique<FirstStartPage>(*training, QStringList()); };
    expectNothingClipped(made);
    expectSameAfterZoom(made);
}

TEST_F(FirstStartPageTest, AsksOneMorePersonForANameOfTheirOwn) {
    FirstStartPage more(*training, {QStringLiteral("Maya")});
    QSignalSpy left(&more, &FirstStartPage::left);
    more.show();
    auto* name = more.findChild<QLineEdit*>(QStringLiteral("firstName"));
    auto* use = more.findChild<QAbstractButton*>(QStringLiteral("usePlan"));
    const auto* hint = more.findChild<QLabel*>(QStringLiteral("nameHint"));
    EXPECT_FALSE(use->isEnabled());
    name->setText(QStringLiteral(" Maya "));
    EXPECT_FALSE(use->isEnabled());
    EXPECT_EQ(hint->text(), QStringLiteral("Maya has a plan already. Choose another name."));
    name->setText(QStringLiteral("Tom"));
    EXPECT_TRUE(use->isEnabled());
    EXPECT_TRUE(hint->text().isEmpty());
    more.findChild<QAbstractButton*>(QStringLiteral("back"))->click();
    EXPECT_EQ(left.count(), 1);
}

TEST_F(FirstStartPageTest, NamesEveryControl) {
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QAbstractScrollArea") ||
            widget->inherits("QSpinBox"))
            continue;
        const auto* pressed = qobject_cast<QAbstractButton*>(widget);
        const QString name = widget->accessibleName();
        EXPECT_FALSE(name.isEmpty() && (pressed == nullptr || pressed->text().isEmpty()) &&
                     widget->parentWidget()->accessibleName().isEmpty())
            << widget->metaObject()->className() << widget->objectName().toStdString();
    }
}

} // namespace
} // namespace hipwise
