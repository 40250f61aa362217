#include "app/models/sheet_typing.h"

#include "app/models/sheet_typing_words.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TypedCell cellOf(int sets, bool perSide, int asked) {
    TypedCell cell;
    for (int set = 1; set <= sets; ++set) {
        if (!perSide) {
            cell.boxes.push_back({set, {}, Reps{asked}, {}});
            continue;
        }
        for (const Side side : {Side::Left, Side::Right})
            cell.boxes.push_back({set, side, Reps{asked}, {}});
    }
    return cell;
}

/// Two exercises on Monday, the second one and a hold on Wednesday, a Friday to come.
TypedSheet sampleSheet() {
    TypedSheet sheet;
    const Date monday = *Date::parse("2026-11-23");
    for (const int days : {0, 2, 4})
        sheet.days.push_back({monday.plusDays(days), QString::number(days), days < 4});
    TypedCell hold;
    hold.boxes = {{1, {}, Seconds{20}, {}}};
    sheet.rows = {
        {"bridge", QStringLiteral("Bridge"), {}, {cellOf(2, false, 10), {}, cellOf(2, false, 10)}},
        {"shell", QStringLiteral("Shell"), {}, {cellOf(1, true, 8), cellOf(1, true, 9), {}}},
        {"hold", QStringLiteral("Hold"), {}, {{}, hold, hold}}};
    return sheet;
}

class SheetTypingTest : public testing::Test {
  protected:
    std::optional<int> done(std::size_t row, std::size_t day, std::size_t box) const {
        return typing.sheet().rows[row].cells[day].boxes[box].done;
    }
    std::string here() const {
        const SheetPlace& at = typing.place();
        return std::to_string(at.day) + '/' + std::to_string(at.row) + '/' + std::to_string(at.box);
    }
    void digits(const char* typed) {
        for (; *typed; ++typed)
            typing.digit(*typed - '0');
    }

    SheetTyping typing{sampleSheet()};
};

TEST_F(SheetTypingTest, GoesDownADayAndOnToTheNextBySpace) {
    std::string way;
    for (int presses = 0; presses < 12; ++presses) {
        way += here() + ' ';
        typing.asAsked();
    }
    EXPECT_EQ(way, "0/0/0 0/0/1 0/1/0 0/1/1 0/3/0 0/4/0 0/5/0 0/6/0 1/1/0 1/1/1 1/2/0 1/3/0 ");
    EXPECT_EQ(done(0, 0, 0), 10);
    EXPECT_EQ(done(1, 1, 1), 9);
    EXPECT_EQ(done(2, 1, 0), 20);
    EXPECT_EQ(typing.sheet().days[0].before, std::nullopt) << "nobody writes pain by Space";
    for (int presses = 0; presses < 9; ++presses)
        typing.asAsked();
    EXPECT_EQ(here(), "1/6/0") << "a day to come is not typed in";
    EXPECT_EQ(done(0, 2, 0), std::nullopt);
}

TEST_F(SheetTypingTest, TakesDigitsForWhatWasDone) {
    digits("8");
    typing.asAsked();
    EXPECT_EQ(done(0, 0, 0), 8) << "Space after a number only goes on";
    digits("12");
    typing.nextBox();
    EXPECT_EQ(done(0, 0, 1), 12);
    digits("7");
    typing.nextBox();
    typing.previousBox();
    digits("5");
    EXPECT_EQ(done(1, 0, 0), 5) << "a number is begun anew";
    digits("0");
    EXPECT_EQ(done(1, 0, 0), 50);
    digits("9");
    EXPECT_EQ(done(1, 0, 0), 9) << "no set has so many";
}

TEST_F(SheetTypingTest, TakesPainAfterP) {
    typing.askForPain();
    EXPECT_TRUE(typing.awaitsPain());
    digits("10");
    EXPECT_EQ(typing.cell()->pain, 10);
    digits("4");
    EXPECT_EQ(typing.cell()->pain, 4);
    typing.asAsked();
    EXPECT_FALSE(typing.awaitsPain());
    EXPECT_EQ(done(0, 0, 0), std::nullopt) << "Space only ends the pain";
    EXPECT_EQ(here(), "0/0/1");
}

TEST_F(SheetTypingTest, FillsAnExerciseOrADay) {
    digits("8");
    typing.exerciseAsAsked();
    EXPECT_EQ(done(0, 0, 0), 8);
    EXPECT_EQ(done(0, 0, 1), 10);
    EXPECT_EQ(here(), "0/1/0");
    typing.dayAsAsked();
    EXPECT_EQ(done(1, 0, 1), 8);
    EXPECT_EQ(done(1, 1, 0), std::nullopt);
}

TEST_F(SheetTypingTest, WritesBelowTheExercises) {
    typing.moveTo({0, 3, 0});
    digits("2");
    typing.nextBox();
    digits("3");
    typing.nextBox();
    digits("1");
    typing.nextBox();
    typing.digit(4);
    EXPECT_EQ(typing.sheet().days[0].effort, std::nullopt);
    typing.effort(Effort::Good);
    const TypedDay& day = typing.sheet().days[0];
    EXPECT_EQ(day.before, 2);
    EXPECT_EQ(day.after, 3);
    EXPECT_EQ(day.morning, 1);
    EXPECT_EQ(day.effort, Effort::Good);
    EXPECT_EQ(here(), "1/1/0");
    typing.effort(Effort::Hard);
    EXPECT_EQ(typing.sheet().days[1].effort, std::nullopt) << "only on its line";
}

