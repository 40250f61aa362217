#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

/// Day of the week; weeks run Monday to Sunday in every locale.
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A civil calendar day between 1900-01-01 and 2199-12-31; it knows no time zone and no clock.
class Date {
  public:
    /// 1970-01-01.
    Date() = default;

    static std::optional<Date> fromParts(int year, int month, int day);
    /// Reads exactly "YYYY-MM-DD"; anything else, or a day that does not exist, is empty.
    static std::optional<Date> parse(std::string_view iso);

    int year() const;
    int month() const;
    int day() const;
    Weekday weekday() const;
    /// "YYYY-MM-DD".
    std::string iso() const;
    Date plusDays(int days) const;
    /// Days from this date to the other; negative where the other is earlier.
    int daysUntil(Date other) const;
    Date mondayOfWeek() const;

    friend auto operator<=>(Date, Date) = default;

  private:
    explicit Date(int daysSinceEpoch) : m_daysSinceEpoch(daysSinceEpoch) {}

    int m_daysSinceEpoch = 0;
};

} // namespace hipwise
