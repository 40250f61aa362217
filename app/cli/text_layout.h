#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hipwise::cli {

/// How wide a terminal is taken to be.
inline constexpr std::size_t lineWidth = 80;

/// Text as lines of at most 80 columns, each indented and ended; characters that are not printable
/// are left out.
std::string paragraph(std::string_view text, std::size_t indent);
/// Two columns: the left one padded to `leftWidth`, the right one wrapped under its own start.
std::string columns(std::string_view left, std::string_view right, std::size_t indent,
                    std::size_t leftWidth);
/// "a, b and c".
template <class Texts>
std::string enumeration(const Texts& texts) {
    std::string sentence;
    std::size_t left = texts.size();
    for (const auto& text : texts) {
        sentence += text;
        --left;
        if (left > 0)
            sentence += left > 1 ? ", " : " and ";
    }
    return sentence;
}

} // namespace hipwise::cli
