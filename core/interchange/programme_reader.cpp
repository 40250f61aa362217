#include "core/interchange/amount_json.h"
#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/programme_json.h"

#include <cmath>

namespace hipwise {
namespace {

std::vector<Reason> readReasonList(const Field& field) {
    return field.objects(readReason);
}

Seconds readSeconds(const Field& field) {
    return {field.integer(daySecondsRange).value_or(0)};
}

Deciseconds readPace(const Field& field) {
    return {static_cast<int>(std::lround(field.number(paceRange).value_or(0) * 10))};
}

void readDose(ObjectReader& at, Prescription& item) {
    item.sets = at["sets"].integer(setsRange).value_or(0);
    item.amount = readAmount(at);
    item.perSide = at["per_side"].truth().value_or(false);
    item.firstSide = at["first_side"].word<Side>();
    item.extraSetSide = at["extra_set_side"].word<Side>();
    item.band = at["band"].integer(miniBandRange).value_or(0);
    item.tempo = at["tempo"].text(nameLimit).value_or("");
    item.secondsPerRep = readPace(at["seconds_per_rep"]);
    item.rest = readSeconds(at["rest_seconds"]);
    item.estimated = readSeconds(at["estimated_seconds"]);
}

Prescription readItem(ObjectReader& at) {
    at.require({"id", "ladder", "level", "position", "sets", "reps", "seconds", "per_side",
                "first_side", "extra_set_side", "band", "tempo", "seconds_per_rep", "rest_seconds",
                "estimated_seconds", "contributes", "reasons"});
    at.allowNull({"reps", "seconds", "first_side", "extra_set_side", "seconds_per_rep"});
    Prescription item;
    item.exercise = at["id"].text(nameLimit, 1).value_or("");
    item.ladder = at["ladder"].word<Ladder>().value_or(Ladder::Bridge);
    item.level = at["level"].integer(levelRange).value_or(0);
    item.position = at["position"].word<Position>().value_or(Position::Standing);
    readDose(at, item);
    item.contributes = at["contributes"].object(readShares).value_or(PerGoal<QuarterSets>{});
    item.reasons = readReasonList(at["reasons"]);
    return item;
}

PlannedTest readTest(ObjectReader& at) {
    at.require({"id", "estimated_seconds"});
    return {at["id"].word<Test>().value_or(Test::OneLegStance),
            readSeconds(at["estimated_seconds"])};
}

PlannedSession readSession(ObjectReader& at) {
    at.require({"date", "name", "mode", "state", "estimated_seconds", "warm_up_seconds", "tests",
                "items"});
    PlannedSession session;
    session.date = at["date"].date().value_or(Date{});
    session.name = at["name"].text(nameLimit, 1).value_or("");
    session.mode = at["mode"].word<Mode>().value_or(Mode::Standalone);
    session.state = at["state"].word<SessionState>().value_or(SessionState::Planned);
    session.estimated = readSeconds(at["estimated_seconds"]);
    session.warmUp = readSeconds(at["warm_up_seconds"]);
    session.tests = at["tests"].objects(readTest);
    session.items = at["items"].objects(readItem);
    return session;
}

GoalTotal readGoalTotal(ObjectReader& at) {
    at.require({"sets", "target"});
    GoalTotal total;
    total.sets = {at["sets"].inParts(4, weekSetsRange).value_or(0)};
    const Field targetField = at["target"];
    const auto target =
        targetField.list([](const Field& end) { return end.integer(weekSetsRange); });
    if (targetField.present() && target.size() != 2)
        targetField.refuse("target needs two whole numbers, the lowest and the highest.");
    else if (targetField.present()) {
        total.targetLow = target[0];
        total.targetHigh = target[1];
    }
    return total;
}

PerGoal<GoalTotal> readGoals(ObjectReader& at) {
    PerGoal<GoalTotal> goals{};
    for (const auto& [goal, word] : namesOf<Goal>())
        goals[index(goal)] = at[word].object(readGoalTotal).value_or(GoalTotal{});
    return goals;
}

Week readWeek(ObjectReader& at) {
    at.require({"number", "phase", "consolidation", "goals", "sessions"});
    Week week;
    week.number = at["number"].integer(weekNumberRange).value_or(1);
    week.phase = at["phase"].word<Phase>().value_or(Phase::Learn);
    week.consolidation = at["consolidation"].truth().value_or(false);
    week.goals = at["goals"].object(readGoals).value_or(PerGoal<GoalTotal>{});
    week.sessions = at["sessions"].objects(readSession);
    week.reasons = readReasonList(at["reasons"]);
    return week;
}

RelaxedRule readRelaxedRule(ObjectReader& at) {
    at.require({"rule", "weeks", "because"});
    const auto readNumber = [](const Field& week) { return week.integer(weekNumberRange); };
    return {at["rule"].text(nameLimit, 1).value_or(""), at["weeks"].list(readNumber),
            at["because"].text(noteLimit, 1).value_or("")};
}

Programme readMembers(ObjectReader& at) {
    at.require({"start", "today", "relaxed_rules", "weeks"});
    Programme programme;
    programme.start = at["start"].date().value_or(Date{});
    programme.today = at["today"].date().value_or(Date{});
    programme.relaxedRules = at["relaxed_rules"].objects(readRelaxedRule);
    programme.weeks = at["weeks"].objects(readWeek);
    return programme;
}

} // namespace

Read<Programme> readProgramme(std::string_view json) {
    return readDocument(json, "hipwise/programme", readMembers);
}

} // namespace hipwise
