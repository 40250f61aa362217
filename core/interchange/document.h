#pragma once

#include "core/interchange/json_field.h"

#include <string_view>
#include <utility>

namespace hipwise {

/// The version of every format that this program writes, and the newest it reads.
inline constexpr int documentVersion = 1;

/// Notes a wrong `format` or `version`; reports whether the rest is worth reading.
bool isDocument(ObjectReader& root, std::string_view format);

/// The two members every document starts with.
JsonValue::Object documentStart(std::string_view format);

/// Parses a document of that format; `read(ObjectReader&)` makes the value from its root.
template <class Reader>
auto readDocument(std::string_view json, std::string_view format, Reader read)
    -> Read<std::invoke_result_t<Reader, ObjectReader&>> {
    auto parsed = parseJson(json);
    if (auto* problem = std::get_if<Problem>(&parsed))
        return std::move(*problem);
    using Value = std::invoke_result_t<Reader, ObjectReader&>;
    FirstProblem first;
    auto value = Field(&std::get<JsonValue>(parsed), "$", first).object([&](ObjectReader& root) {
        return isDocument(root, format) ? read(root) : Value{};
    });
    if (first.problem())
        return *first.problem();
    return *std::move(value);
}

} // namespace hipwise
