#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hipwise {

template <class Value>
struct NamedValue {
    std::string name;
    Value value;
};

/// One value of a JSON document; members of an object keep their order.
struct JsonValue {
    using Array = std::vector<JsonValue>;
    using Object = std::vector<NamedValue<JsonValue>>;
    using Content =
        std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object>;

    JsonValue(std::nullptr_t = nullptr) {}
    JsonValue(bool truth) : content(truth) {}
    JsonValue(int number) : content(std::int64_t{number}) {}
    JsonValue(std::int64_t number) : content(number) {}
    JsonValue(double number) : content(number) {}
    JsonValue(std::string text) : content(std::move(text)) {}
    JsonValue(std::string_view text) : content(std::string(text)) {}
    JsonValue(const char* text) : content(std::string(text)) {}
    JsonValue(Array elements) : content(std::move(elements)) {}
    JsonValue(Object members) : content(std::move(members)) {}

    Content content;
};

using JsonMember = NamedValue<JsonValue>;

} // namespace hipwise
