#include "core/interchange/documents.h"
#include "core/interchange/limits.h"
#include "tests/core/interchange/reading.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const std::string maya =
    R"({"format":"hipwise/profile","version":1,"name":"Maya","birth_year":1981,"sex":"female",)"
    R"("experience":"none","days_per_week":3,"weekdays":["mon","wed","fri"],"minutes":18,)"
    R"("mode":"standalone","equipment":{"mini_bands":2,"chair":true,"step_cm":20,"wall":true},)"
    R"("limits":["knee_pain_front"],"goals":["back_pain","balance"],)"
    R"("safety":{"emergency":[],"clinician_first":[],"cleared":false},)"
    R"("pain":{"average_7d":4,"worst_7d":6},"host_workout":"none"})";

const std::string least =
    R"({"format":"hipwise/profile","version":1,"days_per_week":3,"minutes":18})";

std::string withMember(const std::string& member) {
    return least.substr(0, least.size() - 1) + "," + member + "}";
}

struct Case {
    std::string part;
    std::string other;
    std::string where;
    std::string sentence;
};

TEST(ProfileDocument, ReadsTheWholeOfMaya) {
    Profile expected;
    expected.name = "Maya";
    expected.birthYear = 1981;
    expected.sex = Sex::Female;
    expected.weekdays = {Weekday::Monday, Weekday::Wednesday, Weekday::Friday};
    expected.equipment = {2, true, Centimetres{20}, true};
    expected.limits = {Limit::KneePainFront};
    expected.motives = {Motive::BackPain, Motive::Balance};
    expected.safety = SafetyAnswers{};
    expected.pain = RecentPain{4, 6};
    EXPECT_EQ(valueOf(readProfile(maya)), expected);
}

TEST(ProfileDocument, TakesWhatIsNotToldAsNotTold) {
    Profile expected;
    expected.minutes = 18;
    EXPECT_EQ(valueOf(readProfile(least)), expected);
    EXPECT_FALSE(valueOf(readProfile(least)).safety);
}

TEST(ProfileDocument, WritesTheFieldsInTheirOrder) {
    std::string packed = writeProfile(valueOf(readProfile(maya)));
    std::erase_if(packed, [](char c) { return c == ' ' || c == '\n'; });
    EXPECT_EQ(packed, maya);
}

TEST(ProfileDocument, KeepsWeekdaysMondayFirst) {
    const auto profile =
        valueOf(readProfile(replaced(maya, R"("mon","wed","fri")", R"("sun","tue","thu")")));
    EXPECT_EQ(profile.weekdays,
              (std::vector{Weekday::Tuesday, Weekday::Thursday, Weekday::Sunday}));
}

TEST(ProfileDocument, SaysWhatIsWrongAndWhatToDo) {
    const Case cases[] = {
        {R"("days_per_week":3)", R"("days_per_week":5)", "$.days_per_week",
         "days_per_week is 5; choose 3 or 4."},
        {R"("days_per_week":3)", R"("days_per_week":"three")", "$.days_per_week",
         "days_per_week is \"three\"; choose 3 or 4."},
        {R"("days_per_week":3,)", "", "$.days_per_week", "days_per_week is missing; add it."},
        {R"("minutes":18)", R"("minutes":60)", "$.minutes",
         "minutes is 60; choose a whole number from 15 to 20."},
        {R"("minutes":18)", R"("minutes":17.5)", "$.minutes",
         "minutes is 17.5; choose a whole number from 15 to 20."},
        {R"("birth_year":1981)", R"("birth_year":null)", "$.birth_year",
         "birth_year is null; choose a whole number from 1900 to 2020."},
        {R"("chair":true)", R"("chair":"yes")", "$.equipment.chair",
         "chair is \"yes\"; choose true or false."},
        {R"("mini_bands")", R"("bands")", "$.equipment.bands",
         "This field is not known here; remove it or choose mini_bands, chair, step_cm or wall."},
        {R"("mode":"standalone")", R"("mode":"fast")", "$.mode",
         "mode is \"fast\"; choose standalone, finisher or warm_up."},
        {R"("name":"Maya")", R"("name":7)", "$.name", "name is 7; write a text in quotes."},
        {R"("limits":["knee_pain_front"])", R"("limits":"none")", "$.limits",
         "limits is \"none\"; write a list in square brackets."},
        {R"("pain":{"average_7d":4,"worst_7d":6})", R"("pain":4)", "$.pain",
         "pain is 4; write an object in curly brackets."},
        {R"("weekdays":["mon","wed","fri"])", R"("weekdays":["mon","wed"])", "$.weekdays",
         "weekdays has 2 days but days_per_week is 3; make them agree or leave weekdays out."},
        {R"(["mon","wed","fri"])", R"(["mon","wed","mon"])", "$.weekdays[2]",
         "weekdays[2] is \"mon\"; it stands in the list twice, remove one."},
        {R"("version":1)", R"("version":2)", "$.version",
         "version is 2; a newer Hipwise wrote this file, update Hipwise to read it."},
        {R"("hipwise/profile")", R"("hipwise/log")", "$.format",
         "format is \"hipwise/log\"; write \"hipwise/profile\" or choose another file."},
        {R"("cleared":false)", R"("clear":false)", "$.safety.cleared",
         "cleared is missing; add it."},
    };
    for (const auto& [part, other, where, sentence] : cases) {
        const Problem problem = problemOf(readProfile(replaced(maya, part, other)));
        EXPECT_EQ(problem.where, where) << other;
        EXPECT_EQ(problem.sentence, sentence);
    }
}

