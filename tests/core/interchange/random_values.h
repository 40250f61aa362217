#pragma once

#include "core/domain/check_in.h"
#include "core/domain/log.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"

#include <random>

namespace hipwise {

/// Makes values that lie anywhere within the limits of the documents; one seed, one sequence.
class RandomValues {
  public:
    explicit RandomValues(unsigned seed) : m_engine(seed) {}

    int number(int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(m_engine);
    }
    bool chance() { return number(0, 1) == 1; }
    Date date();
    /// Any printable characters, also those that JSON escapes.
    std::string text(int shortest, int longest);
    Profile profile();
    CheckIn checkIn();
    /// Only of the exercise with that id.
    std::vector<SessionLog> log(const std::string& exercise);
    Programme programme();

    template <class Term>
    Term term();
    template <class Term>
    std::vector<Term> distinct();
    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())> {
        return chance() ? std::optional(make()) : std::nullopt;
    }
    template <class Make>
    auto several(int most, Make make) {
        std::vector<decltype(make())> values;
        for (int left = number(0, most); left > 0; --left)
            values.push_back(make());
        return values;
    }

  private:
    BothSides sides(int highest);
    Amount amount();
    std::vector<std::string> tags();
    Reason reason();
    Prescription item();
    PlannedSession session();
    Week week();
    std::vector<std::string> names(int most) {
        return several(most, [this] { return text(1, 20); });
    }

    std::mt19937 m_engine;
};

} // namespace hipwise
