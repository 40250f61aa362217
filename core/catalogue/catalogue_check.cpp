#include "core/catalogue/catalogue_check.h"

#include "core/catalogue/exercise_check.h"
#include "core/domain/names.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace hipwise {
namespace {

using Problems = std::vector<CatalogueProblem>;

constexpr std::array namedLadders{Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge,
                                  Ladder::Clamshell};
constexpr std::array<std::string_view, 3> extentsOfReading{"abstract", "full text", "second-hand"};

bool contains(const auto& range, const auto& value) {
    return std::ranges::find(range, value) != std::ranges::end(range);
}

void checkIds(const auto& entries, Problems& problems) {
    std::set<std::string_view> seen;
    for (const auto& entry : entries) {
        if (!isSlug(entry.id))
            problems.push_back({entry.id, "The id must be lower-case words joined by hyphens."});
        if (!seen.insert(entry.id).second)
            problems.push_back({entry.id, "The id is there twice."});
    }
}

void checkSources(std::span<const Source> sources, Problems& problems) {
    for (const auto& source : sources) {
        if (!saysSomething(source.citation))
            problems.push_back({source.id, "The citation is empty."});
        if (!contains(extentsOfReading, source.read))
            problems.push_back({source.id, "\"" + source.read + "\" is no extent of reading."});
    }
}

void checkFacts(const Catalogue& catalogue, const Exercise& exercise, Problems& problems) {
    for (const auto& fact : exercise.facts)
        if (!catalogue.findSource(fact.source))
            problems.push_back({exercise.id, "The source \"" + fact.source + "\" is unknown."});
}

void checkSwap(const Catalogue& catalogue, const Exercise& exercise, Problems& problems) {
    if (exercise.swapFor.empty())
        return;
    const auto* swap = catalogue.find(exercise.swapFor);
    const auto& limits = exercise.excludedBy;
    if (!swap)
        problems.push_back({exercise.id, "Its swap \"" + exercise.swapFor + "\" is unknown."});
    else if (swap->id == exercise.id)
        problems.push_back({exercise.id, "It is its own swap."});
    else if (!limits.empty() && std::ranges::all_of(limits, [&](Limit limit) {
                 return contains(swap->excludedBy, limit);
             }))
        problems.push_back({exercise.id, "Its swap is excluded by the same limits."});
}

/// Levels run 1, 2, 3 ... and no exercise is easier than any of the level below.
void checkRungs(std::span<const Exercise> rungs, Problems& problems) {
    int level = 0;
    int hardestBelow = 0;
    int hardestHere = 0;
    for (const auto& rung : rungs) {
        const bool sameLevel = level > 0 && rung.level == level;
        if (!sameLevel && rung.level != level + 1)
            problems.push_back({rung.id, "Its level is not the next of the ladder."});
        if (!sameLevel)
            hardestBelow = std::exchange(hardestHere, 0);
        level = rung.level;
        hardestHere = std::max(hardestHere, rung.difficulty);
        if (rung.difficulty < hardestBelow)
            problems.push_back({rung.id, "It is easier than the level below."});
    }
}

void checkLadders(const Catalogue& catalogue, Problems& problems) {
    for (const auto& [ladder, word] : namesOf<Ladder>()) {
        const auto rungs = catalogue.ladder(ladder);
        if (rungs.empty())
            problems.push_back({std::string(word), "The ladder is missing."});
        checkRungs(rungs, problems);
    }
}

/// Whatever one limit a person has, each named ladder keeps a rung that needs nothing.
void checkNamedLadder(std::string_view name, std::span<const Exercise> rungs, Problems& problems) {
    for (const auto& limit : namesOf<Limit>()) {
        const bool open = std::ranges::any_of(rungs, [&](const Exercise& rung) {
            return rung.equipment.empty() && !contains(rung.excludedBy, limit.term);
        });
        if (!open)
            problems.push_back(
                {std::string(name), "Nothing without equipment is left under the limit \"" +
                                        std::string(limit.word) + "\"."});
    }
}

} // namespace

std::vector<CatalogueProblem> checkCatalogue(const Catalogue& catalogue) {
    Problems problems;
    checkIds(catalogue.exercises(), problems);
    checkIds(catalogue.sources(), problems);
    checkSources(catalogue.sources(), problems);
    for (const auto& exercise : catalogue.exercises()) {
        for (auto& sentence : checkExercise(exercise))
            problems.push_back({exercise.id, std::move(sentence)});
        checkFacts(catalogue, exercise, problems);
        checkSwap(catalogue, exercise, problems);
    }
    checkLadders(catalogue, problems);
    for (const auto ladder : namedLadders)
        checkNamedLadder(nameOf(ladder), catalogue.ladder(ladder), problems);
    return problems;
}

} // namespace hipwise
