#include "app/cli/holdings_words.h"

namespace hipwise::cli {

std::string holdingsWords(const Holdings& holdings) {
    return std::to_string(holdings.people) + (holdings.people == 1 ? " person, " : " people, ") +
           std::to_string(holdings.sessions) + (holdings.sessions == 1 ? " session" : " sessions");
}

} // namespace hipwise::cli
