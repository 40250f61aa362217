#include "core/storage/sqlite/checksum.h"

namespace hipwise {

void Checksum::addText(std::string_view text) {
    addBytes("t" + std::to_string(text.size()) + ":");
    addBytes(text);
}

void Checksum::addBytes(std::string_view bytes) {
    for (const char byte : bytes) {
        m_hash ^= static_cast<unsigned char>(byte);
        m_hash *= 0x100000001b3U;
    }
}

} // namespace hipwise
