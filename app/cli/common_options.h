#pragma once

#include "app/cli/run.h"
#include "core/domain/names.h"
#include "core/interchange/json_field.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace hipwise::cli {

/// How long a programme is where --weeks does not say.
inline constexpr int usualWeeks = 12;

/// What every subcommand takes.
struct CommonOptions {
    /// Empty means the usual one.
    std::filesystem::path dataFile;
    std::string person;
    bool json = false;
    std::optional<Date> today;
};

/// Where a plan comes from when no data file is used.
struct PlanFiles {
    std::string profile;
    std::vector<std::string> checkIns;
    std::optional<Date> start;
};

/// Adds --data, --person and --today, and --help is there anyway. Subcommands that touch no data
/// file take the first two too, so that a script may pass them always, but do not show them.
void addCommonOptions(CLI::App& command, CommonOptions& options, bool usesDataFile);
/// The same, nothing of a data file shown, for a subcommand with a --person of its own.
void addPersonlessOptions(CLI::App& command, CommonOptions& options);
void addJsonOption(CLI::App& command, CommonOptions& options);
void addPlanFiles(CLI::App& command, PlanFiles& files);
void addWeeks(CLI::App& command, std::optional<int>& weeks);

/// The option's value has to be a day that exists.
void addDate(CLI::App& command, const std::string& name, std::optional<Date>& value,
             const std::string& description);
/// The option's value has to be a whole number within the range.
CLI::Option* addNumber(CLI::App& command, const std::string& name, std::optional<int>& value,
                       NumberRange range, const std::string& description);
/// The option's value has to be one of the words; `choose(index)` is told which.
void addChoice(CLI::App& command, const std::string& name,
               const std::vector<std::string_view>& words, std::function<void(std::size_t)> choose,
               const std::string& description);

template <class Term>
void addTerm(CLI::App& command, const std::string& name, std::optional<Term>& value,
             const std::string& description) {
    std::vector<std::string_view> words;
    for (const auto& named : namesOf<Term>())
        words.push_back(named.word);
    addChoice(
        command, name, words, [&value](std::size_t at) { value = namesOf<Term>()[at].term; },
        description);
}

/// The moment of the clock, on the day of --today where that was given.
Moment now(const CliWorld& world, const CommonOptions& options);

} // namespace hipwise::cli
