#include "app/cli/catalogue_text.h"

#include "app/cli/plan_words.h"
#include "app/cli/text_layout.h"
#include "core/domain/names.h"

#include <span>
#include <vector>

namespace hipwise::cli {
namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t labelWidth = 12;

std::string equipmentWords(const Exercise& exercise) {
    std::vector<std::string> things;
    for (const Equipment thing : exercise.equipment)
        things.push_back(thing == Equipment::MiniBand ? "mini-band" : std::string(nameOf(thing)));
    return things.empty() ? "nothing" : enumeration(things);
}

std::string usualDose(const Exercise& exercise) {
    const bool hold = exercise.type == DoseType::Hold;
    const std::string unit = hold ? " s" : " times";
    return std::to_string(exercise.lowest) + " to " + std::to_string(exercise.highest) + unit +
           (exercise.perSide ? " each side" : "");
}

/// The names on the rung next to this one, below it or above it.
std::string neighbours(const Catalogue& catalogue, const Exercise& exercise, int step) {
    std::vector<std::string> names;
    for (const Exercise& other : catalogue.ladder(exercise.ladder))
        if (other.level == exercise.level + step)
            names.push_back(other.name + " (" + other.id + ')');
    return names.empty() ? "none" : enumeration(names);
}

std::string labelled(std::string_view label, std::string_view text) {
    return columns(label, text, indent, labelWidth);
}

std::string stepsText(const Exercise& exercise) {
    std::string text = "\nSteps\n";
    int number = 0;
    for (const std::string& step : exercise.steps)
        text += columns(std::to_string(++number) + '.', step, indent, 3);
    return text;
}

std::string factsText(const Catalogue& catalogue, const Exercise& exercise) {
    if (exercise.facts.empty())
        return {};
    std::string text = "\nWhat is known\n";
    for (const Fact& fact : exercise.facts) {
        text += paragraph(fact.text, indent);
        if (const Source* source = catalogue.findSource(fact.source))
            text +=
                paragraph(source->citation + (source->doi.empty() ? "" : " doi:" + source->doi) +
                              " (read: " + source->read + ')',
                          2 * indent);
    }
    return text;
}

std::string ladderText(Ladder ladder, std::span<const Exercise> rungs) {
    constexpr std::size_t idWidth = 36;
    std::string text = std::string(nameOf(ladder)) + '\n';
    for (const Exercise& exercise : rungs)
        text += columns(std::to_string(exercise.level) + ' ' + exercise.id, usualDose(exercise),
                        indent, idWidth);
    return text;
}

} // namespace

std::string laddersText(const Catalogue& catalogue) {
    std::string text = "Ladders with their exercises, easiest first; `hipwise catalogue ID` shows "
                       "one.\n";
    for (const auto& [ladder, word] : namesOf<Ladder>())
        if (const auto rungs = catalogue.ladder(ladder); !rungs.empty())
            text += '\n' + ladderText(ladder, rungs);
    return text;
}

std::string exerciseText(const Catalogue& catalogue, const Exercise& exercise) {
    std::string text = paragraph(exercise.name, 0) + paragraph(exercise.purpose, indent) + '\n';
    text += labelled("Ladder", std::string(nameOf(exercise.ladder)) + ", level " +
                                   std::to_string(exercise.level) + " of " +
                                   std::to_string(catalogue.topLevel(exercise.ladder)));
    text += labelled("One set", usualDose(exercise));
    text += labelled("You need", equipmentWords(exercise));
    text += labelled("Position", nameOf(exercise.position));
    text += labelled("Muscles", enumeration(exercise.muscles));
    text += labelled("Easier", neighbours(catalogue, exercise, -1));
    text += labelled("Harder", neighbours(catalogue, exercise, 1));
    text += stepsText(exercise) + '\n';
    text += paragraph(exercise.feel, indent) + paragraph(exercise.fault, indent);
    return text + factsText(catalogue, exercise);
}

} // namespace hipwise::cli
