#include "core/catalogue/fields.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace hipwise {

using nlohmann::json;

struct Fields::Object {
    json value;
};

namespace {

/// The value times `scale`, where that is a whole number of sane size.
std::optional<int> wholeTimes(const json& value, int scale) {
    if (!value.is_number())
        return std::nullopt;
    const double scaled = value.get<double>() * scale;
    if (std::abs(scaled) > 1e6 || std::abs(scaled - std::round(scaled)) > 1e-9)
        return std::nullopt;
    return static_cast<int>(std::lround(scaled));
}

} // namespace

Fields::Fields(Object object, std::string entry, Problems& problems)
    : m_object(std::make_shared<const Object>(std::move(object))),
      m_entry(std::move(entry)),
      m_problems(&problems) {}

std::optional<Fields> Fields::ofFile(const EmbeddedFile& file, Problems& problems) {
    const std::string path(file.path);
    auto document = json::parse(file.content, nullptr, false);
    if (document.is_object())
        return Fields({std::move(document)}, path, problems);
    problems.push_back({path, "The file is not a JSON object."});
    return std::nullopt;
}

bool Fields::has(const std::string& key) const {
    return m_object->value.contains(key);
}

std::shared_ptr<const Fields::Object> Fields::take(const std::string& key) {
    m_known.insert(key);
    if (has(key))
        return std::make_shared<const Object>(Object{m_object->value.at(key)});
    refuse("The field \"" + key + "\" is missing.");
    return nullptr;
}

std::optional<std::string> Fields::textIfAny(const std::string& key) {
    const auto field = take(key);
    if (field && field->value.is_string())
        return field->value.get<std::string>();
    if (field)
        refuseField(key, "text");
    return std::nullopt;
}

std::string Fields::text(const std::string& key) {
    return textIfAny(key).value_or("");
}

std::string Fields::textOrNull(const std::string& key) {
    if (!has(key) || !m_object->value.at(key).is_null())
        return text(key);
    m_known.insert(key);
    return {};
}

bool Fields::flag(const std::string& key) {
    const auto field = take(key);
    if (field && field->value.is_boolean())
        return field->value.get<bool>();
    if (field)
        refuseField(key, "true or false");
    return false;
}

std::optional<int> Fields::scaled(const std::string& key, int scale, const char* expected) {
    const auto field = take(key);
    const auto number = field ? wholeTimes(field->value, scale) : std::nullopt;
    if (field && !number)
        refuseField(key, expected);
    return number;
}

int Fields::wholeNumber(const std::string& key) {
    return scaled(key, 1, "a whole number").value_or(0);
}

Deciseconds Fields::pace(const std::string& key) {
    if (has(key) && m_object->value.at(key).is_null()) {
        m_known.insert(key);
        return {};
    }
    const auto tenths = scaled(key, 10, "null or tenths of a second");
    if (tenths == 0)
        refuseField(key, "null or above 0");
    return {tenths.value_or(0)};
}

QuarterSets Fields::quarters(const std::string& key) {
    const auto quarters = scaled(key, 4, "a multiple of 0.25");
    if (quarters && *quarters <= 0)
        refuseField(key, "above 0");
    return {quarters.value_or(0)};
}

std::shared_ptr<const Fields::Object> Fields::list(const std::string& key) {
    auto field = take(key);
    if (field && field->value.is_array())
        return field;
    if (field)
        refuseField(key, "a list");
    return std::make_shared<const Object>(Object{json::array()});
}

std::pair<int, int> Fields::range(const std::string& key) {
    const auto field = take(key);
    const bool isPair = field && field->value.is_array() && field->value.size() == 2;
    const auto first = isPair ? wholeTimes(field->value[0], 1) : std::nullopt;
    const auto last = isPair ? wholeTimes(field->value[1], 1) : std::nullopt;
    if (field && !(first && last))
        refuseField(key, "two whole numbers");
    return {first.value_or(0), last.value_or(0)};
}

std::vector<std::string> Fields::texts(const std::string& key) {
    std::vector<std::string> result;
    const auto elements = list(key);
    for (const auto& element : elements->value) {
        if (element.is_string())
            result.push_back(element.get<std::string>());
        else
            refuseField(key, "a list of texts");
    }
    return result;
}

std::vector<Fields> Fields::objects(const std::string& key) {
    std::vector<Fields> result;
    const auto elements = list(key);
    for (const auto& element : elements->value) {
        const bool named =
            element.is_object() && element.contains("id") && element["id"].is_string();
        if (element.is_object())
            result.push_back(
                Fields({element}, named ? element["id"].get<std::string>() : m_entry, *m_problems));
        else
            refuseField(key, "a list of objects");
    }
    return result;
}

std::optional<Fields> Fields::object(const std::string& key) {
    const auto field = take(key);
    if (field && field->value.is_object())
        return Fields(*field, m_entry, *m_problems);
    if (field)
        refuseField(key, "an object");
    return std::nullopt;
}

std::vector<std::string> Fields::keys() const {
    std::vector<std::string> result;
    for (const auto& [key, value] : m_object->value.items())
        result.push_back(key);
    return result;
}

void Fields::refuse(const std::string& what) const {
    m_problems->push_back({m_entry, what});
}

void Fields::refuseField(const std::string& key, const char* expected) const {
    refuse("The field \"" + key + "\" must be " + expected + ".");
}

void Fields::refuseWord(const std::string& key, const std::string& word, const char* how) const {
    refuse("The word \"" + word + "\" is " + how + " in \"" + key + "\".");
}

void Fields::refuseOthers() const {
    for (const auto& key : keys())
        if (!m_known.contains(key))
            refuse("The field \"" + key + "\" is unknown.");
}

} // namespace hipwise
