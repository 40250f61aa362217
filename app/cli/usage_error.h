#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace hipwise::cli {

/// One plain sentence for a wrong command line: what is wrong and what to do.
std::string usageSentence(const CLI::ParseError& error, const CLI::App& app);

} // namespace hipwise::cli
