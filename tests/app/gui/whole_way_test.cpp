#include "app/gui/theme.h"
#include "app/gui/window.h"
#include "app/printing/print_command.h"
#include "app/widgets/today/set_tick.h"
#include "tests/app/training_bench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>

#include <sstream>

namespace hipwise {
namespace {

/// The real window on a real data file, from the first start to the printed sheet.
class WholeWayTest : public TrainingBench {
  protected:
    WholeWayTest() { openWindow(); }
    ~WholeWayTest() override {
        window.reset();
        QApplication::setPalette(QPalette());
        QApplication::setFont(fontBefore);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void openWindow() {
        window = std::make_unique<Window>(
            *training, theme, memory,
            [this](Printed, const Snapshot&, int week, QWidget&) { printedWeek = week; });
        window->resize(1180, 760);
        window->show();
        training->open();
    }

    void closeAndOpenAgain() {
        window->close();
        window.reset();
        restart();
        openWindow();
    }

    void click(QAbstractButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }

    QAbstractButton& button(const QString& name) {
        for (auto* each : window->findChildren<QAbstractButton*>(name))
            if (each->isVisible())
                return *each;
        ADD_FAILURE() << "no button " << name.toStdString();
        return *window->findChild<QAbstractButton*>();
    }

    void answerSafety() {
        click(button(QStringLiteral("noticeAction")));
        for (const char* question : {"emergency", "clinician"})
            click(*window->findChild<QWidget*>(QLatin1String(question))
                       ->findChild<QAbstractButton*>(QStringLiteral("none")));
        click(button(QStringLiteral("continue")));
    }

    std::vector<SetTick*> ticks() {
        std::vector<SetTick*> shown;
        for (auto* tick : window->findChildren<SetTick*>())
            if (tick->isVisible())
                shown.push_back(tick);
        return shown;
    }

    std::size_t doneTicks() {
        std::size_t done = 0;
        for (const SetTick* tick : ticks())
            done += tick->state() == TickState::Done ? 1u : 0u;
        return done;
    }

    bool sessionDone() const {
        return snapshots.back().programme.weeks.front().sessions.front().state ==
               SessionState::Done;
    }

    QFont fontBefore = QApplication::font();
    WindowMemory memory{folder.filePath(QStringLiteral("config")),
                        folder.filePath(QStringLiteral("state"))};
    Theme theme{memory};
    int printedWeek = 0;
    std::unique_ptr<Window> window;
};

TEST_F(WholeWayTest, LeadsFromTheFirstStartThroughASessionToThePrintedSheet) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return nobody == 1; }, 10000));
    click(button(QStringLiteral("usePlan")));
    ASSERT_TRUE(waitForTruth());
    answerSafety();
    ASSERT_TRUE(waitForTruth());

    const std::size_t sets = ticks().size();
    ASSERT_GE(sets, 6u);
    for (SetTick* tick : ticks())
        QTest::mouseClick(tick, Qt::LeftButton);
    EXPECT_EQ(doneTicks(), sets) << "a tick is painted before the disk has answered";
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return lastState() == SaveStatus::State::Saved && sessionDone(); }, 10000));
    ASSERT_TRUE(waitForTruth());

    closeAndOpenAgain();
    ASSERT_TRUE(waitForTruth());
    EXPECT_EQ(doneTicks(), sets) << "everything is still there";
    EXPECT_TRUE(sessionDone());

    click(button(QStringLiteral("print")));
    EXPECT_EQ(printedWeek, 1);
    const auto sheet = std::filesystem::path(folder.path().toStdString()) / "week.pdf";
    std::ostringstream errors;
    EXPECT_EQ(printPdf({Printed::Week, file, "", printedWeek, sheet, Paper::A4, false, now},
                       shippedCatalogue(), errors),
              0)
        << errors.str();
    QFile pdf(QString::fromStdString(sheet.string()));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
}

} // namespace
} // namespace hipwise
