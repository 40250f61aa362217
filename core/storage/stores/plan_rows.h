#pragma once

#include "core/domain/programme.h"
#include "core/storage/sqlite/row.h"

#include <string>
#include <vector>

namespace hipwise {

struct ProgrammeRow {
    static constexpr std::string_view table = "programme";
    static constexpr std::string_view columns =
        "id, person, start, planned_on, weeks, relaxed_rules, at_utc, utc_offset_min";

    ProgrammeId id;
    PersonId person;
    Date start;
    Date plannedOn;
    std::string weeks;
    std::string relaxedRules;
    Recorded at;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.person, row.start, row.plannedOn, row.weeks, row.relaxedRules,
                        row.at.atUtc, row.at.utcOffset);
    }
};

struct PlannedSessionRow {
    static constexpr std::string_view table = "planned_session";
    static constexpr std::string_view columns =
        "id, programme, week, day, name, mode, estimated_s, warm_up_s, tests";

    PlannedSessionId id;
    ProgrammeId programme;
    int week = 1;
    /// Without its tests and items.
    PlannedSession session;
    std::string tests;

    template <class Self>
    static auto fields(Self& row) {
        return std::tie(row.id, row.programme, row.week, row.session.date, row.session.name,
                        row.session.mode, row.session.estimated, row.session.warmUp, row.tests);
    }
};

struct PrescriptionRow {
    static constexpr std::string_view table = "prescription";
    static constexpr std::string_view columns =
        "id, planned_session, position, exercise, ladder, level, body_position, sets, reps, "
        "seconds, per_side, first_side, extra_set_side, band, tempo, deciseconds_per_rep, rest_s, "
        "estimated_s, contributes, reasons";

    std::string id;
    PlannedSessionId session;
    int position = 1;
    /// Without its amount, contributions and reasons.
    Prescription item;
    std::optional<Reps> reps;
    std::optional<Seconds> seconds;
    std::string contributes;
    std::string reasons;

    template <class Self>
    static auto fields(Self& row) {
        auto& item = row.item;
        return std::tie(row.id, row.session, row.position, item.exercise, item.ladder, item.level,
                        item.position, item.sets, row.reps, row.seconds, item.perSide,
                        item.firstSide, item.extraSetSide, item.band, item.tempo,
                        item.secondsPerRep, item.rest, item.estimated, row.contributes,
                        row.reasons);
    }
};

/// A session as it is stored, with the number of its week.
struct IssuedSession {
    PlannedSessionId id;
    int week = 1;
    PlannedSession session;
};

/// The sessions of a programme by day, each with what it prescribes.
std::vector<IssuedSession> readSessions(DataFile& file, const ProgrammeId& programme);

/// Writes sessions into one programme.
class SessionWriter {
  public:
    SessionWriter(DataFile& file, ProgrammeId programme);

    void write(int week, const PlannedSession& session);
    void writeItems(const PlannedSessionId& session, const std::vector<Prescription>& items);

  private:
    DataFile& m_file;
    ProgrammeId m_programme;
    RowWriter<PlannedSessionRow> m_sessions;
    RowWriter<PrescriptionRow> m_items;
};

} // namespace hipwise
