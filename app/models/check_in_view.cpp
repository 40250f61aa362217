#include "app/models/check_in_view.h"

#include "app/models/test_words.h"
#include "app/text/words.h"
#include "core/coach/home_test.h"
#include "core/coach/known_tests.h"
#include "core/coach/test_change.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::CheckInView)
};

constexpr std::array<Test, 7> allTests{Test::OneLegStance, Test::BridgeHold, Test::ChairStand,
                                       Test::LegRaise,     Test::SidePlank,  Test::HipFlexor,
                                       Test::StepDown};

/// The newest check-in of which that is true; null where it is true of none.
template <class Condition>
const CheckIn* lastWhere(const Snapshot& snapshot, Condition holds) {
    const CheckIn* last = nullptr;
    for (const CheckIn& checkIn : snapshot.checkIns)
        if (holds(checkIn) && (!last || checkIn.date >= last->date))
            last = &checkIn;
    return last;
}

const CheckIn* lastWith(Test test, const Snapshot& snapshot) {
    return lastWhere(snapshot,
                     [test](const CheckIn& checkIn) { return isDone(test, checkIn.tests); });
}

QString beforeWords(Test test, const Snapshot& snapshot) {
    const CheckIn* last = lastWith(test, snapshot);
    return last ? Words::tr("Last time, %1: %2.", "day, results")
                      .arg(dateRange(last->date, last->date), resultsWords(test, last->tests))
                : QString();
}

QString toldWords(Test test, const CheckIn& draft, Date today) {
    const QString results = resultsWords(test, draft.tests);
    return draft.date == today ? Words::tr("Today: %1.").arg(results)
                               : Words::tr("%1, not kept yet: %2.", "day, results")
                                     .arg(dateRange(draft.date, draft.date), results);
}

/// What it needs, or that a limit speaks against it.
QString warningFor(Test test, const Profile& profile) {
    const auto has = [&](Limit limit) {
        return std::ranges::find(profile.limits, limit) != profile.limits.end();
    };
    const bool limited = has(Limit::BalancePoor) || has(Limit::KneePainFront);
    if (test == Test::StepDown && !limited && !profile.equipment.step)
        return Words::tr("Needs a step of 15 to 20 cm.");
    if (test == Test::ChairStand && !profile.equipment.chair)
        return Words::tr("Needs a firm chair.");
    return Words::tr("Better left out with what you told about yourself.");
}

QString bandWords(Band band) {
    switch (band) {
    case Band::Low:
        return Words::tr("low");
    case Band::Fair:
        return Words::tr("fair");
    case Band::Good:
        return Words::tr("good");
    case Band::Unknown:
        break;
    }
    return {};
}

QString marksWords(Test test, const TestMarks& marks) {
    const QString fair = resultWords(test, marks.fair);
    const QString good = resultWords(test, marks.good);
    if (marks.countsFaults)
        return Words::tr("fair up to %1, good up to %2", "faults").arg(fair, good);
    return marks.source.empty()
               ? Words::tr("Hipwise's own marks, as no table for lay people was found: fair from "
                           "%1, good from %2")
                     .arg(fair, good)
               : Words::tr("Hipwise's marks by age: fair from %1, good from %2").arg(fair, good);
}

/// "One-leg stand: left 15 s, right 32 s. That is low (for the age: ...)."
QString judged(Test test, const KnownTests& known, const CheckIn& draft) {
    const QString results =
        Words::tr("%1: %2.", "test, results").arg(testName(test), resultsWords(test, draft.tests));
    const Band band = known.bandOf(test, draft.tests);
    const auto marks = known.marksOf(test);
    if (band == Band::Unknown || !marks)
        return results;
    const QString words = Words::tr("%1 That is %2 (%3).", "results, band, marks")
                              .arg(results, bandWords(band), marksWords(test, *marks));
    if (test != Test::OneLegStance ||
        weakerSide(draft.tests.oneLegStanceSeconds).value_or(stanceAtRisk) >= stanceAtRisk)
        return words;
    return Words::tr("%1 Below 5 s keep a hand on something when you stand on one leg; from 65 on, "
                     "ask a doctor or physiotherapist about it.")
        .arg(words);
}

QString changeWords(TestChange change, const QString& what, const QString& day) {
    switch (change) {
    case TestChange::Better:
        return Words::tr("%1 better than on %2.").arg(what, day);
    case TestChange::Worse:
        return Words::tr("%1 not as good as on %2.").arg(what, day);
    case TestChange::WithinError:
        return Words::tr("%1 as on %2: a difference this small may be chance.").arg(what, day);
    }
    return {};
}

QStringList comparisons(Test test, const CheckIn& before, const CheckIn& draft) {
    QStringList words;
    const QString day = dateRange(before.date, before.date);
    const auto add = [&](std::optional<int> old, std::optional<int> now, const QString& what) {
        if (old && now)
            words << changeWords(changeBetween(test, *old, *now), what, day);
    };
    for (const auto side : sidesOf(test))
        add(resultOf(before.tests, test, side), resultOf(draft.tests, test, side),
            side ? sideName(*side) : Words::tr("Now"));
    return words;
}

} // namespace

std::vector<TestLine> testLines(const Snapshot& snapshot, const CheckIn& draft,
                                const Catalogue& catalogue) {
    const KnownTests known(snapshot, catalogue);
    std::vector<TestLine> lines;
    for (const Test test : allTests) {
        TestLine line;
        line.test = test;
        line.name = testName(test);
        line.drawing = {homeTest(test).drawing, {}};
        line.before = beforeWords(test, snapshot);
        if (isDone(test, draft.tests))
            line.today = toldWords(test, draft, snapshot.programme.today);
        if (!known.isAdvised(test))
            line.warning = warningFor(test, snapshot.profile);
        lines.push_back(line);
    }
    return lines;
}

QStringList resultSentences(const Snapshot& snapshot, const CheckIn& draft) {
    const KnownTests known(snapshot);
    QStringList sentences;
    for (const Test test : allTests) {
        if (!isDone(test, draft.tests))
            continue;
        QStringList parts{judged(test, known, draft)};
        if (const CheckIn* before = lastWith(test, snapshot))
            parts += comparisons(test, *before, draft);
        sentences << parts.join(QLatin1Char(' '));
    }
    return sentences;
}

QStringList resultSources(const Snapshot& snapshot, const CheckIn& draft,
                          const Catalogue& catalogue) {
    const KnownTests known(snapshot);
    QStringList sources;
    for (const Test test : allTests) {
        const auto marks = known.marksOf(test);
        const Source* source =
            marks && isDone(test, draft.tests) ? catalogue.findSource(marks->source) : nullptr;
        if (source)
            sources << Words::tr("Averages by age: %1", "a citation").arg(toQt(source->citation));
    }
    sources.removeDuplicates();
    return sources;
}

KnownSigns knownSigns(const Snapshot& snapshot) {
    const CheckIn* last =
        lastWhere(snapshot, [](const CheckIn& checkIn) { return checkIn.signs.has_value(); });
    return last ? KnownSigns{*last->signs, last->date} : KnownSigns{};
}

std::vector<Activity> knownActivities(const Snapshot& snapshot) {
    const CheckIn* last =
        lastWhere(snapshot, [](const CheckIn& checkIn) { return !checkIn.activities.empty(); });
    return last ? last->activities : std::vector<Activity>{};
}

bool isEmpty(const CheckIn& draft) {
    CheckIn nothing;
    nothing.date = draft.date;
    return draft == nothing;
}

} // namespace hipwise
