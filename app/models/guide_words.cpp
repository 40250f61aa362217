#include "app/models/guide_words.h"

#include "app/models/session_view.h"
#include "app/text/words.h"
#include "core/figure/motion_reader.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::GuideScene)
};

} // namespace

QString titleOf(const Stretch& stretch, const Guided& about) {
    switch (stretch.kind) {
    case StretchKind::WarmUp:
        return Words::tr("Warm-up");
    case StretchKind::Test:
        return testName(about.session.tests[stretch.place].test);
    case StretchKind::Set:
        break;
    }
    const QString name = nameOfExercise(about.catalogue, stretch.exercise);
    if (!stretch.side)
        return name;
    return *stretch.side == Side::Left ? Words::tr("%1 · left side").arg(name)
                                       : Words::tr("%1 · right side").arg(name);
}

QString setWords(const Stretch& set, const Guided& about) {
    const Prescription& item = about.session.items[set.place];
    if (set.set > item.sets)
        return Words::tr("extra set");
    return Words::tr("set %1 of %2").arg(set.set).arg(item.sets);
}

QString amountAhead(const Stretch& set) {
    return isHold(set.target) ? Words::tr("%n s", nullptr, numberOf(set.target))
                              : Words::tr("%n repetition(s)", nullptr, numberOf(set.target));
}

/// What the drawing says, or the first step of an exercise without one of ours.
QString cueOf(const Guided& about, const std::string& exercise) {
    const Exercise* known = about.catalogue.find(exercise);
    if (!known)
        return {};
    const Motion* motion = shippedMotion(exercise);
    if (motion && known->picture.empty())
        return toQt(motion->plan().cue);
    return known->steps.empty() ? QString() : toQt(known->steps.front());
}

QString progressWords(const Guide& guide, const Guided& about) {
    const int seconds =
        static_cast<int>(about.pace * static_cast<double>(guide.leftInAll().count()) / 1000);
    const QString left = seconds < 60
                             ? Words::tr("less than 1 min left")
                             : Words::tr("about %1 left").arg(minutesWords(Seconds{seconds}));
    const Stretch* at = guide.current();
    if (!at || at->kind != StretchKind::Set)
        return left;
    return Words::tr("Exercise %1 of %2 · %3", "place, number, time left")
        .arg(at->place + 1)
        .arg(about.session.items.size())
        .arg(left);
}

QString followingWords(const Guide& guide, const Guided& about) {
    const Stretch* next = guide.following();
    QString words = next ? titleOf(*next, about) : Words::tr("the end of the session");
    if (next && next->kind == StretchKind::Set)
        words = Words::tr("%1, %2", "exercise, amount").arg(words, amountAhead(*next));
    return guide.part() == Guide::Part::Lead ? Words::tr("After that: %1").arg(words)
                                             : Words::tr("Next: %1").arg(words);
}

QString lastDoneWords(const Guided& about) {
    if (!about.lastDone)
        return {};
    const int asked = numberOf(about.lastDone->set.target);
    const int done = numberOf(*about.lastDone->done);
    return Words::tr("done: %1 of %2").arg(done).arg(asked);
}

} // namespace hipwise
