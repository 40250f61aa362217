#include "app/cli/usage_error.h"

#include <CLI/CLI.hpp>

#include <string_view>

namespace hipwise::cli {
namespace {

template <class Kind>
bool is(const CLI::ParseError& error) {
    return dynamic_cast<const Kind*>(&error) != nullptr;
}

/// "hipwise plan", as far as the subcommand was understood.
std::string commandName(const CLI::App& app) {
    const auto chosen = app.get_subcommands([](const CLI::App* sub) { return sub->parsed(); });
    return chosen.empty() ? "hipwise" : "hipwise " + chosen.front()->get_name();
}

/// The option that the library's message is about: the first one in it, or its first word.
std::string optionName(std::string_view message) {
    const auto option = message.find("--");
    const std::string_view rest = message.substr(option == std::string_view::npos ? 0 : option);
    return std::string(rest.substr(0, rest.find_first_of(": ")));
}

std::string firstExtra(std::string_view message) {
    const auto start = message.find(": ");
    const std::string_view extras = message.substr(start == std::string_view::npos ? 0 : start + 2);
    return std::string(extras.substr(0, extras.find(' ')));
}

} // namespace

std::string usageSentence(const CLI::ParseError& error, const CLI::App& app) {
    const std::string message = error.what();
    const std::string command = commandName(app);
    const std::string help = "; `" + command + " --help` shows how.";
    if (is<CLI::ValidationError>(error))
        return message;
    if (is<CLI::ExtrasError>(error))
        return command + " does not know \"" + firstExtra(message) + '"' + help;
    if (is<CLI::RequiredError>(error) && message.starts_with("A subcommand"))
        return "Say what to do" + help;
    if (is<CLI::RequiredError>(error))
        return optionName(message) + " is missing" + help;
    if (is<CLI::ArgumentMismatch>(error) && message.find("received") != std::string::npos)
        return optionName(message) + " is given more than once; give it once.";
    if (is<CLI::ArgumentMismatch>(error))
        return optionName(message) + " needs a value" + help;
    if (is<CLI::ConversionError>(error))
        return optionName(message) + " takes no value; leave it out.";
    return "This is not understood: " + message + help;
}

} // namespace hipwise::cli
