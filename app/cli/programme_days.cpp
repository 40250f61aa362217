#include "app/cli/programme_days.h"

#include <algorithm>

namespace hipwise::cli {
namespace {

constexpr int daysOfWeek = 7;

template <class Wanted>
const PlannedSession* firstSession(const Programme& programme, Wanted wanted) {
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            if (wanted(session))
                return &session;
    return nullptr;
}

} // namespace

int weekNumberOn(const Programme& programme, Date day) {
    const int days = programme.start.mondayOfWeek().daysUntil(day.mondayOfWeek());
    const int last = std::max<int>(1, static_cast<int>(programme.weeks.size()));
    return std::clamp(days / daysOfWeek + 1, 1, last);
}

const Week* weekNumbered(const Programme& programme, int number) {
    const auto found = std::ranges::find(programme.weeks, number, &Week::number);
    return found == programme.weeks.end() ? nullptr : &*found;
}

std::string noSuchWeek(const Programme& programme, int number) {
    return "The programme has no week " + std::to_string(number) + "; choose 1 to " +
           std::to_string(programme.weeks.size()) + '.';
}

Date firstDayOf(const Programme& programme, int number) {
    const Date monday = programme.start.mondayOfWeek().plusDays(daysOfWeek * (number - 1));
    return std::max(monday, programme.start);
}

const PlannedSession* sessionOn(const Programme& programme, Date day) {
    return firstSession(programme,
                        [day](const PlannedSession& session) { return session.date == day; });
}

const PlannedSession* sessionAfter(const Programme& programme, Date day) {
    return firstSession(programme, [day](const PlannedSession& session) {
        return session.date > day && session.state == SessionState::Planned;
    });
}

} // namespace hipwise::cli
