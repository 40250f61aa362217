#include "app/pages/type_in_page.h"

#include "app/widgets/sheet/sheet_grid.h"
#include "app/widgets/sheet/sheet_tests.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/coach/session_state.h"
#include "tests/app/pages/page_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

/// Maya printed her first week; six days later she types it in, after the plan has changed.
class TypeInPageTest : public testing::Test {
  protected:
    TypeInPageTest() {
        QObject::connect(&*m_training, &Training::changed, &m_page, [this](const Snapshot& now) {
            m_snapshot = now;
            m_page.setSnapshot(now);
            ++m_changes;
        });
        m_page.resize(1180, 760);
        m_page.show();
    }

    void SetUp() override {
        Profile maya;
        maya.name = "Maya";
        maya.birthYear = 1981;
        maya.equipment.chair = true;
        m_training->startProgramme(maya);
        waitFor(1);
        m_printed = printedSheet(m_snapshot.programme, m_snapshot.programme.weeks.front());
        m_training->keepSheet(m_printed);
        m_training->answerSafety({}, {Limit::CannotGetToFloor});
        waitFor(2);
        m_training.now.day = m_training.now.day.plusDays(6);
        settleFile();
        open();
        QApplication::setActiveWindow(&m_page);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    void waitFor(int changes) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_changes >= changes; }, 20000));
    }
    void settleFile() {
        const int before = m_changes;
        m_training->refresh();
        waitFor(before + 1);
    }
    void open() {
        QSignalSpy known(&*m_training, &Training::sheetsKnown);
        m_page.begin();
        ASSERT_TRUE(QTest::qWaitFor([&] { return known.count() > 0; }, 20000));
    }
    SheetGrid& grid() { return *m_page.findChild<SheetGrid*>(); }
    void type(Qt::Key key) { QTest::keyClick(&grid(), key); }
    void chooseNumber(const std::string& number) {
        auto* edit = m_page.findChild<QComboBox*>(QStringLiteral("sheetNumber"))->lineEdit();
        edit->setText(QString::fromStdString(number));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QAbstractButton& button(const char* name) {
        return *m_page.findChild<QAbstractButton*>(QLatin1String(name));
    }

    TestTraining m_training{shippedCatalogue()};
    TypeInPage m_page{*m_training};
    Snapshot m_snapshot;
    PrintedSheet m_printed;
    int m_changes = 0;
};

TEST_F(TypeInPageTest, OpensASheetByTheNumberOnThePaper) {
    chooseNumber("w01 zzzz");
    EXPECT_EQ(textOf(m_page, "sheetMessage"),
              "No sheet with the number W01-ZZZZ is known here. Check the number at the foot of "
              "the sheet, or choose one from the list.");
    chooseNumber(m_printed.number);
    EXPECT_EQ(grid().typing().sheet().number.toStdString(), m_printed.number);
    EXPECT_FALSE(isShown(m_page, "sheetMessage"));
}

TEST_F(TypeInPageTest, PutsTicksOnWhatTheOlderSheetAskedFor) {
    chooseNumber(m_printed.number);
    const Date first = m_printed.week().sessions.front().date;
    for (std::size_t day = 0; day < m_printed.week().sessions.size(); ++day) {
        type(Qt::Key_A);
        type(Qt::Key_PageDown);
    }
    button("sheetDone").click();
    m_page.hide();
    settleFile();
    ASSERT_EQ(m_snapshot.log.size(), m_printed.week().sessions.size());
    EXPECT_EQ(sessionOn(m_snapshot.programme, first)->items, m_printed.week().sessions[0].items);
    for (std::size_t day = 0; day < m_snapshot.log.size(); ++day)
        for (const Prescription& item : m_printed.week().sessions[day].items) {
            const auto& told = m_snapshot.log[day].exercises;
            const auto entry = std::ranges::find(told, item.exercise, &ExerciseLog::exercise);
            ASSERT_NE(entry, told.end()) << item.exercise;
            EXPECT_EQ(static_cast<int>(entry->sets.size()), setsAsked(item));
        }
}