TEST_F(SheetTypingTest, EmptiesABox) {
    typing.asAsked();
    typing.previousBox();
    typing.clear();
    EXPECT_EQ(done(0, 0, 0), std::nullopt);
    typing.moveTo({0, 6, 0});
    typing.effort(Effort::Hard);
    typing.moveTo({0, 6, 0});
    typing.clear();
    EXPECT_EQ(typing.sheet(), sampleSheet());
}

TEST_F(SheetTypingTest, TakesBackOneKeyAfterTheOther) {
    typing.asAsked();
    typing.dayAsAsked();
    typing.undo();
    EXPECT_EQ(done(0, 0, 0), 10);
    EXPECT_EQ(done(0, 0, 1), std::nullopt);
    EXPECT_TRUE(typing.canUndo());
    typing.undo();
    EXPECT_EQ(typing.sheet(), sampleSheet());
    EXPECT_EQ(here(), "0/0/0");
    EXPECT_FALSE(typing.canUndo());
    typing.undo();
    EXPECT_EQ(here(), "0/0/0");
}

TEST_F(SheetTypingTest, MovesByRowsAndDays) {
    typing.nextBox();
    typing.nextRow();
    EXPECT_EQ(here(), "0/1/1");
    typing.nextRow();
    EXPECT_EQ(here(), "0/3/0") << "the hold is not on Monday";
    typing.previousRow();
    EXPECT_EQ(here(), "0/1/0");
    typing.nextDay();
    EXPECT_EQ(here(), "1/1/0");
    typing.nextDay();
    EXPECT_EQ(here(), "1/1/0");
    typing.previousRow();
    EXPECT_EQ(here(), "1/1/0");
    typing.previousDay();
    EXPECT_EQ(here(), "0/0/0");
    typing.previousBox();
    EXPECT_EQ(here(), "0/0/0");
    typing.moveTo({2, 0, 0});
    EXPECT_EQ(here(), "0/0/0") << "to come";
}

TEST_F(SheetTypingTest, BeginsAtTheFirstEmptyBox) {
    TypedSheet sheet = sampleSheet();
    for (TypedBox& box : sheet.rows[0].cells[0].boxes)
        box.done = 10;
    typing = SheetTyping(sheet);
    EXPECT_EQ(here(), "0/1/0");
}

TEST_F(SheetTypingTest, DoesNothingWithoutASheet) {
    typing = SheetTyping();
    typing.asAsked();
    typing.exerciseAsAsked();
    typing.dayAsAsked();
    typing.digit(3);
    typing.askForPain();
    typing.effort(Effort::Easy);
    typing.clear();
    typing.nextRow();
    typing.nextDay();
    EXPECT_EQ(typing.sheet(), TypedSheet{});
    EXPECT_EQ(placeWords(typing).toStdString(), "No sheet is open.");
}

TEST_F(SheetTypingTest, SaysWhereItIsAndWhatIsThere) {
    EXPECT_EQ(placeWords(typing).toStdString(), "Bridge, 0, set 1, asked 10: empty");
    typing.moveTo({0, 1, 1});
    digits("6");
    EXPECT_EQ(placeWords(typing).toStdString(), "Shell, 0, Right side set 1, asked 8: 6");
    typing.askForPain();
    EXPECT_EQ(placeWords(typing).toStdString(), "Shell, 0, pain 0 to 10: empty");
    typing.moveTo({1, 6, 0});
    EXPECT_EQ(placeWords(typing).toStdString(), "How hard? E easy, R right, H hard, 2: empty");
    typing.effort(Effort::Good);
    typing.moveTo({1, 6, 0});
    EXPECT_EQ(placeWords(typing).toStdString(), "How hard? E easy, R right, H hard, 2: Right");
}

TEST(SheetChanges, NameOnlyWhatDiffers) {
    const TypedSheet before = sampleSheet();
    TypedSheet now = before;
    EXPECT_TRUE(changesBetween(before, now).empty());
    now.rows[0].cells[0].boxes[1].done = 9;
    now.rows[0].cells[0].pain = 3;
    now.days[0].effort = Effort::Hard;
    now.days[1].before = 2;
    const auto changes = changesBetween(before, now);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].sets, (std::vector<SetFact>{{"bridge", 2, {}, Reps{9}}}));
    EXPECT_EQ(changes[0].notes,
              (std::vector<SheetNote>{{"bridge", Told<int>{3}, Told<Effort>{Effort::Hard}}}))
        << "the day's word belongs to what was done";
    EXPECT_EQ(changes[1].painBefore, Told<int>{2});
    EXPECT_TRUE(changes[1].sets.empty());
}

TEST(SheetChanges, TakeBackByGoingTheOtherWay) {
    TypedSheet before = sampleSheet();
    before.rows[0].cells[0].effort = Effort::Easy;
    TypedSheet now = before;
    now.rows[0].cells[0].boxes[0].done = 10;
    now.days[0].effort = Effort::Hard;
    now.days[0].after = 4;
    const auto back = changesBetween(now, before);
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back[0].sets, (std::vector<SetFact>{{"bridge", 1, {}, std::nullopt}}));
    EXPECT_EQ(back[0].notes, (std::vector<SheetNote>{{"bridge", {}, Told<Effort>{Effort::Easy}}}));
    EXPECT_EQ(back[0].painAfter, Told<int>{std::nullopt});
}

} // namespace
} // namespace hipwise
