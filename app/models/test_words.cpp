#include "app/models/test_words.h"

#include "app/text/words.h"
#include "core/coach/home_test.h"
#include "core/coach/test_change.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::TestWords)
};

} // namespace

QString testQuestion(Test test) {
    switch (test) {
    case Test::OneLegStance:
        return Words::tr("How long can you stand on one leg?");
    case Test::ChairStand:
        return Words::tr("How often can you stand up in 30 s?");
    case Test::BridgeHold:
        return Words::tr("How long can you hold a one-leg bridge?");
    case Test::LegRaise:
        return Words::tr("How often can you raise a leg to the side?");
    case Test::SidePlank:
        return Words::tr("How long can you hold a side plank?");
    case Test::HipFlexor:
        return Words::tr("How far does the front of the hip stretch?");
    case Test::StepDown:
        return Words::tr("How steady is your step-down?");
    }
    return {};
}

QString testUnit(Test test) {
    switch (homeTest(test).measure) {
    case Measure::Hold:
        return Words::tr("seconds");
    case Measure::InTime:
    case Measure::Paced:
        return Words::tr("times");
    case Measure::Faults:
        return Words::tr("faults");
    case Measure::Look:
        break;
    }
    return {};
}

QString testErrorNote(Test test) {
    if (test == Test::HipFlexor)
        return Words::tr("Where the thigh lies against the edge of the bed. Level is best; every "
                         "step counts.");
    const TestError& error = errorOf(test);
    const QString amount = resultWords(test, error.amount);
    if (error.lowerIsBetter)
        return Words::tr("Fewer is better. A change of %1 or more counts as real; the pale band "
                         "shows less than that.")
            .arg(amount);
    if (error.percent > 0)
        return Words::tr("A change of %1 or more that is also at least %2 % counts as real; the "
                         "pale band shows less than that.")
            .arg(amount, QLocale().toString(error.percent));
    return Words::tr("A change of %1 or more counts as real; the pale band shows less than that.")
        .arg(amount);
}

QStringList lookWords() {
    return {Words::tr("Level"), Words::tr("Slightly above"), Words::tr("Clearly above")};
}

QString resultWords(Test test, int result) {
    switch (homeTest(test).measure) {
    case Measure::Hold:
        return Words::tr("%1 s", "seconds").arg(QLocale().toString(result));
    case Measure::InTime:
    case Measure::Paced:
        return Words::tr("%Ln time(s)", "", result);
    case Measure::Faults:
        return Words::tr("%Ln fault(s)", "", result);
    case Measure::Look:
        return insideSentence(lookWords().value(result));
    }
    return {};
}

QString resultsWords(Test test, const TestResults& results) {
    QStringList words;
    for (const auto side : sidesOf(test)) {
        const auto result = resultOf(results, test, side);
        if (!result)
            continue;
        const QString told = resultWords(test, *result);
        words
            << (side ? Words::tr("%1 %2", "side, result").arg(insideSentence(sideName(*side)), told)
                     : told);
    }
    return words.join(QStringLiteral(", "));
}

bool isDone(Test test, const TestResults& results) {
    return !resultsWords(test, results).isEmpty();
}

} // namespace hipwise
