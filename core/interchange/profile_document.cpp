#include "core/interchange/document.h"
#include "core/interchange/documents.h"
#include "core/interchange/json_words.h"
#include "core/interchange/recent_pain.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr std::string_view format = "hipwise/profile";

NumberRange minutesRange(Mode mode) {
    switch (mode) {
    case Mode::Standalone:
        return standaloneMinutesRange;
    case Mode::Finisher:
        return finisherMinutesRange;
    case Mode::WarmUp:
        return warmUpMinutesRange;
    }
    return standaloneMinutesRange;
}

bool isTag(std::string_view text) {
    constexpr std::size_t longest = 60;
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::vector<std::string> readTags(const Field& field) {
    std::vector<std::string> seen;
    const auto readTag = [&seen](const Field& element) {
        auto tag = element.text(noteLimit);
        if (tag && !isTag(*tag))
            element.refuseValue("write a tag of a to z, 0 to 9 and _, at most 60 characters.");
        if (tag && std::ranges::find(seen, *tag) != seen.end())
            element.refuseValue("it stands in the list twice, remove one.");
        if (tag)
            seen.push_back(*tag);
        return tag;
    };
    return field.list(readTag, listLimit);
}

std::vector<Weekday> readWeekdays(const Field& field, int daysPerWeek) {
    auto weekdays = field.distinctWords<Weekday>();
    const auto wanted = static_cast<std::size_t>(daysPerWeek);
    if (field.present() && weekdays.size() != wanted)
        field.refuse("weekdays has " + std::to_string(weekdays.size()) +
                     " days but days_per_week is " + std::to_string(daysPerWeek) +
                     "; make them agree or leave weekdays out.");
    std::ranges::sort(weekdays);
    return weekdays;
}

EquipmentOwned readEquipment(ObjectReader& at) {
    EquipmentOwned owned;
    owned.miniBands = at["mini_bands"].integer(miniBandRange).value_or(0);
    owned.chair = at["chair"].truth().value_or(false);
    if (const auto step = at["step_cm"].integer(stepRange))
        owned.step = Centimetres{*step};
    owned.wall = at["wall"].truth().value_or(false);
    return owned;
}

SafetyAnswers readSafety(ObjectReader& at) {
    at.require({"emergency", "clinician_first", "cleared"});
    return {readTags(at["emergency"]), readTags(at["clinician_first"]),
            at["cleared"].truth().value_or(false)};
}

Profile readMembers(ObjectReader& at) {
    at.require({"days_per_week", "minutes"});
    Profile profile;
    profile.name = at["name"].text(nameLimit).value_or("");
    profile.birthYear = at["birth_year"].integer(birthYearRange);
    profile.sex = at["sex"].word<Sex>().value_or(Sex::Unspecified);
    profile.experience = at["experience"].word<Experience>().value_or(Experience::None);
    profile.daysPerWeek = at["days_per_week"].integer(daysPerWeekRange).value_or(3);
    profile.weekdays = readWeekdays(at["weekdays"], profile.daysPerWeek);
    profile.mode = at["mode"].word<Mode>().value_or(Mode::Standalone);
    profile.minutes = at["minutes"].integer(minutesRange(profile.mode)).value_or(0);
    profile.equipment = at["equipment"].object(readEquipment).value_or(EquipmentOwned{});
    profile.limits = at["limits"].distinctWords<Limit>();
    profile.motives = at["goals"].distinctWords<Motive>();
    profile.safety = at["safety"].object(readSafety);
    profile.pain = at["pain"].object(readRecentPain);
    profile.hostWorkout = at["host_workout"].word<HostWorkout>().value_or(HostWorkout::None);
    return profile;
}

JsonValue equipmentJson(const EquipmentOwned& owned) {
    JsonValue::Object json{{"mini_bands", owned.miniBands}, {"chair", owned.chair}};
    if (owned.step)
        json.push_back({"step_cm", owned.step->value});
    json.push_back({"wall", owned.wall});
    return json;
}

JsonValue safetyJson(const SafetyAnswers& safety) {
    return JsonValue::Object{{"emergency", textsJson(safety.emergency)},
                             {"clinician_first", textsJson(safety.clinicianFirst)},
                             {"cleared", safety.cleared}};
}

void addWho(JsonValue::Object& json, const Profile& profile) {
    if (!profile.name.empty())
        json.push_back({"name", profile.name});
    if (profile.birthYear)
        json.push_back({"birth_year", *profile.birthYear});
    json.push_back({"sex", wordJson(profile.sex)});
    json.push_back({"experience", wordJson(profile.experience)});
}

void addWhen(JsonValue::Object& json, const Profile& profile) {
    json.push_back({"days_per_week", profile.daysPerWeek});
    if (!profile.weekdays.empty())
        json.push_back({"weekdays", wordsJson(profile.weekdays)});
    json.push_back({"minutes", profile.minutes});
    json.push_back({"mode", wordJson(profile.mode)});
}

} // namespace

Read<Profile> readProfile(std::string_view json) {
    return readDocument(json, format, readMembers);
}

std::string writeProfile(const Profile& profile) {
    JsonValue::Object json = documentStart(format);
    addWho(json, profile);
    addWhen(json, profile);
    json.push_back({"equipment", equipmentJson(profile.equipment)});
    json.push_back({"limits", wordsJson(profile.limits)});
    json.push_back({"goals", wordsJson(profile.motives)});
    if (profile.safety)
        json.push_back({"safety", safetyJson(*profile.safety)});
    if (profile.pain)
        json.push_back({"pain", recentPainJson(*profile.pain)});
    json.push_back({"host_workout", wordJson(profile.hostWorkout)});
    return prettyJson(std::move(json));
}

} // namespace hipwise
