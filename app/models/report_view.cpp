#include "app/models/report_view.h"

#include "app/models/exercise_told.h"
#include "app/models/progress_changes.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::ReportView)
};

constexpr int mostSentences = 4;

bool isAboutPain(const Reason& reason) {
    return reason.rule.starts_with("pain.");
}

/// Of the sessions of the time and the ones that are planned; each sentence once.
QStringList painSentences(const Programme& programme, const DaySpan& days) {
    QStringList sentences;
    for (auto week = programme.weeks.rbegin(); week != programme.weeks.rend(); ++week)
        for (auto session = week->sessions.rbegin(); session != week->sessions.rend(); ++session) {
            if (session->date < days.first)
                continue;
            for (const Prescription& item : session->items)
                for (const Reason& reason : item.reasons)
                    if (isAboutPain(reason) && !sentences.contains(toQt(reason.because)))
                        sentences << toQt(reason.because);
        }
    return sentences.mid(0, mostSentences);
}

QString leftOutWords(const std::vector<SessionLog>& log, const DaySpan& days) {
    std::map<SkipReason, int> times;
    for (const SessionLog& session : log)
        if (days.holds(session.date))
            for (const ExerciseLog& entry : session.exercises)
                if (entry.skipped == SkipReason::Pain)
                    ++times[*entry.skipped];
    QStringList words;
    for (const auto& [reason, count] : times)
        words << Words::tr("%1 (%2)", "reason, how often")
                     .arg(insideSentence(skipName(reason)),
                          Words::tr("%n time(s)", nullptr, count));
    return words.join(QStringLiteral(", "));
}

/// Where the ladders went stands in a list of its own.
QStringList changesBesideLadders(const Snapshot& snapshot, ProgressRange range,
                                 const Catalogue& catalogue) {
    ProgressFacts facts = progressFacts(snapshot, range, catalogue);
    facts.ladders.clear();
    return progressChanges(facts, snapshot.programme, catalogue);
}

QString clearedWords(const Profile& profile) {
    const auto& safety = profile.safety;
    if (!safety || !safety->cleared)
        return {};
    if (!safety->clearedOn)
        return Words::tr("A doctor or physiotherapist has agreed to the training; the day was not "
                         "told.");
    return Words::tr("A doctor or physiotherapist agreed to the training on %1.")
        .arg(QLocale().toString(toQt(*safety->clearedOn),
                                Words::tr("d MMMM yyyy", "date with year")));
}

/// The first and the last number that was told of each activity.
QStringList activityWords(const Snapshot& snapshot) {
    QStringList words;
    for (const ActivitySeries& activity :
         activitySeries(snapshot, progressDays(snapshot, ProgressRange::All)))
        words << Words::tr("%1: %2 of 10 when it was told first, %3 of 10 when it was told last "
                           "(0 is easy).",
                           "activity")
                     .arg(toQt(activity.name), QString::number(activity.results.front().result),
                          QString::number(activity.results.back().result));
    return words;
}

} // namespace

ReportView reportView(const Snapshot& snapshot, ProgressRange range, const Catalogue& catalogue) {
    const DaySpan days = progressDays(snapshot, range);
    ReportView view;
    view.progress = progressView(snapshot, range, catalogue);
    if (view.progress.nothing.isEmpty())
        view.progress.changes = changesBesideLadders(snapshot, range, catalogue);
    int planned = 0;
    int kept = 0;
    for (const KeptWeek& week : keptWeeks(snapshot, days)) {
        planned += week.planned;
        kept += week.kept;
    }
    view.kept = Words::tr("%1 of %2 sessions kept").arg(kept).arg(planned);
    view.cleared = clearedWords(snapshot.profile);
    view.aboutPain = painSentences(snapshot.programme, days);
    view.leftOut = leftOutWords(snapshot.log, days);
    view.activities = activityWords(snapshot);
    return view;
}

} // namespace hipwise
