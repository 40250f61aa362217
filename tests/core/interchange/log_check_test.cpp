#include "core/interchange/log_check.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Date day(const char* iso) {
    return *Date::parse(iso);
}

SessionLog session(const char* date, std::optional<Date> planned) {
    SessionLog log;
    log.date = day(date);
    log.plannedDate = planned;
    log.exercises = {{"clamshell", {}, {}, {}, {}}, {"glute-bridge", {}, {}, {}, {}}};
    return log;
}

Programme programme() {
    PlannedSession monday;
    monday.date = day("2026-11-23");
    PlannedSession wednesday;
    wednesday.date = day("2026-11-25");
    Week week;
    week.sessions = {monday, wednesday};
    return {monday.date, monday.date, {}, {week}};
}

TEST(LogCheck, FindsAPlannedSessionThatIsToldTwice) {
    const Date monday = day("2026-11-23");
    EXPECT_FALSE(toldTwice({}));
    EXPECT_FALSE(toldTwice(std::vector{session("2026-11-23", monday), session("2026-11-23", {}),
                                       session("2026-11-23", {})}));
    EXPECT_EQ(toldTwice(std::vector{session("2026-11-23", monday), session("2026-11-23", {}),
                                    session("2026-11-24", monday)}),
              (Problem{"$.sessions[2].planned_date",
                       "planned_date is 2026-11-23, as in session 1; keep one of the two."}));
}

TEST(LogCheck, FindsAnExerciseThatASessionTellsTwice) {
    SessionLog twice = session("2026-11-24", {});
    twice.exercises.push_back(twice.exercises.front());
    EXPECT_EQ(toldTwice(std::vector{session("2026-11-23", {}), twice}),
              (Problem{"$.sessions[1].exercises[2].id",
                       "id is \"clamshell\", which the session of 2026-11-24 has already; put all "
                       "its sets into one entry."}));
}

TEST(LogCheck, RecordsUpToTodayAndPlannedSessionsOnly) {
    const Date today = day("2026-11-25");
    const auto problem = [today](const SessionLog& log) {
        return unrecordable(std::vector{session("2026-11-23", day("2026-11-23")), log}, programme(),
                            today);
    };
    EXPECT_FALSE(problem(session("2026-11-25", today)));
    EXPECT_FALSE(problem(session("2026-11-24", today))) << "done a day early";
    EXPECT_FALSE(problem(session("2026-11-24", {}))) << "a session of their own";
    EXPECT_EQ(problem(session("2026-11-26", today)),
              (Problem{"$.sessions[1].date",
                       "date is 2026-11-26, after today, 2026-11-25; record a session once it is "
                       "done."}));
    EXPECT_EQ(problem(session("2026-11-24", day("2026-11-24"))),
              (Problem{"$.sessions[1].planned_date",
                       "planned_date is 2026-11-24, a day without a planned session; write the day "
                       "it was planned for, or null for a session of your own."}));
}

} // namespace
} // namespace hipwise
