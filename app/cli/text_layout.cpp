#include "app/cli/text_layout.h"

#include "core/interchange/utf8.h"

#include <algorithm>
#include <vector>

namespace hipwise::cli {
namespace {

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    const std::string plain = plainText(text);
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < plain.size();) {
        const std::size_t end = std::min(plain.find(' ', at), plain.size());
        const std::string_view word = std::string_view(plain).substr(at, end - at);
        at = end + 1;
        if (word.empty())
            continue;
        std::string& line = lines.back();
        if (!line.empty() && codePointCount(line) + 1 + codePointCount(word) > width)
            lines.emplace_back(word);
        else
            line.append(line.empty() ? "" : " ").append(word);
    }
    return lines;
}

} // namespace

std::string paragraph(std::string_view text, std::size_t indent) {
    std::string lines;
    for (const std::string& line : wrapped(text, lineWidth - indent))
        lines.append(indent, ' ').append(line) += '\n';
    return lines;
}

std::string columns(std::string_view left, std::string_view right, std::size_t indent,
                    std::size_t leftWidth) {
    const std::string plain = plainText(left);
    const std::size_t length = codePointCount(plain);
    const std::size_t start = indent + leftWidth;
    std::string lines = std::string(indent, ' ') + plain;
    if (length < leftWidth)
        lines.append(leftWidth - length, ' ');
    else
        lines.append(1, '\n').append(start, ' ');
    bool first = true;
    for (const std::string& line : wrapped(right, lineWidth - start)) {
        if (!first)
            lines.append(start, ' ');
        lines.append(line) += '\n';
        first = false;
    }
    return lines;
}

} // namespace hipwise::cli
