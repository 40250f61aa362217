#include "app/models/session_view.h"

#include "app/models/drawing.h"
#include "app/models/programme_days.h"
#include "app/models/test_words.h"
#include "app/models/warm_up.h"
#include "app/text/words.h"
#include "core/coach/home_test.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::SessionView)
};

QString reasonWords(const Prescription& item, const Programme& programme,
                    const Exercise* exercise) {
    if (const Reason* reason = leadReason(item, programme))
        return toQt(reason->because);
    return exercise ? toQt(exercise->purpose) : QString();
}

/// A hand on something firm belongs to how the exercise is done, so it stands with the dose.
QString doseWithSupport(const Prescription& item) {
    const QString dose = doseWords(item);
    return hasReason(item, "start.support") ? Words::tr("%1 · hold on to something firm").arg(dose)
                                            : dose;
}

QString warmUpWords(Seconds warmUp, const Profile& profile, const Catalogue& catalogue) {
    if (warmUp.value <= 0)
        return {};
    QStringList drills;
    for (const Exercise* drill : warmUpDrills(catalogue, profile))
        drills << insideSentence(toQt(drill->name));
    if (drills.isEmpty())
        return Words::tr("Warm-up, %1: march on the spot, hip circles, easy squats")
            .arg(minutesWords(warmUp));
    return Words::tr("Warm-up, %1: %2", "minutes, drills")
        .arg(minutesWords(warmUp), drills.join(Words::tr(", ", "between drills")));
}

QStringList sentencesOf(const std::vector<Reason>& reasons) {
    QStringList sentences;
    for (const Reason& reason : reasons)
        sentences << toQt(reason.because);
    return sentences;
}

std::vector<WhyEntry> whyOf(const PlannedSession& session, const Week* week,
                            const Catalogue& catalogue) {
    std::vector<WhyEntry> why;
    const auto add = [&why](const QString& about, const std::vector<Reason>& reasons) {
        if (!reasons.empty())
            why.push_back({about, sentencesOf(reasons)});
    };
    for (const Prescription& item : session.items)
        add(nameOfExercise(catalogue, item.exercise), item.reasons);
    if (week)
        add(Words::tr("This week"), week->reasons);
    return why;
}

QStringList sourcesOf(const PlannedSession& session, const Week* week, const Catalogue& catalogue) {
    QStringList citations;
    const auto add = [&](const std::vector<Reason>& reasons) {
        for (const Reason& reason : reasons)
            for (const std::string& id : reason.sources)
                if (const Source* source = catalogue.findSource(id))
                    citations << toQt(source->citation);
    };
    for (const Prescription& item : session.items)
        add(item.reasons);
    if (week)
        add(week->reasons);
    citations.removeDuplicates();
    return citations;
}

SessionRow rowOf(const Snapshot& snapshot, const PlannedSession& session, const Prescription& item,
                 const Catalogue& catalogue) {
    const Prescription* before = lastAskedBefore(snapshot.programme, item.exercise, session.date);
    const Week* first = weekWithNumber(snapshot.programme, 1);
    const bool firstWeek = first && weekHolding(snapshot.programme, session.date) == first;
    SessionRow row;
    row.exercise = item.exercise;
    row.name = nameOfExercise(catalogue, item.exercise);
    row.dose = doseWithSupport(item);
    row.reason = reasonWords(item, snapshot.programme, catalogue.find(item.exercise));
    if (before || !firstWeek)
        row.chips = chipsOf(item, before);
    row.amount = amountWords(item.amount);
    const ExerciseLog* log = loggedOn(snapshot, session.date, item.exercise);
    row.ticks = ticksOf(item, log ? log->sets : std::vector<SetLog>{});
    if (log)
        row.told = {log->effort, log->pain, log->skipped};
    row.why = sentencesOf(item.reasons);
    row.lastTimes = lastTimes(snapshot, item.exercise, session.date);
    row.picture = drawingOf(catalogue, item.exercise).picture;
    return row;
}

} // namespace

QString sessionTitle(const PlannedSession& session) {
    return Words::tr("Session %1").arg(toQt(session.name));
}

QString nameOfExercise(const Catalogue& catalogue, const std::string& exercise) {
    const Exercise* known = catalogue.find(exercise);
    return toQt(known ? known->name : exercise);
}

SessionView sessionView(const Snapshot& snapshot, const PlannedSession& session,
                        const Catalogue& catalogue) {
    const Week* week = weekHolding(snapshot.programme, session.date);
    SessionView view;
    view.planned = session.date;
    view.title = sessionTitle(session);
    view.minutes = minutesWords(session.estimated);
    view.warmUp = warmUpWords(session.warmUp, snapshot.profile, catalogue);
    for (const Prescription& item : session.items)
        view.rows.push_back(rowOf(snapshot, session, item, catalogue));
    for (const PlannedTest& test : session.tests)
        view.tests.push_back({testName(test.test), minutesWords(test.estimated),
                              resultsWords(test.test, weekResults(snapshot, session.date))});
    view.shorter = shorterChoices(snapshot, session, catalogue);
    view.why = whyOf(session, week, catalogue);
    view.sources = sourcesOf(session, week, catalogue);
    return view;
}

