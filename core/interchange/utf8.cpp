#include "core/interchange/utf8.h"

namespace hipwise {
namespace {

struct CodePoint {
    char32_t value = 0;
    /// In bytes; 0 where the bytes are not UTF-8.
    std::size_t length = 0;
};

unsigned byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

std::size_t lengthFromLead(unsigned lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

CodePoint codePointAt(std::string_view text, std::size_t at) {
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned lead = byteAt(text, at);
    const std::size_t length = lengthFromLead(lead);
    if (length <= 1)
        return {lead, length};
    if (at + length > text.size())
        return {};
    char32_t value = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(text, at + i);
        if ((next & 0xC0u) != 0x80u)
            return {};
        value = (value << 6) | (next & 0x3Fu);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest[length] || value > 0x10FFFF || surrogate)
        return {};
    return {value, length};
}

bool isPlain(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !control && !bidirectional;
}

} // namespace

std::optional<std::size_t> firstBadUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = codePointAt(text, at).length;
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

std::size_t codePointCount(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8)
        if ((static_cast<unsigned char>(c) & 0xC0u) != 0x80u)
            ++count;
    return count;
}

std::string_view firstCodePoints(std::string_view utf8, std::size_t count) {
    std::size_t at = 0;
    for (; at < utf8.size(); ++at)
        if ((byteAt(utf8, at) & 0xC0u) != 0x80u && count-- == 0)
            break;
    return utf8.substr(0, at);
}

bool isPlainText(std::string_view utf8) {
    return plainText(utf8).size() == utf8.size();
}

std::string plainText(std::string_view bytes) {
    std::string plain;
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = codePointAt(bytes, at);
        if (point.length > 0 && isPlain(point.value))
            plain += bytes.substr(at, point.length);
        at += point.length > 0 ? point.length : 1;
    }
    return plain;
}

} // namespace hipwise
