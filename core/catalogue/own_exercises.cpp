#include "core/catalogue/own_exercises.h"

#include <algorithm>
#include <iterator>

namespace hipwise {
namespace {

std::size_t letters(const std::string& utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; }));
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t") == std::string::npos;
}

std::string number(std::size_t value) {
    return std::to_string(value);
}

std::optional<std::string> problemOfWords(const OwnExercise& own) {
    if (isBlank(own.name))
        return "The exercise has no name; give it one.";
    if (letters(own.name) > ownNameLimit)
        return "The name is longer than " + number(ownNameLimit) + " letters; make it shorter.";
    if (own.steps.empty())
        return "There is no step yet; say in one line or more how it is done.";
    if (own.steps.size() > ownStepsMost)
        return "There are " + number(own.steps.size()) + " steps; use at most " +
               number(ownStepsMost) + ".";
    for (std::size_t i = 0; i < own.steps.size(); ++i) {
        if (isBlank(own.steps[i]))
            return "Step " + number(i + 1) + " is empty; leave it out.";
        if (letters(own.steps[i]) > ownStepLimit)
            return "Step " + number(i + 1) + " is longer than " + number(ownStepLimit) +
                   " letters; make it shorter.";
    }
    return std::nullopt;
}

std::optional<std::string> problemOfDose(const OwnExercise& own) {
    const bool hold = own.type == DoseType::Hold;
    const int most = hold ? ownSecondsMost : ownRepsMost;
    if (own.lowest < 1 || own.highest > most || own.lowest > own.highest)
        return std::string(hold ? "The seconds go from " : "The repetitions go from ") +
               std::to_string(own.lowest) + " to " + std::to_string(own.highest) +
               "; choose from 1 to " + std::to_string(most) + ", the smaller number first.";
    if (!hold && (own.secondsPerRep.value < 10 || own.secondsPerRep.value > 10 * ownPaceMost))
        return "One repetition takes 1 to " + std::to_string(ownPaceMost) +
               " seconds; choose one of these.";
    return std::nullopt;
}

/// What a rung is to the plan, with the words and the dose of the person's own.
Exercise inPlaceOf(const Exercise& replaced, const OwnExercise& own) {
    Exercise exercise = replaced;
    exercise.equipment.clear();
    exercise.bands = false;
    exercise.facts.clear();
    exercise.fault.clear();
    exercise.id = own.id;
    exercise.name = own.name;
    exercise.steps = own.steps;
    exercise.type = own.type;
    exercise.lowest = own.lowest;
    exercise.highest = own.highest;
    exercise.secondsPerRep = own.type == DoseType::Hold ? Deciseconds{} : own.secondsPerRep;
    exercise.perSide = own.perSide;
    exercise.picture = own.picture;
    return exercise;
}

bool isPlanned(const OwnExercise& own, const Catalogue& catalogue) {
    return !own.removed && catalogue.find(own.insteadOf);
}

} // namespace

std::optional<std::string> problemOf(const OwnExercise& own, std::span<const OwnExercise> others,
                                     const Catalogue& catalogue) {
    if (auto problem = problemOfWords(own))
        return problem;
    if (auto problem = problemOfDose(own))
        return problem;
    if (own.insteadOf.empty())
        return std::nullopt;
    const Exercise* replaced = catalogue.find(own.insteadOf);
    if (!replaced)
        return "There is no exercise \"" + own.insteadOf + "\"; choose another to stand in for.";
    for (const OwnExercise& other : others)
        if (!other.removed && other.id != own.id && other.insteadOf == own.insteadOf)
            return other.name + " stands in for " + replaced->name +
                   " already; choose another exercise, or change that one.";
    return std::nullopt;
}

Catalogue withOwnExercises(const Catalogue& catalogue, std::span<const OwnExercise> own) {
    std::vector<Exercise> exercises(catalogue.exercises().begin(), catalogue.exercises().end());
    std::vector<Exercise> beside;
    std::vector<std::pair<std::string, std::string>> standIns;
    for (const OwnExercise& each : own) {
        const Exercise* replaced = catalogue.find(each.insteadOf);
        if (replaced)
            standIns.emplace_back(each.removed ? each.id : replaced->id,
                                  each.removed ? replaced->id : each.id);
        const auto rung = std::ranges::find(exercises, each.insteadOf, &Exercise::id);
        if (isPlanned(each, catalogue) && rung != exercises.end()) {
            beside.push_back(*rung);
            *rung = inPlaceOf(*rung, each);
        } else {
            beside.push_back(inPlaceOf(replaced ? *replaced : Exercise{}, each));
        }
    }
    return Catalogue(std::move(exercises), {catalogue.sources().begin(), catalogue.sources().end()},
                     std::move(beside), std::move(standIns));
}

} // namespace hipwise
