#pragma once

#include <string>
#include <variant>

namespace hipwise {

/// Why a document was refused: where (JSON path or line) and one sentence that says what to do.
struct Problem {
    std::string where;
    std::string sentence;

    bool operator==(const Problem&) const = default;
};

template <class Value>
using Read = std::variant<Value, Problem>;

} // namespace hipwise
