#include "app/pages/safety_page.h"

#include "app/pages/safety_words.h"
#include "tests/app/pages/page_fixture.h"
#include "tests/app/training_bench.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>

#include <regex>
#include <set>

namespace hipwise {
namespace {

class SafetyPageTest : public TrainingBench {
  protected:
    SafetyPageTest() {
        EXPECT_TRUE(startMaya());
        page.setSnapshot(snapshots.back());
        page.resize(1000, 700);
        page.show();
    }

    QAbstractButton& named(const QString& name) {
        auto* button = page.findChild<QAbstractButton*>(name);
        EXPECT_NE(button, nullptr) << name.toStdString();
        return *button;
    }
    QAbstractButton& noneOf(const char* question) {
        auto* card = page.findChild<QWidget*>(QLatin1String(question));
        return *card->findChild<QAbstractButton*>(QStringLiteral("none"));
    }
    void sayNone() {
        noneOf("emergency").click();
        noneOf("clinician").click();
    }
    void goOn() { named(QStringLiteral("continue")).click(); }
    const SafetyAnswers& stored() {
        EXPECT_TRUE(waitForTruth());
        return snapshots.back().profile.safety.value();
    }

    SafetyPage page{*training};
    QSignalSpy finished{&page, &SafetyPage::finished};
};

TEST_F(SafetyPageTest, AsksForBothAnswersBeforeItGoesOn) {
    auto* hint = page.findChild<QLabel*>(QStringLiteral("safetyHint"));
    goOn();
    EXPECT_TRUE(hint->text().contains(QStringLiteral("1")));
    noneOf("emergency").click();
    goOn();
    EXPECT_TRUE(hint->text().contains(QStringLiteral("2")));
    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(statuses.size(), 2u);
}

TEST_F(SafetyPageTest, IsDoneWithoutAnySign) {
    sayNone();
    named(QStringLiteral("wrist_pain")).click();
    goOn();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(stored(), SafetyAnswers{});
    EXPECT_EQ(snapshots.back().profile.limits, std::vector{Limit::WristPain});
}

TEST_F(SafetyPageTest, SendsToHelpWithAnEmergencySignAndCanBeCorrected) {
    named(QStringLiteral("bladder")).click();
    goOn();
    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(stored().emergency, std::vector<std::string>{"bladder"});
    auto& correct = named(QStringLiteral("correct"));
    EXPECT_TRUE(correct.isVisible());
    correct.click();
    EXPECT_FALSE(correct.isVisible());
    sayNone();
    goOn();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(stored(), SafetyAnswers{});
}

TEST_F(SafetyPageTest, WaitsForAClinicianUntilClearedIsTicked) {
    auto& cleared = named(QStringLiteral("cleared"));
    EXPECT_FALSE(cleared.isVisible());
    noneOf("emergency").click();
    named(QStringLiteral("cancer")).click();
    EXPECT_TRUE(cleared.isVisible());
    goOn();
    const SafetyAnswers waiting = stored();
    EXPECT_EQ(waiting.clinicianFirst, std::vector<std::string>{"cancer"});
    EXPECT_FALSE(waiting.cleared);
    page.setSnapshot(snapshots.back());
    EXPECT_TRUE(cleared.isVisible());
    EXPECT_FALSE(page.findChild<QDateEdit*>()->isVisible());
    cleared.click();
    EXPECT_TRUE(page.findChild<QDateEdit*>()->isVisible());
    EXPECT_EQ(page.findChild<QDateEdit*>()->date(), QDate(2026, 11, 23)) << "today";
    page.findChild<QDateEdit*>()->setDate(QDate(2026, 11, 20));
    goOn();
    const SafetyAnswers agreed = stored();
    EXPECT_TRUE(agreed.cleared);
    EXPECT_EQ(agreed.clearedOn, day(11, 20));
}

TEST_F(SafetyPageTest, LeavesEverythingAsItWasLater) {
    named(QStringLiteral("bladder")).click();
    named(QStringLiteral("later")).click();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(statuses.size(), 2u);
}

TEST_F(SafetyPageTest, RecordsEverySignThatWasTicked) {
    noneOf("emergency").click();
    for (const char* sign : {"recent_fall", "night_pain", "cancer"})
        named(QLatin1String(sign)).click();
    named(QStringLiteral("recent_fall")).click();
    goOn();
    EXPECT_EQ(stored().clinicianFirst, (std::vector<std::string>{"cancer", "night_pain"}));
}

TEST_F(SafetyPageTest, TakesEitherSignsOrNone) {
    named(QStringLiteral("bladder")).click();
    noneOf("emergency").click();
    EXPECT_FALSE(named(QStringLiteral("bladder")).isChecked());
    named(QStringLiteral("bowel")).click();
    EXPECT_FALSE(noneOf("emergency").isChecked());
    named(QStringLiteral("bowel")).click();
    goOn();
    EXPECT_EQ(finished.count(), 0) << "nothing ticked and none not said is no answer";
}

TEST_F(SafetyPageTest, KeepsASignThatItsListDoesNotKnowUntilItIsTakenAway) {
    Snapshot told = snapshots.back();
    told.profile.safety = SafetyAnswers{{}, {"cancer", "told_by_clinic"}, true};
    page.setSnapshot(told);
    goOn();
    EXPECT_EQ(stored().clinicianFirst, (std::vector<std::string>{"cancer", "told_by_clinic"}));
    noneOf("clinician").click();
    goOn();
    EXPECT_TRUE(stored().clinicianFirst.empty());
}

TEST_F(SafetyPageTest, ClipsNothingAndFollowsTheSizeOfTheText) {
    const auto made = [this] {
        auto other = std::make_unique<SafetyPage>(*training);
        Snapshot told = snapshots.back();
        told.profile.safety = SafetyAnswers{{}, {"cancer"}, false};
        other->setSnapshot(told);
        return other;
    };
    expectNothingClipped(made);
    expectSameAfterZoom(made);
}

TEST_F(SafetyPageTest, GoesBackByEscape) {
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(finished.count(), 1);
}

TEST(SafetySigns, HaveTagsOfTheirOwnThatTheProfileAccepts) {
    std::set<std::string> tags;
    for (const auto& signs : {emergencySigns(), clinicianSigns()})
        for (const SafetySign& sign : signs) {
            EXPECT_TRUE(std::regex_match(sign.tag, std::regex("[a-z0-9_]{1,60}"))) << sign.tag;
            EXPECT_TRUE(tags.insert(sign.tag).second) << sign.tag;
        }
    EXPECT_EQ(tags.size(), 23u);
}

TEST_F(SafetyPageTest, SaysWhyItIsOpen) {
    Snapshot snapshot = snapshots.back();
    EXPECT_EQ(textOf(page, "safetyTitle"), "Before your first session");
    snapshot.profile.safety = SafetyAnswers{};
    page.setSnapshot(snapshot);
    EXPECT_EQ(textOf(page, "safetyTitle"), "Warning signs and limits");
}

} // namespace
} // namespace hipwise
