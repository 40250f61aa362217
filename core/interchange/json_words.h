#pragma once

#include "core/domain/names.h"
#include "core/interchange/json_value.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// The word of a term, as files spell it.
template <class Term>
JsonValue wordJson(Term term) {
    return nameOf(term);
}

template <class Term>
JsonValue wordsJson(const std::vector<Term>& terms) {
    JsonValue::Array words;
    for (const Term term : terms)
        words.push_back(nameOf(term));
    return words;
}

inline JsonValue textsJson(const std::vector<std::string>& texts) {
    return JsonValue::Array(texts.begin(), texts.end());
}

/// Null where there is nothing.
template <class Term>
JsonValue wordOrNull(const std::optional<Term>& term) {
    return term ? wordJson(*term) : nullptr;
}

inline JsonValue numberOrNull(const std::optional<int>& number) {
    return number ? JsonValue(*number) : nullptr;
}

/// Shown as null where it is empty.
inline JsonValue textOrNull(const std::string& text) {
    return text.empty() ? JsonValue(nullptr) : JsonValue(text);
}

/// Maps each element of a range to one JSON value.
template <class Elements, class Write>
JsonValue arrayJson(const Elements& elements, Write write) {
    JsonValue::Array array;
    for (const auto& element : elements)
        array.push_back(write(element));
    return array;
}

} // namespace hipwise
