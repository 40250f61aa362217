#include "core/catalogue/exercise_check.h"

#include "core/domain/names.h"

#include <algorithm>

namespace hipwise {
namespace {

using Sentences = std::vector<std::string>;

struct Bounds {
    int least;
    int most;

    bool hold(int value) const { return least <= value && value <= most; }
};

constexpr Bounds saneReps{1, 30};
constexpr Bounds saneSeconds{5, 60};
constexpr Bounds saneTenthsPerRep{10, 100};
constexpr Bounds saneDifficulty{1, 10};
constexpr Bounds saneSteps{3, 5};
constexpr Bounds saneShare{0, 4};
constexpr QuarterSets wholeSet{4};

void require(bool holds, const char* sentence, Sentences& sentences) {
    if (!holds)
        sentences.emplace_back(sentence);
}

void checkWords(const Exercise& exercise, Sentences& sentences) {
    require(saysSomething(exercise.name), "The name is empty.", sentences);
    require(saysSomething(exercise.purpose), "The purpose is empty.", sentences);
    require(saysSomething(exercise.feel), "What to feel is empty.", sentences);
    require(saysSomething(exercise.fault), "The fault is empty.", sentences);
    require(!exercise.muscles.empty() && std::ranges::all_of(exercise.muscles, saysSomething),
            "A muscle must be named.", sentences);
    require(saneSteps.hold(static_cast<int>(exercise.steps.size())), "There must be 3 to 5 steps.",
            sentences);
    require(std::ranges::all_of(exercise.steps, saysSomething), "A step is empty.", sentences);
    require(std::ranges::all_of(exercise.facts, saysSomething, &Fact::text), "A fact is empty.",
            sentences);
}

void checkDose(const Exercise& exercise, Sentences& sentences) {
    const bool isHold = exercise.type == DoseType::Hold;
    require(exercise.lowest <= exercise.highest, "The range runs backwards.", sentences);
    const auto sane = isHold ? saneSeconds : saneReps;
    require(sane.hold(exercise.lowest) && sane.hold(exercise.highest),
            isHold ? "The range must lie within 5 to 60 seconds."
                   : "The range must lie within 1 to 30 repetitions.",
            sentences);
    const int tenths = exercise.secondsPerRep.value;
    require(isHold ? tenths == 0 : saneTenthsPerRep.hold(tenths),
            isHold ? "A hold has no seconds per repetition."
                   : "A repetition must take 1 to 10 seconds.",
            sentences);
}

void checkContributions(const Exercise& exercise, Sentences& sentences) {
    const auto& shares = exercise.contributes;
    require(std::ranges::all_of(shares, [](auto share) { return saneShare.hold(share.value); }),
            "A contribution must lie within 0 to 1 set.", sentences);
    if (exercise.ladder == Ladder::WarmUp)
        require(shares == PerGoal<QuarterSets>{}, "A warm-up contributes to no goal.", sentences);
    else
        require(shares[index(exercise.primary)] == wholeSet,
                "The primary goal must get 1 whole set.", sentences);
}

} // namespace

std::vector<std::string> checkExercise(const Exercise& exercise) {
    Sentences sentences;
    checkWords(exercise, sentences);
    checkDose(exercise, sentences);
    checkContributions(exercise, sentences);
    require(saneDifficulty.hold(exercise.difficulty), "The difficulty must be 1 to 10.", sentences);
    const bool needsBand = std::ranges::count(exercise.equipment, Equipment::MiniBand) > 0;
    require(exercise.bands == needsBand,
            needsBand ? "It needs a mini-band but is not marked as banded."
                      : "It is marked as banded but needs no mini-band.",
            sentences);
    return sentences;
}

bool isSlug(std::string_view id) {
    const auto isWordCharacter = [](char c) {
        return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
    };
    char previous = '-';
    for (const char c : id) {
        if (!isWordCharacter(c) && (c != '-' || previous == '-'))
            return false;
        previous = c;
    }
    return previous != '-';
}

bool saysSomething(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

} // namespace hipwise
