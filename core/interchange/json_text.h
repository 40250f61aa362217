#pragma once

#include "core/interchange/json_value.h"
#include "core/interchange/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace hipwise {

/// Objects and arrays may be nested this deep.
inline constexpr std::size_t nestingLimit = 32;
/// A document may hold this many values, so that a small file cannot fill the memory.
inline constexpr std::size_t valueLimit = 250'000;

/// Reads JSON strictly: size, nesting, UTF-8, duplicate names and unprintable characters are
/// checked.
Read<JsonValue> parseJson(std::string_view text);

/// Two spaces a level and a line feed at the end.
std::string prettyJson(const JsonValue& value);
/// Without any white space.
std::string compactJson(const JsonValue& value);

/// "$.equipment" and "bands" give "$.equipment.bands".
std::string memberPath(const std::string& object, std::string_view name);
/// "$.weeks" and 2 give "$.weeks[2]".
std::string elementPath(const std::string& array, std::size_t index);

} // namespace hipwise
