#pragma once

#include "core/planning/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// One row of a story: what is different in some sessions; everything else is done as asked, good
/// and without pain.
struct Happening {
    std::string words{};
    int firstWeek = 1;
    int lastWeek = 52;
    /// Letters of the week's sessions; empty for all.
    std::string sessions{};
    /// Empty for all.
    std::vector<Ladder> ladders{};
    bool missed = false;
    bool saysNothing = false;
    std::optional<Effort> effort{};
    std::optional<int> pain{};
};

/// A person, and what happens to them.
struct Story {
    /// Of its file.
    std::string name;
    std::string title;
    /// Who the person is, in words.
    std::string person;
    PlanRequest request;
    std::vector<Happening> happenings;
};

/// The stories that every change of the engine is read against.
std::vector<Story> typicalStories();

/// Does what the story says; later rows count over earlier ones.
Trainee traineeOf(const Story& story);

} // namespace hipwise
