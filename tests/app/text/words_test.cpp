#include "app/text/words.h"

#include "core/domain/names.h"

#include <gtest/gtest.h>

#include <set>

namespace hipwise {
namespace {

Date day(std::string_view iso) {
    return Date::parse(iso).value();
}

std::string plain(const QString& text) {
    return toStd(text);
}

Prescription bridges(int sets, Amount amount) {
    Prescription item;
    item.sets = sets;
    item.amount = amount;
    return item;
}

TEST(Words, CarryEveryCharacterFromCoreToQtAndBack) {
    for (const std::string text : {"", "Maya", "Zähne", "日本", "a\nb", "<b>bold</b>"})
        EXPECT_EQ(toStd(toQt(text)), text);
    for (const char* iso : {"1900-01-01", "2024-02-29", "2026-11-25", "2199-12-31"})
        EXPECT_EQ(fromQt(toQt(day(iso))), day(iso)) << iso;
}

TEST(Words, SayDatesAsPeopleDo) {
    EXPECT_EQ(plain(longDate(day("2026-11-25"))), "Wednesday 25 November");
    EXPECT_EQ(plain(shortDate(day("2026-11-25"))), "Wed 25");
    EXPECT_EQ(plain(dateRange(day("2026-11-23"), day("2026-11-29"))), "23 – 29 November");
    EXPECT_EQ(plain(dateRange(day("2026-11-30"), day("2026-11-30"))), "30 November");
    EXPECT_EQ(plain(dateRange(day("2026-11-30"), day("2026-12-06"))), "30 November – 6 December");
    EXPECT_EQ(plain(dateRange(day("2026-12-28"), day("2027-01-03"))), "28 December – 3 January");
    EXPECT_EQ(plain(dateRange(day("2026-11-25"), day("2027-11-29"))), "25 November – 29 November");
}

TEST(Words, RoundSessionsToTheNearestMinute) {
    const std::pair<int, const char*> cases[] = {
        {0, "0 min"},     {29, "0 min"},    {30, "1 min"}, {1049, "17 min"},
        {1050, "18 min"}, {1065, "18 min"}, {-5, "0 min"}};
    for (const auto& [seconds, words] : cases)
        EXPECT_EQ(plain(minutesWords(Seconds{seconds})), words) << seconds;
}

TEST(Words, SayADoseWithItsBandAndItsSides) {
    Prescription item = bridges(3, Reps{12});
    EXPECT_EQ(plain(doseWords(item)), "3 × 12");
    item = bridges(2, Reps{10});
    item.perSide = true;
    item.band = 1;
    item.firstSide = Side::Left;
    EXPECT_EQ(plain(doseWords(item)), "2 × 10 each side · light band · left first");
    item.extraSetSide = Side::Left;
    EXPECT_EQ(plain(doseWords(item)),
              "2 × 10 each side · light band · left first · one more set left");
    item = bridges(3, Seconds{25});
    item.perSide = true;
    EXPECT_EQ(plain(doseWords(item)), "3 × 25 s each side");
    item = bridges(2, Reps{10});
    item.tempo = "3-1-3";
    EXPECT_EQ(plain(doseWords(item)), "2 × 10 · slowly: 3 s up, 3 s down");
    item.tempo = "2-5-2";
    EXPECT_EQ(plain(doseWords(item)), "2 × 10 · slowly: 2 s up, hold 5 s, 2 s down");
    item.tempo = "1-5-1";
    EXPECT_EQ(plain(doseWords(item)), "2 × 10");
}

TEST(Words, GiveEveryAmountItsUnit) {
    EXPECT_EQ(plain(amountWords(Reps{10})), "10");
    EXPECT_EQ(plain(amountWords(Seconds{25})), "25 s");
}

TEST(Words, ShowQuartersOfSetsWithNoMoreDigitsThanTheyNeed) {
    const std::pair<int, const char*> cases[] = {{0, "0"},     {4, "1"},    {28, "7"},
                                                 {29, "7.25"}, {30, "7.5"}, {31, "7.75"}};
    for (const auto& [quarters, words] : cases)
        EXPECT_EQ(plain(setsWords(QuarterSets{quarters})), words) << quarters;
}

template <class Term>
void expectADifferentNameForEach(QString (*nameOfTerm)(Term)) {
    std::set<std::string> names;
    for (const auto& named : namesOf<Term>()) {
        const std::string name = plain(nameOfTerm(named.term));
        EXPECT_FALSE(name.empty()) << named.word;
        EXPECT_TRUE(names.insert(name).second) << name;
    }
}

TEST(Words, NameEveryTermDifferently) {
    expectADifferentNameForEach<Goal>(goalName);
    expectADifferentNameForEach<Phase>(phaseName);
    expectADifferentNameForEach<Limit>(limitName);
    expectADifferentNameForEach<Side>(sideName);
    expectADifferentNameForEach<hipwise::Test>(testName);
}

TEST(Words, NameBandsFromTheLightestAndNoBandNotAtAll) {
    EXPECT_EQ(plain(bandName(0)), "");
    EXPECT_EQ(plain(bandName(1)), "light band");
    EXPECT_EQ(plain(bandName(4)), "extra strong band");
    EXPECT_EQ(plain(bandName(5)), "extra strong band");
}

} // namespace
} // namespace hipwise
