#pragma once

#include "app/training/writer.h"
#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"
#include "core/coach/printed_sheet.h"
#include "core/coach/sheet_facts.h"
#include "core/domain/moment.h"
#include "core/planning/plan.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>

namespace hipwise {

/// Where the last thing the person did stands; NotSaved carries a sentence that says what to do.
struct SaveStatus {
    enum class State { Saving, Saved, NotSaved };
    State state = State::Saved;
    /// "HH:MM" of the last commit; empty before the first.
    QString at;
    QString sentence;
};

class TaskQueue;

using Clock = std::function<Moment()>;

/// The one door from the window to core, and the one error boundary (architecture.md, "Flow").
/// Every command returns at once; one writer thread owns the data file and runs them in order.
class Training : public QObject {
    Q_OBJECT

  public:
    Training(std::filesystem::path file, const Catalogue& catalogue, Clock clock,
             QObject* parent = nullptr);
    /// Finishes what was asked for before it returns.
    ~Training() override;

    /// With the exercises of the person of the last changed(); the same object until the next one.
    const Catalogue& catalogue() const;
    /// Without anything of the person's own.
    const Catalogue& shippedCatalogue() const { return m_shipped; }
    Moment now() const;
    /// The first week such a person would get, without storing anything.
    PlanOutcome preview(const Profile& profile) const;

    /// Opens the data file on a person's plan, the first one's where there is no such person; ends
    /// in changed(), nobodyYet() or unavailable().
    void open(const QString& person = {});
    /// Adds a person with a plan and goes on with that person.
    void startProgramme(const Profile& profile);
    /// What is told at once about the session planned for that day.
    void record(Date planned, SessionFacts facts);
    void recordPain(int pain);
    /// Puts an easier exercise in the place of one that hurts.
    void swapForEasier(Date planned, const std::string& exercise);
    /// Whether the last changed() knew all that was asked for so far.
    bool knowsAll() const { return m_shown == m_reading; }
    /// Keeps a week as it was printed.
    void keepSheet(const PrintedSheet& sheet);
    /// Ends in sheetsKnown().
    void askSheets();
    /// What was typed in of a sheet, in one piece.
    void recordSheet(const PrintedSheet& sheet, std::vector<SheetDay> days);
    /// Stores a check-in and plans again.
    void recordCheckIn(const CheckIn& checkIn);
    /// Works out the plan after that check-in, which is not stored; ends in afterCheckInKnown().
    void askAfterCheckIn(const CheckIn& checkIn);
    void answerSafety(SafetyAnswers answers, std::vector<Limit> limits);
    /// Adds an exercise of the person's own (without an id), or changes one.
    void keepOwnExercise(const OwnExercise& exercise);
    void removeOwnExercise(const std::string& id);
    /// Reads everything again, as after midnight.
    void refresh();
    /// Works out the days from today on on that course; ends in whatIfKnown(), unless what it
    /// starts from is out of date by then.
    void askWhatIf(Course course, Date today);

  Q_SIGNALS:
    /// Who is in the data file, in the order in which they were added; before changed().
    void peopleKnown(const QStringList& names);
    /// The whole truth after a command; pages show it and keep nothing else.
    void changed(const hipwise::Snapshot& snapshot);
    /// The days ahead of the person of the last changed(); empty where nothing can be said now.
    void whatIfKnown(hipwise::Course course, const std::optional<hipwise::Simulation>& ahead);
    /// What that person may hold in hand.
    void sheetsKnown(const std::string& person, const std::vector<hipwise::PrintedSheet>& sheets);
    /// The programme as it would be after a check-in; empty where nothing can be said now.
    void afterCheckInKnown(const std::optional<hipwise::Programme>& after);
    /// The data file has no person yet: the first start.
    void nobodyYet();
    void saveStatusChanged(const hipwise::SaveStatus& status);
    /// The data file cannot be used; the sentence says what happened and what to do.
    void unavailable(const QString& sentence);
    /// A request could not be carried out; nothing was changed.
    void refused(const QString& sentence);

  private:
    void command(Command change);
    void post(std::function<Report()> work);
    void readAgain();
    void commandEnded(const Report& report);
    void sayStatus();
    void showTruth(int number, const Reading& reading);

    const Catalogue& m_shipped;
    Catalogue m_catalogue;
    Clock m_clock;
    std::unique_ptr<Writer> m_writer;
    /// Counts readings, also on the writer thread; what belongs to an older one is out of date.
    std::atomic<int> m_reading = 0;
    /// The one that was shown last.
    int m_shown = 0;
    /// Whose truth was shown last: what is told is about that person, whoever is opened meanwhile.
    std::string m_person;
    int m_unsaved = 0;
    /// What failed among the commands that were waiting together.
    QString m_failure;
    QString m_savedAt;
    /// Last, so that it is joined first.
    std::unique_ptr<TaskQueue> m_queue;
};

} // namespace hipwise
