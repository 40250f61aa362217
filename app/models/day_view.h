#pragma once

#include "app/models/programme_days.h"
#include "app/models/session_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace hipwise {

/// What the day is, which decides what Today shows.
enum class DayKind { GetHelp, WaitsForClinician, NoPlan, BeforeStart, Session, Rest, Finished };

/// A calm card with one thing to do.
struct DayNotice {
    enum class Action { AnswerSafety, PrintWeek };
    QString title;
    QString text;
    QString actionText;
    Action action = Action::PrintWeek;
};

struct DayGlance {
    DayMark mark = DayMark::Rest;
    bool today = false;
    /// "W".
    QString letter;
};

/// Seven days as dots, Monday first.
struct WeekGlance {
    std::vector<DayGlance> days;
    /// "1 of 3 done".
    QString summary;
    /// Every day in words.
    QString spoken;
    /// The sessions of the week in words: "Mon 23: session A, 17 min, done".
    QStringList sessions;
};

/// Today, decided: the page only paints it.
struct DayView {
    DayKind kind = DayKind::NoPlan;
    QString heading;
    QString line;
    /// The week that is printed from here, 0 where there is none.
    int weekNumber = 0;
    /// Shown above everything else.
    std::optional<DayNotice> notice;
    std::optional<SessionView> session;
    /// Whether sets may be ticked.
    bool open = false;
    /// On a rest day the next session, where it may be done today instead.
    std::optional<Date> early;
    /// What that is called: "Do session B now instead", or that it goes on.
    QString earlyWords;
    /// What comes next once everything is ticked.
    QString next;
    /// The small thing of every day, told with it.
    QString habit;
    std::optional<WeekGlance> week;
    std::optional<int> pain;
    /// Yesterday, where a session took place and nobody told how the back was on the next morning.
    std::optional<Date> morningAfter;
    /// Whether pain may be told; not before there is a plan.
    bool asksPain = false;
};

/// `snapshot.programme.today` is the day that is shown.
DayView dayView(const Snapshot& snapshot, const Catalogue& catalogue);

/// Which pain of the session is told by telling the pain now.
enum class PainMoment { BeforeSession, AfterSession, BesideIt };
PainMoment painMomentOf(const DayView& view);
QString painQuestion(const DayView& view);

/// The line below the ticks: what to do first, how to undo, or what comes next.
QString closingWords(const DayView& view);

/// "Next: Friday 27 November, session B, 18 min"; empty where nothing comes.
QString nextWords(const Programme& programme);

/// "Every day: stand on one leg ..."
QString habitWords(const Snapshot& snapshot);

/// "done", "planned", "rest" ...
QString markWords(DayMark mark);
WeekGlance weekGlance(const Programme& programme, int weekNumber);

} // namespace hipwise