int doneSets(const SessionView& session) {
    int done = 0;
    for (const SessionRow& row : session.rows)
        for (const Tick& tick : row.ticks)
            done += tick.state() == TickState::Done ? 1 : 0;
    return done;
}

QString progressWords(const SessionView& session) {
    std::size_t all = 0;
    for (const SessionRow& row : session.rows)
        all += row.ticks.size();
    return Words::tr("%1 of %Ln set(s) done", "", static_cast<int>(all))
        .arg(QLocale().toString(doneSets(session)));
}

bool isComplete(const SessionView& session) {
    return std::all_of(session.rows.begin(), session.rows.end(), [](const SessionRow& row) {
        return row.told.skipped || openFacts(row.ticks).empty();
    });
}

std::vector<SetFact> openFacts(const SessionView& session) {
    std::vector<SetFact> facts;
    for (const SessionRow& row : session.rows) {
        if (row.told.skipped)
            continue;
        for (SetFact& fact : openFacts(row.ticks))
            facts.push_back(std::move(fact));
    }
    return facts;
}

/// A set that is done takes back that its exercise was left out.
void markSets(const std::vector<SetFact>& facts, SessionView& session) {
    for (SessionRow& row : session.rows) {
        markSets(facts, row.ticks);
        const bool anyDone = std::any_of(facts.begin(), facts.end(), [&row](const SetFact& fact) {
            return fact.exercise == row.exercise && fact.done;
        });
        if (anyDone)
            row.told.skipped.reset();
    }
}

bool isBegun(const SessionView& session, const std::string& exercise) {
    return std::any_of(session.rows.begin(), session.rows.end(), [&](const SessionRow& row) {
        return row.exercise == exercise &&
               std::any_of(row.ticks.begin(), row.ticks.end(),
                           [](const Tick& tick) { return tick.state() != TickState::Open; });
    });
}

void markTold(const ExerciseFact& fact, SessionView& session) {
    for (SessionRow& row : session.rows) {
        if (row.exercise != fact.exercise)
            continue;
        if (fact.effort)
            row.told.effort = fact.effort;
        if (fact.pain)
            row.told.pain = fact.pain;
        if (fact.skipped)
            row.told.skipped = fact.skipped;
    }
}

std::vector<SetFact> factsNow(const std::vector<SetFact>& facts, const SessionView& session) {
    const auto asked = [&facts](const SetMark& mark) {
        return std::any_of(facts.begin(), facts.end(), [&mark](const SetFact& fact) {
            return fact.exercise == mark.asked.exercise && fact.set == mark.asked.set &&
                   fact.side == mark.asked.side;
        });
    };
    std::vector<SetFact> now;
    for (const SessionRow& row : session.rows)
        for (const Tick& tick : row.ticks)
            for (const SetMark& mark : tick.marks) {
                if (!asked(mark))
                    continue;
                now.push_back(mark.asked);
                if (!mark.done)
                    now.back().done.reset();
            }
    return now;
}

QString tickWords(const SessionRow& row, std::size_t tick) {
    const Tick& set = row.ticks[tick];
    if (!set.isExtra())
        return row.amount;
    const bool left = set.marks.front().asked.side == Side::Left;
    return (left ? Words::tr("%1 L", "left side only") : Words::tr("%1 R", "right side only"))
        .arg(row.amount);
}

QString spokenTick(const SessionRow& row, std::size_t tick) {
    const Tick& set = row.ticks[tick];
    const Amount asked = set.marks.front().asked.done.value_or(Amount{});
    const QString amount = std::holds_alternative<Seconds>(asked)
                               ? Words::tr("%Ln second(s)", "", numberOf(asked))
                               : Words::tr("%Ln repetition(s)", "", numberOf(asked));
    if (set.isExtra())
        return Words::tr("%1, extra set, %2 side only, %3")
            .arg(row.name, sideName(*set.marks.front().asked.side).toLower(), amount);
    const QString words = set.marks.size() > 1 ? Words::tr("%1, set %2 of %3, %4, both sides")
                                               : Words::tr("%1, set %2 of %3, %4");
    const auto whole = std::count_if(row.ticks.begin(), row.ticks.end(),
                                     [](const Tick& each) { return !each.isExtra(); });
    return words.arg(row.name, QLocale().toString(static_cast<int>(tick) + 1),
                     QLocale().toString(static_cast<int>(whole)), amount);
}

} // namespace hipwise
