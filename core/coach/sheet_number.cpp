#include "core/coach/sheet_number.h"

#include "core/coach/sheet_order.h"
#include "core/domain/names.h"

#include <cctype>
#include <cstdint>

namespace hipwise {
namespace {

constexpr std::size_t checksumLetters = 4;

std::string sideText(std::optional<Side> side) {
    return side ? std::string(nameOf(*side)) : "none";
}

std::string amountText(const Amount& amount) {
    const auto* unit = std::holds_alternative<Seconds>(amount) ? " s" : " times";
    return std::to_string(numberOf(amount)) + unit;
}

std::string askedFor(const Prescription& item) {
    return '\n' + item.exercise + ',' + std::to_string(item.sets) + ',' + amountText(item.amount) +
           ',' + (item.perSide ? "each side" : "both") + ',' + sideText(item.firstSide) + ',' +
           sideText(item.extraSetSide) + ',' + std::to_string(item.band) + ',' + item.tempo;
}

std::string askedFor(const PlannedSession& session) {
    std::string text = '\n' + session.date.iso();
    for (const auto& planned : session.tests)
        text += ',' + std::string(nameOf(planned.test));
    for (const auto& item : session.items)
        text += askedFor(item);
    return text;
}

/// FNV-1a, 64 bits.
std::uint64_t checksum(std::string_view text) {
    std::uint64_t sum = 0xcbf29ce484222325U;
    for (const char letter : text) {
        sum ^= static_cast<unsigned char>(letter);
        sum *= 0x100000001b3U;
    }
    return sum;
}

/// Twenty bits of the sum, five for each character.
std::string fourCharacters(std::uint64_t sum) {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::uint64_t folded = sum ^ sum >> 20U ^ sum >> 40U;
    std::string text;
    for (const unsigned shift : {15U, 10U, 5U, 0U})
        text += alphabet[folded >> shift & 31U];
    return text;
}

} // namespace

std::string sheetNumberTyped(std::string_view typed) {
    std::string number;
    for (const char letter : typed) {
        const auto upper = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        if (upper == 'O')
            number += '0';
        else if (upper == 'I' || upper == 'L')
            number += '1';
        else if (std::isalnum(static_cast<unsigned char>(letter)))
            number += upper;
    }
    if (number.size() > checksumLetters && !number.starts_with('W'))
        number.insert(0, 1, 'W');
    if (number.size() > checksumLetters)
        number.insert(number.size() - checksumLetters, 1, '-');
    return number;
}

std::string sheetNumber(const Programme& programme, const Week& week) {
    std::string asked = programme.start.iso() + ',' + std::to_string(week.number);
    for (const auto* session : printedSessions(week))
        asked += askedFor(*session);
    const auto number = std::to_string(week.number);
    return 'W' + std::string(number.size() < 2 ? 1 : 0, '0') + number + '-' +
           fourCharacters(checksum(asked));
}

} // namespace hipwise
