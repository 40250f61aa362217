#pragma once

#include <map>
#include <string>
#include <vector>

namespace hipwise {

/// A sum of whole multiples of variables.
class Sum {
  public:
    Sum() = default;
    Sum(const std::string& variable) { add(1, variable); }

    Sum& add(int factor, const std::string& variable);
    Sum& add(int factor, const Sum& other);
    const std::map<std::string, int>& factors() const { return m_factors; }

  private:
    std::map<std::string, int> m_factors;
};

/// A programme of whole-number variables and linear constraints, as CBC reads it.
class CbcProgramme {
  public:
    /// A new variable that is 0 or 1; the name is a letter and then letters, digits and "_".
    std::string choice(const std::string& name);
    /// A new variable that is 0, 1, 2, ...
    std::string count(const std::string& name);
    void atLeast(const Sum& sum, int bound) { constrain(sum, ">=", bound); }
    void atMost(const Sum& sum, int bound) { constrain(sum, "<=", bound); }
    void exactly(const Sum& sum, int value) { constrain(sum, "=", value); }
    /// The whole as a document in LP format that asks for the least of `objective`.
    std::string minimising(const Sum& objective) const;

  private:
    void constrain(const Sum& sum, const char* relation, int value);

    std::vector<std::string> m_constraints;
    std::vector<std::string> m_choices;
    std::vector<std::string> m_counts;
};

} // namespace hipwise
