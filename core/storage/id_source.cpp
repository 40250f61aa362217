#include "core/storage/id_source.h"

#include <array>
#include <cstdint>
#include <random>

namespace hipwise {

std::string randomId() {
    std::random_device device;
    std::array<std::uint32_t, 4> bits{};
    for (auto& word : bits)
        word = device();
    bits[1] = (bits[1] & 0xffff0fffU) | 0x00004000U;
    bits[2] = (bits[2] & 0x3fffffffU) | 0x80000000U;

    constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (std::size_t digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            id += '-';
        id += digits[(bits[digit / 8] >> (28 - digit % 8 * 4)) & 0xfU];
    }
    return id;
}

} // namespace hipwise
