#include "core/interchange/json_text.h"

#include "core/interchange/documents.h"
#include "core/interchange/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace hipwise {
namespace {

using nlohmann::ordered_json;

/// "line:column" of a byte, both counted from 1, columns in characters.
std::string lineAndColumn(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const std::size_t column = 1 + codePointCount(before.substr(lineStart));
    return std::to_string(line) + ':' + std::to_string(column);
}

/// `rest` begins where the library stopped; its own message only tells the kinds of error apart.
std::string syntaxSentence(std::string_view rest, const nlohmann::detail::exception& error) {
    constexpr int outOfRange = 406;
    if (error.id == outOfRange)
        return "This number is too large; write a smaller one.";
    if (rest.starts_with("NaN") || rest.starts_with("Infinity"))
        return "NaN and Infinity are no numbers in JSON; write a number or leave the field out.";
    if (std::string_view(error.what()).find("invalid string") != std::string_view::npos)
        return "This text is broken; check its quotes and backslashes.";
    return "This is not JSON from here on; check the quotes, commas and brackets.";
}

/// Builds the tree while the library reads, and stops it at the first thing that is not allowed.
class TreeBuilder {
  public:
    explicit TreeBuilder(std::string_view text) : m_text(text) {}

    bool null() { return put(nullptr); }
    bool boolean(bool truth) { return put(truth); }
    bool number_integer(std::int64_t number) { return put(number); }
    bool number_unsigned(std::uint64_t number) {
        const bool fits = number <= static_cast<std::uint64_t>(INT64_MAX);
        return fits ? put(static_cast<std::int64_t>(number)) : put(static_cast<double>(number));
    }
    bool number_float(double number, const std::string&) { return put(number); }
    bool string(std::string& text) {
        if (!isPlainText(text))
            return refuse(nextPath(), unprintable);
        return put(std::move(text));
    }
    bool binary(std::vector<std::uint8_t>&) { return false; }
    bool start_object(std::size_t) { return open(JsonValue::Object{}); }
    bool start_array(std::size_t) { return open(JsonValue::Array{}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name);
    bool parse_error(std::size_t charactersRead, const std::string&,
                     const nlohmann::detail::exception& error) {
        const std::size_t byte =
            std::min(charactersRead > 0 ? charactersRead - 1 : 0, m_text.size());
        return refuse(lineAndColumn(m_text, byte), syntaxSentence(m_text.substr(byte), error));
    }

    Read<JsonValue> result() {
        if (m_problem)
            return *std::move(m_problem);
        return std::move(m_root);
    }

  private:
    /// Far more than any of our objects has, and few enough to search one after the other.
    static constexpr std::size_t memberLimit = 100;
    static constexpr auto unprintable =
        "This text holds a control character or one that turns the reading direction; remove it.";

    struct Open {
        JsonValue* value;
        std::string path;
    };

    bool refuse(std::string where, std::string sentence) {
        if (!m_problem)
            m_problem = Problem{std::move(where), std::move(sentence)};
        return false;
    }
    /// Where the next value will stand.
    std::string nextPath() const;
    JsonValue* place(JsonValue value);
    bool countOne();
    bool put(JsonValue value) {
        if (!countOne())
            return false;
        place(std::move(value));
        return true;
    }
    bool open(JsonValue container);
    bool close() {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    JsonValue m_root;
    std::vector<Open> m_open;
    std::size_t m_count = 0;
    std::optional<Problem> m_problem;
};

bool TreeBuilder::key(std::string& name) {
    auto& members = std::get<JsonValue::Object>(m_open.back().value->content);
    if (!isPlainText(name))
        return refuse(m_open.back().path, unprintable);
    if (members.size() == memberLimit)
        return refuse(m_open.back().path, "There are more than 100 fields here; remove some.");
    if (std::ranges::find(members, name, &JsonMember::name) != members.end())
        return refuse(memberPath(m_open.back().path, name),
                      "This field stands here twice; remove one.");
    members.push_back({std::move(name), nullptr});
    return true;
}

std::string TreeBuilder::nextPath() const {
    if (m_open.empty())
        return "$";
    const auto& [parent, path] = m_open.back();
    if (const auto* elements = std::get_if<JsonValue::Array>(&parent->content))
        return elementPath(path, elements->size());
    return memberPath(path, std::get<JsonValue::Object>(parent->content).back().name);
}

JsonValue* TreeBuilder::place(JsonValue value) {
    if (m_open.empty())
        return &(m_root = std::move(value));
    auto& parent = m_open.back().value->content;
    if (auto* elements = std::get_if<JsonValue::Array>(&parent))
        return &elements->emplace_back(std::move(value));
    return &(std::get<JsonValue::Object>(parent).back().value = std::move(value));
}

bool TreeBuilder::countOne() {
    if (++m_count <= valueLimit)
        return true;
    return refuse("$", "This document holds more than 250,000 values; split it.");
}

bool TreeBuilder::open(JsonValue container) {
    if (!countOne())
        return false;
    if (m_open.size() == nestingLimit)
        return refuse(m_open.front().path,
                      "This document is nested deeper than 32 levels; choose another file.");
    std::string path = nextPath();
    m_open.push_back({place(std::move(container)), std::move(path)});
    return true;
}

ordered_json libraryJson(const JsonValue& value);

ordered_json libraryJson(const JsonValue::Array& elements) {
    ordered_json array = ordered_json::array();
    for (const JsonValue& element : elements)
        array.push_back(libraryJson(element));
    return array;
}

ordered_json libraryJson(const JsonValue::Object& members) {
    ordered_json object = ordered_json::object();
    for (const auto& [name, value] : members)
        object.emplace(name, libraryJson(value));
    return object;
}

ordered_json libraryJson(const JsonValue& value) {
    return std::visit(
        []<class Content>(const Content& content) -> ordered_json {
            if constexpr (std::is_same_v<Content, JsonValue::Array> ||
                          std::is_same_v<Content, JsonValue::Object>)
                return libraryJson(content);
            else
                return content;
        },
        value.content);
}

std::string dump(const JsonValue& value, int indent) {
    return libraryJson(value).dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

bool isIdentifier(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    });
}

} // namespace

Read<JsonValue> parseJson(std::string_view text) {
    if (text.size() > documentLimit)
        return Problem{"$", "This document is larger than 4 MiB; choose a smaller file."};
    if (const auto bad = firstBadUtf8(text))
        return Problem{lineAndColumn(text, *bad), "This is not UTF-8 text; save it as UTF-8."};
    TreeBuilder builder(text);
    nlohmann::json::sax_parse(text, &builder);
    return builder.result();
}

std::string prettyJson(const JsonValue& value) {
    return dump(value, 2) + '\n';
}

std::string compactJson(const JsonValue& value) {
    return dump(value, -1);
}

std::string memberPath(const std::string& object, std::string_view name) {
    constexpr std::size_t shownLength = 60;
    const std::string shown(firstCodePoints(name, shownLength));
    return isIdentifier(shown) ? object + '.' + shown : object + "['" + shown + "']";
}

std::string elementPath(const std::string& array, std::size_t index) {
    return array + '[' + std::to_string(index) + ']';
}

} // namespace hipwise