TEST_F(TypeInPageTest, TakesAWeekByKeysAlone) {
    chooseNumber(m_printed.number);
    int keys = 0;
    const auto press = [&](Qt::Key key) {
        type(key);
        ++keys;
    };
    const std::size_t rows = grid().typing().sheet().rows.size();
    press(Qt::Key_8);
    press(Qt::Key_P);
    press(Qt::Key_3);
    press(Qt::Key_Right);
    while (grid().typing().place().row < rows)
        press(Qt::Key_Space);
    for (const Qt::Key key :
         {Qt::Key_2, Qt::Key_Space, Qt::Key_1, Qt::Key_Space, Qt::Key_Space, Qt::Key_R})
        press(key);
    EXPECT_EQ(grid().typing().place().day, 1U);
    EXPECT_LT(keys, 40) << "a day is some forty keys at most";
    m_page.hide();
    settleFile();
    const SessionLog& log = m_snapshot.log.front();
    EXPECT_EQ(log.painBefore, 2);
    EXPECT_EQ(log.painAfter, 1);
    EXPECT_EQ(numberOf(log.exercises.front().sets.front().done), 8);
    EXPECT_EQ(log.exercises.front().pain, 3);
    for (const ExerciseLog& entry : log.exercises)
        EXPECT_EQ(entry.effort, Effort::Good);
}

TEST_F(TypeInPageTest, RecordsByItselfAndTakesAllOfItBackAtOnce) {
    chooseNumber(m_printed.number);
    EXPECT_FALSE(button("takeBack").isEnabled());
    type(Qt::Key_A);
    type(Qt::Key_PageDown);
    type(Qt::Key_A);
    const int before = m_changes;
    waitFor(before + 1);
    EXPECT_EQ(m_snapshot.log.size(), 2U);
    button("takeBack").click();
    settleFile();
    EXPECT_TRUE(m_snapshot.log.empty());
    EXPECT_FALSE(button("takeBack").isEnabled());
}

TEST_F(TypeInPageTest, UndoesTheLastKey) {
    type(Qt::Key_Space);
    type(Qt::Key_5);
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(grid().typing().sheet().rows[0].cells[0].boxes[1].done, std::nullopt);
    EXPECT_NE(grid().typing().sheet().rows[0].cells[0].boxes[0].done, std::nullopt);
}

TEST_F(TypeInPageTest, ShowsWhatIsRecordedAlready) {
    const PlannedSession& first = m_printed.week().sessions[0];
    SheetDay day{first.date};
    for (const Prescription& item : first.items)
        for (const SetFact& fact : allSetsAsAsked(item))
            day.sets.push_back(fact);
    m_training->recordSheet(m_printed, {day});
    settleFile();
    open();
    chooseNumber(m_printed.number);
    for (const TypedRow& row : grid().typing().sheet().rows)
        for (const TypedBox& box : row.cells[0].boxes)
            EXPECT_EQ(box.done, numberOf(box.asked)) << row.exercise;
    EXPECT_EQ(grid().typing().place().day, 1U) << "the first empty box";
}

TEST_F(TypeInPageTest, TakesNothingBackThatWasToldElsewhereMeanwhile) {
    chooseNumber(m_printed.number);
    button("sheetDone").click();
    m_page.hide();
    const PlannedSession& first = m_printed.week().sessions[0];
    SheetDay day{first.date};
    day.sets = allSetsAsAsked(first.items[0]);
    m_training->recordSheet(m_printed, {day});
    settleFile();
    const auto before = m_snapshot.log;
    ASSERT_EQ(before.size(), 1U);
    m_page.show();
    open();
    settleFile();
    EXPECT_EQ(m_snapshot.log, before);
    chooseNumber(m_printed.number);
    type(Qt::Key_PageDown);
    type(Qt::Key_Space);
    m_page.hide();
    settleFile();
    ASSERT_EQ(m_snapshot.log.size(), 2U);
    EXPECT_EQ(m_snapshot.log[0], before[0]);
}

TEST_F(TypeInPageTest, ShowsWhatIsToldWhileTheSheetIsOpen) {
    chooseNumber(m_printed.number);
    const PlannedSession& first = m_printed.week().sessions[0];
    SheetDay day{first.date};
    day.painAfter = Told<int>{4};
    m_training->recordSheet(m_printed, {day});
    settleFile();
    EXPECT_EQ(grid().typing().sheet().days[0].after, 4);
    type(Qt::Key_Space);
    m_page.hide();
    settleFile();
    EXPECT_EQ(m_snapshot.log.front().painAfter, 4);
}

