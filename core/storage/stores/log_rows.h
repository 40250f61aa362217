#pragma once

#include "core/domain/moment.h"
#include "core/storage/ids.h"
#include "core/storage/sqlite/row.h"
#include "core/storage/stores/log_store.h"

#include <tuple>

namespace hipwise {

/// The words of a pain row; Now is the pain of a day, outside any session.
enum class PainMoment { Now, Before, After, NextMorning };
template <>
std::span<const Named<PainMoment>> namesOf<PainMoment>();
PainMoment momentOf(PainTime time);

struct SessionLogRow {
    static constexpr std::string_view table = "session_log";
    static constexpr std::string_view columns =
        "id, person, planned_session, day, planned_day, started_at_utc, utc_offset_min, "
        "started_at, finished_at_utc, duration_s";

    SessionLogId id;
    PersonId person;
    std::optional<PlannedSessionId> planned;
    Date day;
    std::optional<Date> plannedDay;
    Recorded started;
    std::string startedAt;
    std::optional<std::int64_t> finishedAtUtc;
    std::optional<Seconds> duration;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.person, row.planned, row.day, row.plannedDay, row.started.atUtc,
                        row.started.utcOffset, row.startedAt, row.finishedAtUtc, row.duration);
    }
};

struct SetRow {
    static constexpr std::string_view table = "set_log";
    static constexpr std::string_view columns =
        "id, session_log, exercise, set_number, side, asked_reps, asked_seconds, done_reps, "
        "done_seconds, at_utc, utc_offset_min, replaces";

    std::string id;
    SessionLogId session;
    std::string exercise;
    int set = 1;
    std::optional<Side> side;
    std::optional<int> askedReps;
    std::optional<int> askedSeconds;
    std::optional<int> doneReps;
    std::optional<int> doneSeconds;
    Recorded at;
    std::optional<std::string> replaces;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.session, row.exercise, row.set, row.side, row.askedReps,
                        row.askedSeconds, row.doneReps, row.doneSeconds, row.at.atUtc,
                        row.at.utcOffset, row.replaces);
    }
};

SetRow rowOf(const SetRecord& record);
SetRecord recordOf(const SetRow& row);

struct ExerciseRow {
    static constexpr std::string_view table = "exercise_log";
    static constexpr std::string_view columns =
        "id, session_log, exercise, effort, pain, skipped, at_utc, utc_offset_min, replaces";

    std::string id;
    SessionLogId session;
    ExerciseNote note;
    Recorded at;
    std::optional<std::string> replaces;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.session, row.note.exercise, row.note.effort, row.note.pain,
                        row.note.skipped, row.at.atUtc, row.at.utcOffset, row.replaces);
    }
};

struct PainRow {
    static constexpr std::string_view table = "pain_log";
    static constexpr std::string_view columns = "id, person, day, moment, session_log, value, "
                                                "at_utc, utc_offset_min, replaces";

    std::string id;
    PersonId person;
    Date day;
    PainMoment moment = PainMoment::Now;
    std::optional<SessionLogId> session;
    std::optional<int> value;
    Recorded at;
    std::optional<std::string> replaces;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.person, row.day, row.moment, row.session, row.value,
                        row.at.atUtc, row.at.utcOffset, row.replaces);
    }
};

} // namespace hipwise
