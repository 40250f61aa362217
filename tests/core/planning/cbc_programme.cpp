#include "tests/core/planning/cbc_programme.h"

#include <cstdlib>

namespace hipwise {
namespace {

/// Always 0, so that no line of the document is without a variable.
const std::string nothing = "nothing";

/// One term a line: long lines are more than the reader of the format takes.
std::string written(const Sum& sum) {
    std::string text;
    for (const auto& [variable, factor] : sum.factors())
        text +=
            (factor < 0 ? " - " : " + ") + std::to_string(std::abs(factor)) + " " + variable + "\n";
    return text.empty() ? " + 1 " + nothing + "\n" : text;
}

} // namespace

Sum& Sum::add(int factor, const std::string& variable) {
    const auto [term, isNew] = m_factors.try_emplace(variable, 0);
    term->second += factor;
    if (term->second == 0)
        m_factors.erase(term);
    return *this;
}

Sum& Sum::add(int factor, const Sum& other) {
    for (const auto& [variable, times] : other.m_factors)
        add(factor * times, variable);
    return *this;
}

std::string CbcProgramme::choice(const std::string& name) {
    m_choices.push_back(name);
    return name;
}

std::string CbcProgramme::count(const std::string& name) {
    m_counts.push_back(name);
    return name;
}

void CbcProgramme::constrain(const Sum& sum, const char* relation, int value) {
    m_constraints.push_back(written(sum) + " " + relation + " " + std::to_string(value) + "\n");
}

std::string CbcProgramme::minimising(const Sum& objective) const {
    std::string text = "Minimize\n least:" + written(objective) + "Subject To\n";
    for (std::size_t i = 0; i < m_constraints.size(); ++i)
        text += " c" + std::to_string(i) + ":" + m_constraints[i];
    text += "Bounds\n " + nothing + " = 0\nGenerals\n";
    for (const std::string& name : m_counts)
        text += " " + name + "\n";
    text += "Binaries\n";
    for (const std::string& name : m_choices)
        text += " " + name + "\n";
    return text + "End\n";
}

} // namespace hipwise
