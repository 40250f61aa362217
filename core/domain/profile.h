#pragma once

#include "core/domain/date.h"
#include "core/domain/quantity.h"
#include "core/domain/terms.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

struct EquipmentOwned {
    /// How many mini-band strengths the person owns, 0 to 4, lightest first.
    int miniBands = 0;
    bool chair = false;
    std::optional<Centimetres> step;
    bool wall = false;

    bool operator==(const EquipmentOwned&) const = default;
};

/// Pain of the last seven days, 0 to 10 each.
struct RecentPain {
    int average = 0;
    int worst = 0;

    bool operator==(const RecentPain&) const = default;
};

/// Answers of the safety screen: the tags that apply, and whether a clinician has cleared the
/// person.
struct SafetyAnswers {
    std::vector<std::string> emergency;
    std::vector<std::string> clinicianFirst;
    bool cleared = false;
    /// When the clinician agreed; kept beside the profile document, which does not have it.
    std::optional<Date> clearedOn{};

    bool operator==(const SafetyAnswers&) const = default;
};

/// Who trains, when, with what and within which limits. Empty options mean "not told".
struct Profile {
    std::string name;
    std::optional<int> birthYear;
    Sex sex = Sex::Unspecified;
    Experience experience = Experience::None;
    int daysPerWeek = 3;
    /// As many days as daysPerWeek, Monday first; empty means the usual spread.
    std::vector<Weekday> weekdays;
    int minutes = 18;
    Mode mode = Mode::Standalone;
    EquipmentOwned equipment;
    std::vector<Limit> limits;
    std::vector<Motive> motives;
    /// Empty until the safety questions were answered; asked before the first session.
    std::optional<SafetyAnswers> safety;
    std::optional<RecentPain> pain;
    HostWorkout hostWorkout = HostWorkout::None;

    bool operator==(const Profile&) const = default;
};

} // namespace hipwise
