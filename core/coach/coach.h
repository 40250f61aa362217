#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/check_in.h"
#include "core/domain/log.h"
#include "core/domain/moment.h"
#include "core/domain/own_exercise.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"
#include "core/planning/what_if.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace hipwise {

class DataFile;
struct PrintedSheet;
struct SheetDay;
struct StoredPerson;

/// One set of one exercise of a planned session; `done` empty takes the tick back.
struct SetFact {
    std::string exercise;
    /// Counted from 1.
    int set = 1;
    /// Empty for two-sided exercises; for sided ones each side is a fact of its own.
    std::optional<Side> side;
    std::optional<Amount> done;
    /// Not where a guided session ran on by itself.
    bool confirmed = true;

    bool operator==(const SetFact&) const = default;
};

/// What a person says about one exercise of a session; empty members leave it as it is.
struct ExerciseFact {
    std::string exercise;
    std::optional<Effort> effort;
    std::optional<int> pain;
    /// Why it was left out; taken back by a set of it that is done.
    std::optional<SkipReason> skipped{};
    /// Where it hurts.
    std::optional<PainPlace> place{};

    bool operator==(const ExerciseFact&) const = default;
};

/// What is told at once about one planned session; what is left out stays as it is.
struct SessionFacts {
    std::vector<SetFact> sets{};
    /// Every set that is not recorded counts as done as asked.
    bool restAsAsked = false;
    std::vector<ExerciseFact> exercises{};
    /// Back pain of the day on which this is told, 0 to 10.
    std::optional<int> painToday{};
    /// Pain round this session, 0 to 10.
    std::optional<int> painBefore{};
    std::optional<int> painAfter{};
    std::optional<int> painNextMorning{};
    /// How long the whole session took; telling it closes the session.
    std::optional<Seconds> duration{};
    /// The session is over as it is. One with all its sets is over by itself, and every session on
    /// the day after.
    bool closed = false;

    bool operator==(const SessionFacts&) const = default;
};

/// Everything the window or the command line shows of one person, read in one transaction.
struct Snapshot {
    Profile profile;
    std::vector<CheckIn> checkIns;
    /// Session states are folded from the log as of `programme.today`.
    Programme programme;
    /// Sessions with anything recorded, oldest first; `plannedDate` joins them to the programme.
    std::vector<SessionLog> log;
    /// Pain now, 0 to 10, where it was told today.
    std::optional<int> painToday;
    /// Exercises of the person's own, the removed ones among them.
    std::vector<OwnExercise> own{};
};

/// Why a request of the person cannot be carried out; one sentence that says what to do.
struct Refusal {
    std::string sentence;

    bool operator==(const Refusal&) const = default;
};

using Outcome = std::variant<std::monostate, Refusal>;

/// The use cases. One call is one transaction; a throw (StorageError) leaves the file unchanged.
/// Before the first change of a day a verified copy of the data file is made (backups.h).
///
/// The plan follows the log: a change of the closed sessions (one more, or a corrected one) plans
/// the sessions to come again in the same transaction, and so does the first recording of a new
/// day, because of what was missed. Issued sessions and sessions with a log stay as they are. There
/// are always at least four more weeks after the one of today.
class Coach {
  public:
    Coach(DataFile& file, const Catalogue& catalogue) : m_file(file), m_catalogue(catalogue) {}

    /// Adds the person and a 12-week programme; refuses a name that is already there.
    Outcome startProgramme(const Profile& profile, const std::vector<CheckIn>& checkIns,
                           std::optional<Date> start, const Moment& now);
    /// Names of all people in the file, in the order they were added.
    std::vector<std::string> people();
    /// Empty where the file has no such person (or, with an empty name, nobody). What is to come is
    /// planned for today in passing and not stored, so that it is right also after days without a
    /// recording; issued sessions and sessions with a log are read as they are stored.
    std::optional<Snapshot> snapshot(const std::string& person, Date today);
    /// The programme as snapshot() would read it if the days ahead went on that course, and what is
    /// done from today on. Empty where there is no such person, or where no plan may be made now.
    std::optional<Simulation> whatIf(const std::string& person, Course course, Date today);

    /// Records all of it about the session planned for that day, or, where one fact fits nothing,
    /// none of it. Recording the same again changes nothing.
    Outcome record(const std::string& person, Date planned, const SessionFacts& facts,
                   const Moment& now);
    /// Leaves an exercise of that session out because it hurts and puts an easier one, as asked by
    /// easierItem(), after it for the sets that are not done.
    Outcome swapForEasier(const std::string& person, Date planned, const std::string& exercise,
                          const Moment& now);
    /// Adds whole sessions that are over, in the plan or outside it; all of them, or none where one
    /// of them does not fit or is recorded already.
    Outcome recordLog(const std::string& person, const std::vector<SessionLog>& sessions,
                      const Moment& now);
    /// Keeps a week as it was printed, so that the sheet can be typed in later.
    Outcome keepSheet(const std::string& person, const PrintedSheet& sheet, const Moment& now);
    /// What somebody may hold in hand (printed_sheet.h); none where there is no such person.
    std::vector<PrintedSheet> sheets(const std::string& person, Date today);
    /// Records all of it, or none. Days of the plan that nobody has recorded anything of ask from
    /// then on for what the sheet asked for; telling the state before takes all of it back.
    Outcome recordSheet(const std::string& person, const PrintedSheet& sheet,
                        const std::vector<SheetDay>& days, const Moment& now);
    /// Back pain of the day, outside any session.
    Outcome recordPain(const std::string& person, int pain, const Moment& now);
    /// Stores the answers and plans the sessions after today again where the limits changed.
    Outcome answerSafety(const std::string& person, const SafetyAnswers& answers,
                         const std::vector<Limit>& limits, const Moment& now);

    /// Stores the results of home tests and plans the sessions that are not issued yet again.
    Outcome recordCheckIn(const std::string& person, const CheckIn& checkIn, const Moment& now);
    /// The programme as it would be read after that check-in, which is not stored; empty where it
    /// does not fit or there is no such person.
    std::optional<Programme> programmeAfter(const std::string& person, const CheckIn& checkIn,
                                            const Moment& now);

    /// Adds an exercise of the person's own (without an id) or changes one, and plans the sessions
    /// after today again; refuses one with a problem (own_exercises.h).
    Outcome keepOwnExercise(const std::string& person, OwnExercise exercise, const Moment& now);
    /// Takes one out of use; what was done with it stays.
    Outcome removeOwnExercise(const std::string& person, const std::string& id, const Moment& now);

    /// Why the daily copy that goes before the first change of a day could not be made; empty where
    /// it could. The change itself is made all the same.
    const std::optional<std::string>& copyProblem() const { return m_copyProblem; }

  private:
    void keepDailyCopy(Date today);
    void bringUpToDate(const StoredPerson& person, Date today);
    void replaceOwn(const StoredPerson& person, const std::vector<OwnExercise>& own,
                    const Moment& now);

    DataFile& m_file;
    const Catalogue& m_catalogue;
    std::optional<Date> m_copyTriedOn;
    std::optional<std::string> m_copyProblem;
};

/// The facts that mark every set of a prescription as done as asked.
std::vector<SetFact> allSetsAsAsked(const Prescription& item);

} // namespace hipwise
