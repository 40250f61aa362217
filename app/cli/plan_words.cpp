#include "app/cli/plan_words.h"

#include "core/domain/names.h"

#include <array>

namespace hipwise::cli {
namespace {

std::string_view bandWords(int band) {
    constexpr std::array<std::string_view, 4> words{"light band", "medium band", "strong band",
                                                    "extra strong band"};
    const auto strength = static_cast<std::size_t>(band);
    return band >= 1 && strength <= words.size() ? words[strength - 1] : "band";
}

} // namespace

std::string dayWords(Date date) {
    std::string weekday(nameOf(date.weekday()));
    weekday[0] = static_cast<char>(weekday[0] - 'a' + 'A');
    return weekday + ' ' + date.iso();
}

std::string minutesWords(Seconds duration) {
    return std::to_string((duration.value + 30) / 60) + " min";
}

std::string durationWords(Seconds duration) {
    return duration.value % 60 == 0 ? minutesWords(duration)
                                    : std::to_string(duration.value) + " s";
}

std::string amountWords(const Amount& amount) {
    const std::string number = std::to_string(numberOf(amount));
    return std::holds_alternative<Seconds>(amount) ? number + " s" : number;
}

std::string doseWords(const Prescription& item) {
    std::string words = std::to_string(item.sets) + " x " + amountWords(item.amount);
    if (item.perSide)
        words += " each side";
    if (item.tempo == "3-1-3" || item.tempo == "2-5-2")
        words.append(", slowly");
    if (item.band > 0)
        words.append(", ").append(bandWords(item.band));
    if (item.rest.value > 0 && item.sets > 1)
        words += ", rest " + std::to_string(item.rest.value) + " s";
    if (item.firstSide)
        words.append(", ").append(nameOf(*item.firstSide)).append(" first");
    if (item.extraSetSide)
        words.append(", one more set ").append(nameOf(*item.extraSetSide));
    return words;
}

std::string setsWords(QuarterSets sets) {
    constexpr std::array<std::string_view, 4> fractions{"", ".25", ".5", ".75"};
    const auto quarters = static_cast<std::size_t>(sets.value % 4);
    return std::to_string(sets.value / 4) + std::string(fractions[quarters]);
}

std::string_view goalWords(Goal goal) {
    switch (goal) {
    case Goal::Extension:
        return "back of the hips";
    case Goal::Abduction:
        return "sides of the hips";
    case Goal::Function:
        return "legs for daily tasks";
    case Goal::Trunk:
        return "trunk";
    case Goal::Balance:
        return "balance";
    case Goal::Mobility:
        return "hip mobility";
    }
    return {};
}

std::string_view testWords(Test test) {
    switch (test) {
    case Test::OneLegStance:
        return "one-leg stand";
    case Test::ChairStand:
        return "chair stand";
    case Test::BridgeHold:
        return "bridge hold";
    case Test::LegRaise:
        return "leg raise";
    case Test::SidePlank:
        return "side plank";
    case Test::HipFlexor:
        return "hip flexor check";
    case Test::StepDown:
        return "step down";
    }
    return {};
}

std::string_view stateWords(SessionState state) {
    switch (state) {
    case SessionState::Planned:
        return "planned";
    case SessionState::Done:
        return "done";
    case SessionState::Partial:
        return "partly done";
    case SessionState::Skipped:
        return "skipped";
    case SessionState::Moved:
        return "offered again today";
    case SessionState::Paused:
        return "paused";
    }
    return {};
}

std::string exerciseName(const Catalogue& catalogue, const std::string& id) {
    const Exercise* exercise = catalogue.find(id);
    return exercise != nullptr ? exercise->name : id;
}

} // namespace hipwise::cli
