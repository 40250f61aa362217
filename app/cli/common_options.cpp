#include "app/cli/common_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace hipwise::cli {
namespace {

/// The option's own name for a sentence: "--weeks", or "N" for a positional one.
std::string shownName(const std::string& name) {
    return name.substr(name.rfind(',') + 1);
}

std::optional<int> wholeNumber(const std::string& text) {
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stopped == end ? std::optional(value) : std::nullopt;
}

CLI::Option* addText(CLI::App& command, const std::string& name,
                     const std::function<void(const std::string&)>& take, const std::string& kind,
                     const std::string& description) {
    return command.add_option_function<std::string>(name, take, description)->type_name(kind);
}

CLI::Option* addData(CLI::App& command, CommonOptions& options) {
    const auto setData = [&options](const std::string& file) { options.dataFile = file; };
    return addText(command, "--data", setData, "FILE", "Use this data file");
}

void addToday(CLI::App& command, CommonOptions& options) {
    addDate(command, "--today", options.today, "Take this day as today");
}

} // namespace

void addCommonOptions(CLI::App& command, CommonOptions& options, bool usesDataFile) {
    const auto setPerson = [&options](const std::string& person) { options.person = person; };
    CLI::Option* data = addData(command, options);
    CLI::Option* person = addText(command, "--person", setPerson, "NAME",
                                  "Who it is about, where the file has several");
    if (!usesDataFile) {
        data->group("");
        person->group("");
    }
    addToday(command, options);
}

void addPersonlessOptions(CLI::App& command, CommonOptions& options) {
    addData(command, options)->group("");
    addToday(command, options);
}

void addJsonOption(CLI::App& command, CommonOptions& options) {
    command.add_flag("--json", options.json, "Print JSON");
}

void addPlanFiles(CLI::App& command, PlanFiles& files) {
    command.add_option("--profile", files.profile, "The person's profile, a JSON file")
        ->type_name("FILE")
        ->required();
    command.add_option("--check-in", files.checkIns, "A check-in, a JSON file; may be given again")
        ->type_name("FILE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addDate(command, "--start", files.start, "The first day of the programme");
}

void addWeeks(CLI::App& command, std::optional<int>& weeks) {
    constexpr NumberRange range{1, 52};
    addNumber(command, "--weeks", weeks, range, "How many weeks, 1 to 52 [12]");
}

void addDate(CLI::App& command, const std::string& name, std::optional<Date>& value,
             const std::string& description) {
    const auto take = [name, &value](const std::string& text) {
        value = Date::parse(text);
        if (!value)
            throw CLI::ValidationError(shownName(name) + " is \"" + text +
                                       "\"; write a day that exists, like 2026-11-23.");
    };
    addText(command, name, take, "DATE", description);
}

CLI::Option* addNumber(CLI::App& command, const std::string& name, std::optional<int>& value,
                       NumberRange range, const std::string& description) {
    const auto take = [name, range, &value](const std::string& text) {
        value = wholeNumber(text);
        if (!value || *value < range.low || *value > range.high)
            throw CLI::ValidationError(
                shownName(name) + " is \"" + text + "\"; choose a whole number from " +
                std::to_string(range.low) + " to " + std::to_string(range.high) + '.');
    };
    return addText(command, name, take, name.starts_with('-') ? "N" : "", description);
}

void addChoice(CLI::App& command, const std::string& name,
               const std::vector<std::string_view>& words, std::function<void(std::size_t)> choose,
               const std::string& description) {
    const auto take = [name, words, choose](const std::string& text) {
        const auto found = std::ranges::find(words, text);
        if (found == words.end())
            throw CLI::ValidationError(shownName(name) + " is \"" + text + "\"; choose " +
                                       alternatives(words) + '.');
        choose(static_cast<std::size_t>(found - words.begin()));
    };
    addText(command, name, take, name.starts_with('-') ? "WORD" : "",
            description + ": " + alternatives(words));
}

Moment now(const CliWorld& world, const CommonOptions& options) {
    Moment moment = world.clock();
    moment.day = options.today.value_or(moment.day);
    return moment;
}

} // namespace hipwise::cli
