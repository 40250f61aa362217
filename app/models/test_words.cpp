#include "app/models/test_words.h"

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
    switch (test) {
    case Test::OneLegStance:
    case Test::BridgeHold:
    case Test::SidePlank:
        return Words::tr("seconds");
    case Test::ChairStand:
    case Test::LegRaise:
        return Words::tr("times");
    case Test::StepDown:
        return Words::tr("faults");
    case Test::HipFlexor:
        break;
    }
    return {};
}

QString testErrorNote(Test test) {
    if (test == Test::HipFlexor)
        return Words::tr("Where the thigh lies against the edge of the bed. Level is best; every "
                         "step counts.");
    const TestError& error = errorOf(test);
    const QString amount = testResultWords(test, error.amount);
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

QStringList hipFlexorLooks() {
    return {Words::tr("level"), Words::tr("slightly above"), Words::tr("clearly above")};
}

QString testResultWords(Test test, int result) {
    const QString number = QLocale().toString(result);
    switch (test) {
    case Test::OneLegStance:
    case Test::BridgeHold:
    case Test::SidePlank:
        return Words::tr("%1 s", "seconds").arg(number);
    case Test::ChairStand:
    case Test::LegRaise:
        return Words::tr("%Ln time(s)", "", result);
    case Test::StepDown:
        return Words::tr("%Ln fault(s)", "", result);
    case Test::HipFlexor:
        return hipFlexorLooks().value(result);
    }
    return {};
}

} // namespace hipwise
