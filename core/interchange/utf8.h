#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

/// Where the first byte stands that is not UTF-8; empty where all of it is.
std::optional<std::size_t> firstBadUtf8(std::string_view text);
/// Of valid UTF-8.
std::size_t codePointCount(std::string_view utf8);
/// The whole code points at the start, at most that many.
std::string_view firstCodePoints(std::string_view utf8, std::size_t count);
/// Whether valid UTF-8 is free of control characters and of those that turn the reading direction.
bool isPlainText(std::string_view utf8);
/// Any bytes as one line of plain text: what is not UTF-8 or not plain is left out.
std::string plainText(std::string_view bytes);

} // namespace hipwise
