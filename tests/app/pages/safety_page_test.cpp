#include "app/pages/safety_page.h"

#include "tests/app/training_bench.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>

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
    void answer(const char* question, bool anySign) {
        auto* card = page.findChild<QWidget*>(QLatin1String(question));
        const auto buttons = card->findChildren<QAbstractButton*>();
        buttons.at(anySign ? 1 : 0)->click();
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
    answer("emergency", false);
    goOn();
    EXPECT_TRUE(hint->text().contains(QStringLiteral("2")));
    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(statuses.size(), 2u);
}

TEST_F(SafetyPageTest, IsDoneWithoutAnySign) {
    answer("emergency", false);
    answer("clinician", false);
    named(QStringLiteral("wrist_pain")).click();
    goOn();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(stored(), SafetyAnswers{});
    EXPECT_EQ(snapshots.back().profile.limits, std::vector{Limit::WristPain});
}

TEST_F(SafetyPageTest, SendsToHelpWithAnEmergencySignAndCanBeCorrected) {
    answer("emergency", true);
    goOn();
    EXPECT_EQ(finished.count(), 0);
    EXPECT_FALSE(stored().emergency.empty());
    auto& correct = named(QStringLiteral("correct"));
    EXPECT_TRUE(correct.isVisible());
    correct.click();
    EXPECT_FALSE(correct.isVisible());
    answer("emergency", false);
    answer("clinician", false);
    goOn();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(stored(), SafetyAnswers{});
}

TEST_F(SafetyPageTest, WaitsForAClinicianUntilClearedIsTicked) {
    auto& cleared = named(QStringLiteral("cleared"));
    EXPECT_FALSE(cleared.isVisible());
    answer("emergency", false);
    answer("clinician", true);
    EXPECT_TRUE(cleared.isVisible());
    goOn();
    const SafetyAnswers waiting = stored();
    EXPECT_FALSE(waiting.clinicianFirst.empty());
    EXPECT_FALSE(waiting.cleared);
    page.setSnapshot(snapshots.back());
    EXPECT_TRUE(cleared.isVisible());
    cleared.click();
    goOn();
    EXPECT_TRUE(stored().cleared);
}

TEST_F(SafetyPageTest, LeavesEverythingAsItWasLater) {
    answer("emergency", true);
    named(QStringLiteral("later")).click();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(statuses.size(), 2u);
}

} // namespace
} // namespace hipwise