TEST_F(TypeInPageTest, KeepsKeysWhereAnotherSheetOrTheSameOneIsOpenedAtOnce) {
    chooseNumber(m_printed.number);
    type(Qt::Key_A);
    chooseNumber(m_printed.number);
    m_page.begin();
    settleFile();
    settleFile();
    chooseNumber(m_printed.number);
    EXPECT_EQ(grid().typing().sheet().rows[0].cells[0].boxes.empty() ||
                  grid().typing().sheet().rows[0].cells[0].boxes[0].done.has_value(),
              true);
    m_page.hide();
    settleFile();
    ASSERT_EQ(m_snapshot.log.size(), 1U);
    for (const Prescription& item : m_printed.week().sessions[0].items) {
        const auto& told = m_snapshot.log[0].exercises;
        const auto entry = std::ranges::find(told, item.exercise, &ExerciseLog::exercise);
        ASSERT_NE(entry, told.end()) << item.exercise;
        EXPECT_EQ(static_cast<int>(entry->sets.size()), setsAsked(item));
    }
}

TEST_F(TypeInPageTest, RecordsAlsoWhileSomebodyTypesWithoutAPause) {
    chooseNumber(m_printed.number);
    const int before = m_changes;
    for (int keys = 0; keys < 40 && m_changes == before; ++keys) {
        type(keys % 2 == 0 ? Qt::Key_Space : Qt::Key_Left);
        QTest::qWait(100);
    }
    EXPECT_GT(m_changes, before);
}

TEST_F(TypeInPageTest, FindsAPlaceByAPress) {
    chooseNumber(m_printed.number);
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().area({1, 0, 1}).center());
    EXPECT_EQ(grid().typing().place(), (SheetPlace{1, 0, 1}));
}

TEST_F(TypeInPageTest, TakesTheTestsOfATestWeek) {
    const auto week = std::ranges::find(m_snapshot.programme.weeks, 4, &Week::number);
    const PrintedSheet sheet = printedSheet(m_snapshot.programme, *week);
    m_training->keepSheet(sheet);
    m_training.now.day = week->sessions.back().date;
    CheckIn waiting;
    waiting.date = m_training.now.day;
    QObject::connect(
        &m_page, &TypeInPage::testTyped, &m_page,
        [&](hipwise::Test test, std::optional<Side> side, std::optional<int> result, Date) {
            setResult(waiting.tests, test, side, result);
            m_page.setDraft(waiting);
        });
    settleFile();
    open();
    chooseNumber(sheet.number);
    std::size_t blanks = 0;
    for (const PlannedSession& session : sheet.week().sessions)
        for (const PlannedTest& planned : session.tests)
            blanks += sidesOf(planned.test).size();
    ASSERT_GT(blanks, 0U);
    auto& tests = *m_page.findChild<SheetTests*>();
    ASSERT_EQ(static_cast<std::size_t>(tests.fields().size()), blanks);
    auto* first = qobject_cast<QSpinBox*>(tests.fields().front());
    ASSERT_NE(first, nullptr);
    EXPECT_FALSE(button("takeBack").isEnabled());
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, QStringLiteral("7"));
    const hipwise::Test which = typedTests(sheet, m_snapshot, {}).front().test;
    EXPECT_EQ(resultOf(waiting.tests, which, sidesOf(which).front()), 7);
    EXPECT_EQ(first, tests.fields().front()) << "the field stays while it is typed in";
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
    button("takeBack").click();
    EXPECT_EQ(waiting.tests, TestResults{});
    EXPECT_EQ(first->value(), -1);
    waiting.date = m_training.now.day.plusDays(28);
    waiting.tests.chairStands = 20;
    m_page.setDraft(waiting);
    EXPECT_TRUE(tests.isHidden()) << "newer results are not written over";
}

TEST_F(TypeInPageTest, NamesEveryControl) {
    EXPECT_EQ(namelessControls(m_page), std::vector<std::string>{});
    settle();
    EXPECT_EQ(clippedLabels(m_page), std::vector<std::string>{});
    EXPECT_EQ(grid().spokenValue().isEmpty(), false);
}

} // namespace
} // namespace hipwise
