#include "app/models/session_end.h"

#include "app/models/day_view.h"
#include "app/models/guide_words.h"
#include "app/models/set_ticks.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::SessionEnd)
};

QString minutesOf(Milliseconds active) {
    const auto seconds = static_cast<int>(active.count() / 1000);
    return seconds < 60 ? Words::tr("less than 1 min") : minutesWords(Seconds{seconds});
}

/// Both sides of a set count once; what was left out is not asked for any more.
struct SetCount {
    int done = 0;
    int asked = 0;
};

SetCount countOf(const GuidedSession& guided) {
    SetCount count;
    for (const Prescription& item : guided.session().items) {
        const auto log = std::ranges::find(guided.told(), item.exercise, &ExerciseLog::exercise);
        const bool isTold = log != guided.told().end();
        const auto ticks = ticksOf(item, isTold ? log->sets : std::vector<SetLog>{});
        const auto done =
            static_cast<int>(std::ranges::count(ticks, TickState::Done, &Tick::state));
        count.done += done;
        count.asked += isTold && log->skipped ? done : static_cast<int>(ticks.size());
    }
    return count;
}

QString titleOf(const GuidedSession& guided, int done) {
    if (!guided.hasBegun())
        return Words::tr("Nothing done yet");
    if (guided.guide().part() != Guide::Part::Over)
        return Words::tr("Enough for today?");
    return done > 0 ? Words::tr("Done for today") : Words::tr("That is all for today");
}

QString lastSetWords(const GuidedSession& guided, const Catalogue& catalogue) {
    const auto& last = guided.lastDone();
    if (!last)
        return {};
    const QString name = nameOfExercise(catalogue, last->set.exercise);
    Stretch asDone = last->set;
    asDone.target = *last->done;
    const QString done = amountAhead(asDone);
    if (!last->set.side)
        return Words::tr("Last set, %1: %2", "exercise, amount").arg(insideSentence(name), done);
    return Words::tr("Last set, %1, %2: %3", "exercise, side, amount")
        .arg(insideSentence(name), insideSentence(sideName(*last->set.side)), done);
}

} // namespace

SessionEnd sessionEnd(const GuidedSession& guided, const Snapshot& snapshot,
                      const Catalogue& catalogue) {
    SessionEnd end;
    const SetCount count = countOf(guided);
    end.begun = guided.hasBegun();
    end.hasMore = guided.hasMore();
    end.title = titleOf(guided, count.done);
    end.summary = count.done == 0 ? Words::tr("No set is done.")
                                  : Words::tr("%1 of %2 sets, %3", "done, asked, minutes")
                                        .arg(count.done)
                                        .arg(count.asked)
                                        .arg(minutesOf(guided.guide().active()));
    end.lastSet = lastSetWords(guided, catalogue);
    const auto open = guided.unconfirmed();
    if (open > 0)
        end.unconfirmed =
            Words::tr("%n set(s) ran on without a press. Did you do them?", nullptr, open);
    const QString next = nextWords(snapshot.programme);
    if (!next.isEmpty())
        end.next = Words::tr("%1.", "the next session as a sentence").arg(next);
    end.habit = habitWords(snapshot);
    return end;
}

} // namespace hipwise
