#include "core/interchange/amount_json.h"
#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/json_words.h"
#include "core/interchange/simulation_json.h"

#include <algorithm>
#include <map>

namespace hipwise {
namespace {

constexpr std::string_view format = "hipwise/log";

bool isWallTime(std::string_view text) {
    const auto digit = [text](std::size_t at, char highest) {
        return text[at] >= '0' && text[at] <= highest;
    };
    return text.size() == 5 && text[2] == ':' && digit(0, '2') &&
           digit(1, text[0] == '2' ? '3' : '9') && digit(3, '5') && digit(4, '9');
}

std::string readWallTime(const Field& field) {
    const auto text = field.text(nameLimit);
    if (text && !isWallTime(*text))
        field.refuseValue("write a time of day from 00:00 to 23:59.");
    return text.value_or("");
}

SetLog readSet(ObjectReader& at) {
    at.require({"asked"});
    at.allowNull({"side"});
    SetLog set;
    set.side = at["side"].word<Side>();
    const auto asked = at["asked"].object(readAmount);
    set.asked = asked.value_or(Amount{});
    set.done = readAmount(at);
    if (asked && asked->index() != set.done.index())
        at.refuse("This set was asked in " + std::string(amountName(*asked)) + " but done in " +
                  std::string(amountName(set.done)) + "; use the same for both.");
    return set;
}

/// The n-th set of a side in the list is set n of that side.
void numberSets(std::vector<SetLog>& sets) {
    std::map<std::optional<Side>, int> counted;
    for (SetLog& set : sets)
        set.set = ++counted[set.side];
    std::ranges::stable_sort(sets, {}, &SetLog::set);
}

std::string readExerciseId(const Field& field, const Catalogue& catalogue) {
    const auto id = field.text(nameLimit, 1);
    if (id && catalogue.find(*id) == nullptr)
        field.refuseValue("choose an exercise that `hipwise catalogue` lists.");
    return id.value_or("");
}

ExerciseLog readExercise(ObjectReader& at, const Catalogue& catalogue) {
    at.require({"id"});
    at.allowNull({"effort", "pain", "skipped"});
    ExerciseLog log;
    log.exercise = readExerciseId(at["id"], catalogue);
    log.effort = at["effort"].word<Effort>();
    log.pain = at["pain"].integer(painRange);
    log.skipped = at["skipped"].word<SkipReason>();
    log.sets = at["sets"].objects(readSet);
    numberSets(log.sets);
    return log;
}

SessionLog readSession(ObjectReader& at, const Catalogue& catalogue) {
    at.require({"date", "exercises"});
    at.allowNull({"planned_date", "started_at", "duration_s", "pain_before", "pain_after",
                  "pain_next_morning"});
    SessionLog session;
    session.date = at["date"].date().value_or(Date{});
    session.plannedDate = at["planned_date"].date();
    session.startedAt = readWallTime(at["started_at"]);
    if (const auto duration = at["duration_s"].integer(daySecondsRange))
        session.duration = Seconds{*duration};
    session.painBefore = at["pain_before"].integer(painRange);
    session.painAfter = at["pain_after"].integer(painRange);
    session.painNextMorning = at["pain_next_morning"].integer(painRange);
    session.exercises = at["exercises"].objects(
        [&catalogue](ObjectReader& exercise) { return readExercise(exercise, catalogue); });
    return session;
}

JsonMember amountMember(const Amount& amount) {
    return {std::string(amountName(amount)), numberOf(amount)};
}

JsonValue setJson(const SetLog& set) {
    return JsonValue::Object{{"side", wordOrNull(set.side)},
                             {"asked", JsonValue::Object{amountMember(set.asked)}},
                             amountMember(set.done)};
}

JsonValue exerciseJson(const ExerciseLog& log) {
    std::vector<SetLog> sets = log.sets;
    std::ranges::stable_sort(sets, {}, &SetLog::set);
    return JsonValue::Object{{"id", log.exercise},
                             {"effort", wordOrNull(log.effort)},
                             {"pain", numberOrNull(log.pain)},
                             {"skipped", wordOrNull(log.skipped)},
                             {"sets", arrayJson(sets, setJson)}};
}

JsonValue sessionJson(const SessionLog& session) {
    const auto duration = session.duration ? std::optional(session.duration->value) : std::nullopt;
    const auto planned = session.plannedDate ? session.plannedDate->iso() : std::string();
    return JsonValue::Object{{"date", session.date.iso()},
                             {"planned_date", textOrNull(planned)},
                             {"started_at", textOrNull(session.startedAt)},
                             {"duration_s", numberOrNull(duration)},
                             {"pain_before", numberOrNull(session.painBefore)},
                             {"pain_after", numberOrNull(session.painAfter)},
                             {"pain_next_morning", numberOrNull(session.painNextMorning)},
                             {"exercises", arrayJson(session.exercises, exerciseJson)}};
}

} // namespace

Read<std::vector<SessionLog>> readLog(std::string_view json, const Catalogue& catalogue) {
    return readDocument(json, format, [&catalogue](ObjectReader& at) {
        at.require({"sessions"});
        return at["sessions"].objects(
            [&catalogue](ObjectReader& session) { return readSession(session, catalogue); });
    });
}

JsonValue logJson(std::span<const SessionLog> sessions) {
    JsonValue::Object json = documentStart(format);
    json.push_back({"sessions", arrayJson(sessions, sessionJson)});
    return json;
}

std::string writeLog(std::span<const SessionLog> sessions) {
    return prettyJson(logJson(sessions));
}

} // namespace hipwise
