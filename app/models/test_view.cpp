#include "app/models/test_view.h"

#include "app/models/test_protocol.h"
#include "app/models/test_words.h"
#include "app/text/words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

using State = TestTimer::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::TestView)
};

constexpr Milliseconds pace(5000);
constexpr int mostTimes = 200;

int secondsUp(Milliseconds time) {
    return static_cast<int>((time.count() + 999) / 1000);
}

QString whichWords(const TestRun& run) {
    QStringList words;
    if (const auto side = run.side())
        words << (*side == Side::Left ? Words::tr("Left side") : Words::tr("Right side"));
    if (run.test().tries > 1)
        words << Words::tr("try %1 of %2").arg(run.attempt()).arg(run.test().tries);
    return words.join(QStringLiteral(", "));
}

QString runningPhase(Measure measure) {
    switch (measure) {
    case Measure::Hold:
        return Words::tr("Hold");
    case Measure::InTime:
        return Words::tr("Stand up and sit down");
    case Measure::Paced:
    case Measure::Faults:
    case Measure::Look:
        break;
    }
    return {};
}

/// Two seconds up, one at the top, two down.
QString raisePhase(Milliseconds elapsed) {
    const auto within = elapsed.count() % pace.count();
    if (within < 2000)
        return Words::tr("Lift");
    return within < 3000 ? Words::tr("Hold") : Words::tr("Lower");
}

void showTime(const HomeTest& test, const TestTimer& timer, TestView& view) {
    switch (timer.state()) {
    case State::Waiting:
        view.action = Words::tr("Start");
        view.phase = Words::tr("5 seconds to get ready come first");
        view.count = QString::number(test.measure == Measure::InTime ? test.most : 0);
        return;
    case State::Ready:
        view.action = Words::tr("Start now");
        view.phase = Words::tr("Get ready");
        view.count = QString::number(secondsUp(timer.left()));
        return;
    case State::Running:
        view.action = Words::tr("Stop");
        view.phase = test.measure == Measure::Paced ? raisePhase(timer.elapsed())
                                                    : runningPhase(test.measure);
        view.count = test.measure == Measure::InTime ? QString::number(secondsUp(timer.left()))
                                                     : QString::number(timer.result());
        return;
    case State::Over:
        view.action = Words::tr("Again");
        view.phase = test.measure == Measure::InTime ? Words::tr("Time is up. How many times?")
                                                     : Words::tr("Done");
        view.count = test.measure == Measure::InTime ? QString() : QString::number(timer.result());
        if (test.measure != Measure::InTime)
            view.value = timer.result();
        return;
    }
}

} // namespace

bool isTimed(const HomeTest& test) {
    return test.measure == Measure::Hold || test.measure == Measure::InTime ||
           test.measure == Measure::Paced;
}

int mostOf(const HomeTest& test) {
    return test.measure == Measure::InTime ? mostTimes : test.most;
}

TestTimer timerFor(const HomeTest& test) {
    if (test.measure == Measure::Paced)
        return {test.most * pace, pace};
    return {std::chrono::seconds(test.most)};
}

TestView testView(const TestRun& run, const TestTimer& timer) {
    const HomeTest& test = run.test();
    TestView view;
    view.title = testName(test.test);
    view.protocol = protocolOf(test.test);
    view.stopRule = stopRuleOf(test.test);
    view.drawing = {test.drawing, {}};
    view.working = run.side().value_or(Side::Left);
    view.which = whichWords(run);
    view.unit = testUnit(test.test);
    view.most = mostOf(test);
    view.isLook = test.measure == Measure::Look;
    view.isHold = test.measure == Measure::Hold;
    if (const auto best = run.best())
        view.best = Words::tr("Best so far: %1").arg(resultWords(test.test, *best));
    if (run.isNew() && test.bothSides)
        view.otherSide = *run.side() == Side::Left ? Words::tr("Begin with the right side")
                                                   : Words::tr("Begin with the left side");
    if (!isTimed(test))
        return view;
    view.state = timer.state();
    showTime(test, timer, view);
    return view;
}

bool isMoving(const TestTimer& timer) {
    return timer.state() == State::Ready || timer.state() == State::Running;
}

/// The start, the words of the tempo, every tenth second and the last three, and the end.
Cue testCueBetween(const TestView& before, const TestView& now) {
    if (now.state != before.state) {
        switch (now.state) {
        case State::Waiting:
            return {};
        case State::Ready:
            return {Cue::Kind::Count, now.phase};
        case State::Running:
            return {Cue::Kind::Start, now.phase};
        case State::Over:
            return {Cue::Kind::End, now.phase};
        }
    }
    if (now.state == State::Running && now.phase != before.phase)
        return {Cue::Kind::Count, now.phase};
    if (now.count == before.count)
        return {};
    const int count = now.count.toInt();
    const bool countsDown = count < before.count.toInt();
    const bool isTold = countsDown ? count <= 3 || count == 10 : now.isHold && count % 10 == 0;
    return isTold ? Cue{Cue::Kind::Count, now.count} : Cue{};
}

} // namespace hipwise