TEST(ProfileDocument, ListsTheLimitsItKnows) {
    const Problem problem = problemOf(readProfile(withMember(R"("limits":["sore"])")));
    EXPECT_EQ(problem.where, "$.limits[0]");
    EXPECT_TRUE(problem.sentence.starts_with("limits[0] is \"sore\"; choose knee_pain_front, "));
    EXPECT_TRUE(problem.sentence.ends_with("or flexion_sensitive_back."));
}

TEST(ProfileDocument, AcceptsBothEndsOfEveryRangeAndNothingBeyond) {
    const struct {
        std::string name;
        NumberRange range;
        std::string before;
        std::string after;
    } fields[] = {
        {"birth_year", {1900, 2020}, "\"birth_year\":", ""},
        {"mini_bands", {0, 4}, "\"equipment\":{\"mini_bands\":", "}"},
        {"step_cm", {5, 40}, "\"equipment\":{\"step_cm\":", "}"},
        {"average_7d", {0, 10}, "\"pain\":{\"worst_7d\":10,\"average_7d\":", "}"},
        {"worst_7d", {0, 10}, "\"pain\":{\"average_7d\":0,\"worst_7d\":", "}"},
    };
    for (const auto& field : fields) {
        const auto verdict = [&](int number) {
            return problemOf(
                       readProfile(withMember(field.before + std::to_string(number) + field.after)))
                .where;
        };
        EXPECT_EQ(verdict(field.range.low), "accepted") << field.name;
        EXPECT_EQ(verdict(field.range.high), "accepted") << field.name;
        EXPECT_TRUE(verdict(field.range.low - 1).ends_with(field.name));
        EXPECT_TRUE(verdict(field.range.high + 1).ends_with(field.name));
    }
}

TEST(ProfileDocument, LimitsTheMinutesByTheMode) {
    const struct {
        std::string mode;
        NumberRange range;
    } modes[] = {{"standalone", {15, 20}}, {"finisher", {8, 20}}, {"warm_up", {5, 20}}};
    for (const auto& each : modes) {
        const auto verdict = [&](int minutes) {
            const std::string member = "\"minutes\":" + std::to_string(minutes);
            return problemOf(readProfile(replaced(withMember("\"mode\":\"" + each.mode + "\""),
                                                  "\"minutes\":18", member)))
                .where;
        };
        EXPECT_EQ(verdict(each.range.low - 1), "$.minutes") << each.mode;
        EXPECT_EQ(verdict(each.range.low), "accepted") << each.mode;
        EXPECT_EQ(verdict(each.range.high), "accepted") << each.mode;
        EXPECT_EQ(verdict(each.range.high + 1), "$.minutes") << each.mode;
    }
}

TEST(ProfileDocument, CountsTheNameInCharacters) {
    const auto named = [](std::size_t length) {
        std::string name;
        for (std::size_t i = 0; i < length; ++i)
            name += "ë";
        return problemOf(readProfile(withMember("\"name\":\"" + name + "\"")));
    };
    EXPECT_EQ(named(120).where, "accepted");
    EXPECT_EQ(named(121).sentence, "name is 121 characters long; keep it to 120.");
    EXPECT_EQ(named(100'000).sentence, "name is 100000 characters long; keep it to 120.");
}

TEST(ProfileDocument, ChecksSafetyTags) {
    const auto tagged = [](const std::string& tags) {
        return problemOf(readProfile(withMember(R"("safety":{"emergency":[)" + tags +
                                                R"(],"clinician_first":[],"cleared":true})")))
            .where;
    };
    EXPECT_EQ(tagged(R"("saddle_numbness","a1")"), "accepted");
    EXPECT_EQ(tagged('"' + std::string(60, 'a') + '"'), "accepted");
    for (const auto& tag :
         std::vector<std::string>{"", "Saddle", "a-b", "a b", std::string(61, 'a')})
        EXPECT_EQ(tagged('"' + tag + '"'), "$.safety.emergency[0]") << tag;
    EXPECT_EQ(tagged(R"("a","a")"), "$.safety.emergency[1]");

    std::string forty = "\"t0\"";
    for (int i = 1; i < 40; ++i)
        forty += ",\"t" + std::to_string(i) + "\"";
    EXPECT_EQ(tagged(forty), "accepted");
    EXPECT_EQ(tagged(forty + ",\"t40\""), "$.safety.emergency");
}

TEST(ProfileDocument, RefusesWhatIsNoObject) {
    for (const char* text : {"[]", "1", "null", "\"hipwise/profile\""})
        EXPECT_EQ(problemOf(readProfile(text)).where, "$") << text;
    EXPECT_EQ(problemOf(readProfile("{}")).sentence, "format is missing; add it.");
}

} // namespace
} // namespace hipwise
