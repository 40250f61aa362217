#pragma once

#include "core/domain/log.h"
#include "core/domain/moment.h"
#include "core/storage/ids.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hipwise {

class DataFile;

/// The session of the plan that a fact belongs to.
struct PlannedRef {
    PersonId person;
    PlannedSessionId session;
    Date day;

    bool operator==(const PlannedRef&) const = default;
};

/// One set as it was asked for and as it was done; `done` empty takes it back.
struct SetRecord {
    std::string exercise;
    /// Counted from 1.
    int set = 1;
    std::optional<Side> side;
    Amount asked;
    std::optional<Amount> done;
    /// Not where the session ran on without a word of the person.
    bool confirmed = true;

    bool operator==(const SetRecord&) const = default;
};

/// All that was said about one exercise of a session.
struct ExerciseNote {
    std::string exercise;
    std::optional<Effort> effort;
    std::optional<int> pain;
    std::optional<SkipReason> skipped;
    std::optional<PainPlace> place{};

    bool operator==(const ExerciseNote&) const = default;
};

/// When the pain of a session was told.
enum class PainTime { Before, After, NextMorning };

/// What was done: facts are added, never changed, and recording one again adds nothing. The first
/// fact opens the session's log and finishes another one that the person left open.
class LogStore {
  public:
    explicit LogStore(DataFile& file) : m_file(file) {}

    void recordSets(const PlannedRef& session, std::span<const SetRecord> sets, const Moment& now);
    /// The note replaces the one that is there; empty members are not told.
    void recordExercise(const PlannedRef& session, const ExerciseNote& note, const Moment& now);
    /// Pain 0 to 10; empty takes it back.
    void recordSessionPain(const PlannedRef& session, PainTime time, std::optional<int> pain,
                           const Moment& now);
    /// Pain of the day, outside any session.
    void recordPain(const PersonId& person, std::optional<int> pain, const Moment& now);
    /// Finishes it once; a duration that is told later takes the place of the one before. Nothing
    /// where the session has no log.
    void finish(const PlannedRef& session, std::optional<Seconds> duration, const Moment& now);

    /// A whole session, closed; `planned` is empty outside the plan. The planned session must have
    /// no log yet.
    void add(const PersonId& person, const std::optional<PlannedSessionId>& planned,
             const SessionLog& session, const Moment& now);
    /// Whether the session is finished, or was begun on a day before today.
    bool isClosed(const PlannedSessionId& session, Date today);
    bool hasLog(const PlannedSessionId& session);

    /// Every set of the session that counts as done, by exercise, set and side.
    std::vector<SetRecord> sets(const PlannedSessionId& session);
    /// Empty members where nothing was told.
    ExerciseNote note(const PlannedSessionId& session, const std::string& exercise);
    std::optional<int> painOn(const PersonId& person, Date day);
    /// Sessions with anything recorded, oldest first. Throws DamagedDataFile where a checksum does
    /// not fit.
    std::vector<SessionLog> all(const PersonId& person);
    /// Those up to today that are finished, or were begun on a day before today.
    std::vector<SessionLog> closed(const PersonId& person, Date today);
    std::vector<SessionLog> since(const PersonId& person, Date firstDay);

  private:
    DataFile& m_file;
};

} // namespace hipwise
