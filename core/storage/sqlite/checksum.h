#pragma once

#include "core/domain/date.h"
#include "core/domain/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace hipwise {

/// 64-bit FNV-1a over a list of fields, each with its kind and length, so that no two lists read
/// the same. Any change of a single byte changes the result.
class Checksum {
  public:
    template <class Value>
    void add(const Value& value) {
        if constexpr (std::is_convertible_v<const Value&, std::string_view>)
            addText(value);
        else if constexpr (std::is_same_v<Value, Date>)
            addText(value.iso());
        else if constexpr (std::is_enum_v<Value>)
            addText(nameOf(value));
        else if constexpr (std::is_integral_v<Value>)
            addBytes("i" + std::to_string(value) + ";");
        else if constexpr (requires { value.has_value(); })
            value ? add(*value) : addBytes("n;");
        else
            add(value.value);
    }
    /// As SQLite stores it.
    std::int64_t value() const { return static_cast<std::int64_t>(m_hash); }

  private:
    void addText(std::string_view text);
    void addBytes(std::string_view bytes);

    std::uint64_t m_hash = 0xcbf29ce484222325U;
};

} // namespace hipwise
