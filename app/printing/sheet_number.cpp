#include "app/printing/sheet_number.h"

#include "app/printing/sheet_rows.h"
#include "core/domain/names.h"

#include <cstdint>
#include <string_view>

namespace hipwise {

namespace {

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

std::string sheetNumber(const Programme& programme, const Week& week) {
    std::string asked = programme.start.iso() + ',' + std::to_string(week.number);
    for (const auto* session : printedSessions(week))
        asked += askedFor(*session);
    const auto number = std::to_string(week.number);
    return 'W' + std::string(number.size() < 2 ? 1 : 0, '0') + number + '-' +
           fourCharacters(checksum(asked));
}

} // namespace hipwise
