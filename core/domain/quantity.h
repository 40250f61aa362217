#pragma once

#include <compare>
#include <variant>

namespace hipwise {

/// A whole number with its unit in the type, so that seconds cannot be added to repetitions.
template <class Unit>
struct Quantity {
    int value = 0;

    friend auto operator<=>(const Quantity&, const Quantity&) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend constexpr Quantity operator*(int times, Quantity a) { return {times * a.value}; }
    constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }
};

using Seconds = Quantity<struct SecondsUnit>;
/// Tenths of a second: the pace of one repetition (35 is 3.5 s).
using Deciseconds = Quantity<struct DecisecondsUnit>;
using Reps = Quantity<struct RepsUnit>;
using Centimetres = Quantity<struct CentimetresUnit>;
/// Quarters of a set: the smallest share that one set adds to a goal (4 is one whole set).
using QuarterSets = Quantity<struct QuarterSetsUnit>;

/// What one set asks for or what was done: repetitions, or seconds of a hold.
using Amount = std::variant<Reps, Seconds>;

constexpr int numberOf(const Amount& amount) {
    return std::visit([](auto quantity) { return quantity.value; }, amount);
}

constexpr bool isHold(const Amount& amount) {
    return std::holds_alternative<Seconds>(amount);
}

/// So many repetitions, or seconds, as the amount is.
constexpr Amount withNumber(const Amount& amount, int number) {
    return isHold(amount) ? Amount{Seconds{number}} : Amount{Reps{number}};
}

} // namespace hipwise
