#pragma once

#include "app/cli/common_options.h"
#include "core/coach/coach.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace hipwise::cli {

/// What the person says was done.
struct TickOptions {
    CommonOptions common;
    std::optional<Date> date;
    bool all = false;
    std::string exercise;
    std::optional<int> set;
    std::optional<Side> side;
    bool takesBack = false;
    std::optional<int> reps;
    std::optional<int> seconds;
    std::optional<Effort> effort;
    std::optional<int> pain;
};

/// Why these options do not go together; empty where they do.
std::optional<Refusal> contradiction(const TickOptions& options);

/// The sets meant: all of the exercise as asked, narrowed and changed by --set, --side, --reps,
/// --seconds and --take-back. None where only effort or pain is told.
std::variant<std::vector<SetFact>, Refusal> chosenFacts(const Prescription& item,
                                                        const TickOptions& options);

} // namespace hipwise::cli
