#include "core/interchange/json_field.h"

#include "core/interchange/utf8.h"

#include <charconv>
#include <cmath>

namespace hipwise {
namespace {

std::string shortNumber(double number) {
    char digits[32];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), number);
    return {std::begin(digits), end};
}

std::string describe(const JsonValue& value) {
    constexpr std::size_t shownLength = 40;
    if (const auto* truth = std::get_if<bool>(&value.content))
        return *truth ? "true" : "false";
    if (const auto* number = std::get_if<std::int64_t>(&value.content))
        return std::to_string(*number);
    if (const auto* number = std::get_if<double>(&value.content))
        return shortNumber(*number);
    if (const auto* text = std::get_if<std::string>(&value.content)) {
        const bool whole = codePointCount(*text) <= shownLength;
        return '"' + std::string(firstCodePoints(*text, shownLength)) + (whole ? "\"" : "...\"");
    }
    if (std::holds_alternative<JsonValue::Array>(value.content))
        return "a list";
    return std::holds_alternative<JsonValue::Object>(value.content) ? "an object" : "null";
}

std::string rangeRemedy(std::string_view kind, NumberRange range) {
    if (range.low + 1 == range.high)
        return "choose " + std::to_string(range.low) + " or " + std::to_string(range.high) + '.';
    return "choose a " + std::string(kind) + " from " + std::to_string(range.low) + " to " +
           std::to_string(range.high) + '.';
}

std::optional<double> numberIn(const JsonValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value.content))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&value.content))
        return *number;
    return std::nullopt;
}

} // namespace

std::string alternatives(std::span<const std::string_view> words) {
    std::string sentence;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            sentence += i + 1 < words.size() ? ", " : " or ";
        sentence += words[i];
    }
    return sentence;
}

std::string Field::label() const {
    const auto dot = m_path.rfind('.');
    return dot == std::string::npos ? "The document" : m_path.substr(dot + 1);
}

void Field::refuseValue(std::string_view remedy) const {
    refuse(label() + " is " + describe(*m_value) + "; " + std::string(remedy));
}

std::optional<bool> Field::truth() const {
    if (!present())
        return std::nullopt;
    if (const auto* truth = std::get_if<bool>(&m_value->content))
        return *truth;
    refuseValue("choose true or false.");
    return std::nullopt;
}

std::optional<double> Field::number(NumberRange range) const {
    if (!present())
        return std::nullopt;
    const auto found = numberIn(*m_value);
    if (found && *found >= range.low && *found <= range.high)
        return found;
    refuseValue(rangeRemedy("number", range));
    return std::nullopt;
}

std::optional<int> Field::integer(NumberRange range) const {
    if (!present())
        return std::nullopt;
    const auto found = numberIn(*m_value);
    if (found && *found >= range.low && *found <= range.high && *found == std::floor(*found))
        return static_cast<int>(*found);
    refuseValue(rangeRemedy("whole number", range));
    return std::nullopt;
}

std::optional<int> Field::inParts(int parts, NumberRange range) const {
    const auto found = number(range);
    if (!found)
        return std::nullopt;
    const double inParts = *found * parts;
    if (inParts == std::floor(inParts))
        return static_cast<int>(inParts);
    refuseValue("choose a multiple of " + shortNumber(1.0 / parts) + '.');
    return std::nullopt;
}

const std::string* Field::string() const {
    if (!present())
        return nullptr;
    const auto* found = std::get_if<std::string>(&m_value->content);
    if (found == nullptr)
        refuseValue("write a text in quotes.");
    return found;
}

std::optional<std::string> Field::text(std::size_t longest, std::size_t shortest) const {
    const std::string* found = string();
    if (found == nullptr)
        return std::nullopt;
    const std::size_t length = codePointCount(*found);
    if (length >= shortest && length <= longest)
        return *found;
    if (length < shortest)
        refuse(label() + " is empty; write something or leave it out.");
    else
        refuse(label() + " is " + std::to_string(length) + " characters long; keep it to " +
               std::to_string(longest) + '.');
    return std::nullopt;
}

std::optional<Date> Field::date() const {
    const std::string* found = string();
    if (found == nullptr)
        return std::nullopt;
    const auto date = Date::parse(*found);
    if (!date)
        refuseValue("write a day that exists, like 2026-11-23.");
    return date;
}

std::vector<std::string> Field::texts(std::size_t longest) const {
    return list([longest](const Field& element) { return element.text(longest, 1); });
}

std::optional<std::size_t> Field::choice(std::span<const std::string_view> words) const {
    if (!present())
        return std::nullopt;
    if (const auto* found = std::get_if<std::string>(&m_value->content))
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i] == *found)
                return i;
    refuseValue("choose " + alternatives(words) + '.');
    return std::nullopt;
}

const JsonValue::Object* Field::members() const {
    if (!present())
        return nullptr;
    const auto* found = std::get_if<JsonValue::Object>(&m_value->content);
    if (found == nullptr)
        refuseValue("write an object in curly brackets.");
    return found;
}

const JsonValue::Array* Field::elements(std::size_t longest) const {
    if (!present())
        return nullptr;
    const auto* found = std::get_if<JsonValue::Array>(&m_value->content);
    if (found == nullptr)
        refuseValue("write a list in square brackets.");
    if (found == nullptr || found->size() <= longest)
        return found;
    refuse(label() + " has " + std::to_string(found->size()) + " entries; keep it to " +
           std::to_string(longest) + '.');
    return nullptr;
}

void ObjectReader::require(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
        if (std::ranges::find(m_members, name, &JsonMember::name) == m_members.end())
            m_problem.note(memberPath(m_path, name), std::string(name) + " is missing; add it.");
}

Field ObjectReader::operator[](std::string_view name) {
    m_known.push_back(name);
    const auto found = std::ranges::find(m_members, name, &JsonMember::name);
    const bool absent =
        found == m_members.end() || (std::holds_alternative<std::nullptr_t>(found->value.content) &&
                                     std::ranges::find(m_nullable, name) != m_nullable.end());
    return {absent ? nullptr : &found->value, memberPath(m_path, name), m_problem};
}

void ObjectReader::refuseUnknown() const {
    for (const JsonMember& member : m_members)
        if (std::ranges::find(m_known, member.name) == m_known.end())
            m_problem.note(memberPath(m_path, member.name),
                           "This field is not known here; remove it or choose " +
                               alternatives(m_known) + '.');
}

} // namespace hipwise
