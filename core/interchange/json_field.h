#pragma once

#include "core/domain/date.h"
#include "core/domain/names.h"
#include "core/interchange/json_text.h"
#include "core/interchange/json_value.h"
#include "core/interchange/limits.h"
#include "core/interchange/problem.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

class ObjectReader;

/// Keeps the first thing that is wrong with a document.
class FirstProblem {
  public:
    void note(std::string where, std::string sentence) {
        if (!m_problem)
            m_problem = Problem{std::move(where), std::move(sentence)};
    }
    const std::optional<Problem>& problem() const { return m_problem; }

  private:
    std::optional<Problem> m_problem;
};

/// One value that is read, with its place. What is absent, or wrong and therefore noted, is empty.
class Field {
  public:
    /// A null pointer stands for an absent value.
    Field(const JsonValue* value, std::string path, FirstProblem& problem)
        : m_value(value),
          m_path(std::move(path)),
          m_problem(&problem) {}

    bool present() const { return m_value != nullptr; }
    /// The field's own name, for a sentence.
    std::string label() const;
    void refuse(std::string sentence) const { m_problem->note(m_path, std::move(sentence)); }
    /// "<name> is <value>; <remedy>".
    void refuseValue(std::string_view remedy) const;

    std::optional<bool> truth() const;
    std::optional<int> integer(NumberRange range) const;
    /// A number in steps of 1/parts as a whole number of such parts: 7.5 in quarters is 30.
    std::optional<int> inParts(int parts, NumberRange range) const;
    std::optional<double> number(NumberRange range) const;
    std::optional<std::string> text(std::size_t longest, std::size_t shortest = 0) const;
    std::optional<Date> date() const;
    template <class Term>
    std::optional<Term> word() const;
    template <class Term>
    std::vector<Term> distinctWords() const;
    /// `read(ObjectReader&)` makes the value; members it did not ask for are refused.
    template <class Reader>
    auto object(Reader read) const -> std::optional<std::invoke_result_t<Reader, ObjectReader&>>;
    /// `read(const Field&)` makes an optional element.
    template <class Reader>
    auto list(Reader read, std::size_t longest = valueLimit) const
        -> std::vector<typename std::invoke_result_t<Reader, const Field&>::value_type>;
    template <class Reader>
    auto objects(Reader read, std::size_t longest = valueLimit) const {
        return list([&](const Field& element) { return element.object(read); }, longest);
    }
    std::vector<std::string> texts(std::size_t longest) const;

  private:
    const std::string* string() const;
    const JsonValue::Object* members() const;
    const JsonValue::Array* elements(std::size_t longest) const;
    std::optional<std::size_t> choice(std::span<const std::string_view> words) const;

    const JsonValue* m_value;
    std::string m_path;
    FirstProblem* m_problem;
};

/// The members of one object; it knows which were asked for.
class ObjectReader {
  public:
    ObjectReader(const JsonValue::Object& members, std::string path, FirstProblem& problem)
        : m_members(members),
          m_path(std::move(path)),
          m_problem(problem) {}

    void require(std::initializer_list<std::string_view> names) const;
    /// From here on null counts as absent for these.
    void allowNull(std::initializer_list<std::string_view> names) { m_nullable = names; }
    Field operator[](std::string_view name);
    void refuse(std::string sentence) const { m_problem.note(m_path, std::move(sentence)); }
    void refuseUnknown() const;

  private:
    const JsonValue::Object& m_members;
    std::string m_path;
    FirstProblem& m_problem;
    std::vector<std::string_view> m_nullable;
    std::vector<std::string_view> m_known;
};

/// "a, b or c".
std::string alternatives(std::span<const std::string_view> words);

template <class Term>
std::optional<Term> Field::word() const {
    std::vector<std::string_view> words;
    for (const auto& named : namesOf<Term>())
        words.push_back(named.word);
    const auto chosen = choice(words);
    return chosen ? std::optional(namesOf<Term>()[*chosen].term) : std::nullopt;
}

template <class Term>
std::vector<Term> Field::distinctWords() const {
    std::vector<Term> seen;
    return list([&seen](const Field& element) {
        const auto term = element.word<Term>();
        if (term && std::ranges::find(seen, *term) != seen.end())
            element.refuseValue("it stands in the list twice, remove one.");
        if (term)
            seen.push_back(*term);
        return term;
    });
}

template <class Reader>
auto Field::object(Reader read) const
    -> std::optional<std::invoke_result_t<Reader, ObjectReader&>> {
    const auto* found = members();
    if (found == nullptr)
        return std::nullopt;
    ObjectReader reader(*found, m_path, *m_problem);
    std::optional value = read(reader);
    reader.refuseUnknown();
    return value;
}

template <class Reader>
auto Field::list(Reader read, std::size_t longest) const
    -> std::vector<typename std::invoke_result_t<Reader, const Field&>::value_type> {
    std::vector<typename std::invoke_result_t<Reader, const Field&>::value_type> values;
    const auto* found = elements(longest);
    for (std::size_t i = 0; found != nullptr && i < found->size(); ++i)
        if (auto value = read(Field(&(*found)[i], elementPath(m_path, i), *m_problem)))
            values.push_back(*std::move(value));
    return values;
}

} // namespace hipwise
