#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/json_words.h"
#include "core/interchange/recent_pain.h"

namespace hipwise {
namespace {

constexpr std::string_view format = "hipwise/check-in";

BothSides readSides(const Field& field, NumberRange range) {
    const auto read = [range](ObjectReader& at) {
        return BothSides{at["left"].integer(range), at["right"].integer(range)};
    };
    return field.object(read).value_or(BothSides{});
}

TestResults readTests(ObjectReader& at) {
    TestResults tests;
    tests.oneLegStanceSeconds = readSides(at[nameOf(Test::OneLegStance)], testSecondsRange);
    tests.chairStands = at[nameOf(Test::ChairStand)].integer(testCountRange);
    tests.bridgeHoldSeconds = readSides(at[nameOf(Test::BridgeHold)], testSecondsRange);
    tests.legRaiseReps = readSides(at[nameOf(Test::LegRaise)], testCountRange);
    tests.sidePlankSeconds = readSides(at[nameOf(Test::SidePlank)], testSecondsRange);
    tests.hipFlexor = at[nameOf(Test::HipFlexor)].word<HipFlexorLook>();
    tests.stepDownFaults = readSides(at[nameOf(Test::StepDown)], testCountRange);
    return tests;
}

Activity readActivity(ObjectReader& at) {
    at.require({"name", "difficulty"});
    return {at["name"].text(nameLimit, 1).value_or(""),
            at["difficulty"].integer(painRange).value_or(0)};
}

CheckIn readMembers(ObjectReader& at) {
    at.require({"date"});
    CheckIn checkIn;
    checkIn.date = at["date"].date().value_or(Date{});
    if (at["signs"].present())
        checkIn.signs = at["signs"].distinctWords<Sign>();
    checkIn.tests = at["tests"].object(readTests).value_or(TestResults{});
    checkIn.pain = at["pain"].object(readRecentPain);
    checkIn.activities = at["activities"].objects(readActivity, listLimit);
    return checkIn;
}

void addSides(JsonValue::Object& tests, Test test, const BothSides& sides) {
    JsonValue::Object json;
    if (sides.left)
        json.push_back({"left", *sides.left});
    if (sides.right)
        json.push_back({"right", *sides.right});
    if (!json.empty())
        tests.push_back({std::string(nameOf(test)), std::move(json)});
}

JsonValue testsJson(const TestResults& tests) {
    JsonValue::Object json;
    addSides(json, Test::OneLegStance, tests.oneLegStanceSeconds);
    if (tests.chairStands)
        json.push_back({std::string(nameOf(Test::ChairStand)), *tests.chairStands});
    addSides(json, Test::BridgeHold, tests.bridgeHoldSeconds);
    addSides(json, Test::LegRaise, tests.legRaiseReps);
    addSides(json, Test::SidePlank, tests.sidePlankSeconds);
    if (tests.hipFlexor)
        json.push_back({std::string(nameOf(Test::HipFlexor)), wordJson(*tests.hipFlexor)});
    addSides(json, Test::StepDown, tests.stepDownFaults);
    return json;
}

JsonValue activityJson(const Activity& activity) {
    return JsonValue::Object{{"name", activity.name}, {"difficulty", activity.difficulty}};
}

} // namespace

Read<CheckIn> readCheckIn(std::string_view json) {
    return readDocument(json, format, readMembers);
}

std::string writeCheckIn(const CheckIn& checkIn) {
    JsonValue::Object json = documentStart(format);
    json.push_back({"date", checkIn.date.iso()});
    if (checkIn.signs)
        json.push_back({"signs", wordsJson(*checkIn.signs)});
    json.push_back({"tests", testsJson(checkIn.tests)});
    if (checkIn.pain)
        json.push_back({"pain", recentPainJson(*checkIn.pain)});
    json.push_back({"activities", arrayJson(checkIn.activities, activityJson)});
    return prettyJson(std::move(json));
}

} // namespace hipwise
