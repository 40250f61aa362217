#include "app/models/guide_scene.h"

#include "app/models/guide_words.h"
#include "app/text/words.h"
#include "core/guide/beat.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::GuideScene)
};

/// One loop of a figure that shows what comes.
constexpr double demonstrationMilliseconds = 4000;

double shareOf(Milliseconds part, Milliseconds whole) {
    if (whole.count() <= 0)
        return 1;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0,
                      1.0);
}

/// Of the part under way.
double leftShare(const Guide& guide) {
    return shareOf(guide.left(), guide.left() + guide.elapsed());
}

int secondsUp(Milliseconds time) {
    return static_cast<int>((time.count() + 999) / 1000);
}

double loopShare(Milliseconds elapsed) {
    const double loops = static_cast<double>(elapsed.count()) / demonstrationMilliseconds;
    return loops - std::floor(loops);
}

/// The drill of a warm-up whose turn it is.
const Exercise* drillAt(const Guided& about, const Stretch& warmUp, Milliseconds elapsed) {
    if (about.drills.empty())
        return nullptr;
    const double share = shareOf(elapsed, std::chrono::seconds(warmUp.length.value));
    const auto turn = static_cast<std::size_t>(share * static_cast<double>(about.drills.size()));
    return about.drills[std::min(turn, about.drills.size() - 1)];
}

FigureMoment figureOf(const std::string& exercise, std::optional<Side> side,
                      std::optional<double> share, const Catalogue& catalogue) {
    return {drawingOf(catalogue, exercise), side.value_or(Side::Left), share};
}

QString leadWords(LeadIn lead) {
    switch (lead) {
    case LeadIn::Rest:
        return Words::tr("Rest");
    case LeadIn::ChangeSides:
        return Words::tr("Other side");
    case LeadIn::ChangeOver:
    case LeadIn::None:
        return Words::tr("Get into place");
    }
    return {};
}

void showLead(const Guide& guide, const Stretch& set, const Guided& about, GuideScene& scene) {
    const bool ready = guide.left() <= std::chrono::seconds(getReady.value);
    scene.mood = ready ? GuideScene::Mood::Ready : GuideScene::Mood::Rest;
    scene.count = QString::number(secondsUp(guide.left()));
    scene.phase = ready ? Words::tr("Get ready") : leadWords(set.lead);
    scene.caption =
        Words::tr("then %1 · %2", "amount, set").arg(amountAhead(set), setWords(set, about));
    scene.bar = leftShare(guide);
    scene.figure = figureOf(set.exercise, set.side, loopShare(guide.elapsed()), about.catalogue);
    scene.action = ready ? Words::tr("Start now") : Words::tr("Skip");
}

void showHold(const Guide& guide, const Stretch& set, const Guided& about, GuideScene& scene) {
    scene.count = QString::number(secondsUp(guide.left()));
    scene.phase = Words::tr("Hold");
    scene.caption =
        Words::tr("of %1 · %2", "seconds, set").arg(amountAhead(set), setWords(set, about));
    scene.bar = leftShare(guide);
    scene.figure = figureOf(set.exercise, set.side, std::nullopt, about.catalogue);
}

QString phaseWords(Beat::Phase phase) {
    switch (phase) {
    case Beat::Phase::Out:
        return Words::tr("Go");
    case Beat::Phase::Top:
        return Words::tr("Hold");
    case Beat::Phase::Back:
        return Words::tr("Return");
    }
    return {};
}

/// The bar fills on the way out, is full at the top and empties on the way back.
double barOf(const Beat& beat) {
    switch (beat.phase) {
    case Beat::Phase::Out:
        return std::min(1.0, 2.5 * beat.share);
    case Beat::Phase::Top:
        return 1;
    case Beat::Phase::Back:
        return std::min(1.0, 2.5 * (1 - beat.share));
    }
    return 0;
}

void showRepetitions(const Guide& guide, const Stretch& set, const Guided& about,
                     GuideScene& scene) {
    const QString sets = setWords(set, about);
    if (!guide.counts()) {
        scene.count = QString::number(numberOf(set.target));
        scene.phase = Words::tr("Go");
        scene.caption = Words::tr("%1, at your own pace · %2", "repetitions, set")
                            .arg(Words::tr("repetition(s)", nullptr, numberOf(set.target)), sets);
        scene.bar = leftShare(guide);
        scene.figure =
            figureOf(set.exercise, set.side, loopShare(guide.elapsed()), about.catalogue);
        return;
    }
    const Beat beat = beatAt(set, guide.elapsed());
    scene.count = QString::number(beat.rep);
    scene.phase = phaseWords(beat.phase);
    scene.caption = Words::tr("of %1 · %2", "repetitions, set").arg(amountAhead(set), sets);
    scene.bar = barOf(beat);
    scene.figure = figureOf(set.exercise, set.side, beat.share, about.catalogue);
}

void showSet(const Guide& guide, const Stretch& set, const Guided& about, GuideScene& scene) {
    scene.cue = cueOf(about, set.exercise);
    if (guide.part() == Guide::Part::Lead)
        return showLead(guide, set, about, scene);
    scene.mood = GuideScene::Mood::Work;
    scene.action = Words::tr("Set done");
    if (isHold(set.target))
        showHold(guide, set, about, scene);
    else
        showRepetitions(guide, set, about, scene);
}

void showWarmUp(const Guide& guide, const Stretch& warmUp, const Guided& about, GuideScene& scene) {
    scene.mood = GuideScene::Mood::Work;
    scene.phase = Words::tr("Warm up");
    scene.count = QString::number(secondsUp(guide.left()));
    scene.caption = Words::tr("seconds · easy and loose");
    scene.bar = leftShare(guide);
    scene.action = Words::tr("Warm enough");
    if (const Exercise* drill = drillAt(about, warmUp, guide.elapsed())) {
        scene.title = toQt(drill->name);
        scene.cue = cueOf(about, drill->id);
        scene.figure =
            figureOf(drill->id, std::nullopt, loopShare(guide.elapsed()), about.catalogue);
    }
}

/// It is done on a panel of its own.
void showTest(GuideScene& scene) {
    scene.mood = GuideScene::Mood::Work;
    scene.phase = Words::tr("Home test");
    scene.cue = Words::tr("How it is done comes first, then the time runs when you say so.");
    scene.action = Words::tr("Begin the test");
}

/// A slept session says for how long, so that nobody wonders where the time went.
void standStill(const Guide& guide, GuideScene& scene) {
    scene.mood = GuideScene::Mood::Still;
    scene.action = Words::tr("Go on");
    scene.phase = Words::tr("Paused");
    if (guide.halt() != Guide::Halt::Slept)
        return;
    const auto minutes = static_cast<int>(guide.slept().count() / 60000);
    scene.phase = minutes > 0
                      ? Words::tr("Paused: away for %1").arg(minutesWords(Seconds{60 * minutes}))
                      : Words::tr("Paused: the computer slept");
}

} // namespace

double paceOf(const PlannedSession& session) {
    Seconds script;
    for (const Stretch& stretch : stretchesAhead(session, {}))
        script += stretch.leadLength + stretch.length;
    return script.value > 0 ? static_cast<double>(session.estimated.value) / script.value : 1;
}

GuideScene guideScene(const Guide& guide, const Guided& about) {
    GuideScene scene;
    const Stretch* at = guide.current();
    scene.done = 1 - shareOf(guide.leftInAll(), guide.lengthInAll());
    if (!at) {
        scene.mood = GuideScene::Mood::Over;
        scene.title = Words::tr("Done for today");
        return scene;
    }
    scene.progress = progressWords(guide, about);
    scene.title = titleOf(*at, about);
    switch (at->kind) {
    case StretchKind::WarmUp:
        showWarmUp(guide, *at, about, scene);
        break;
    case StretchKind::Test:
        showTest(scene);
        break;
    case StretchKind::Set:
        showSet(guide, *at, about, scene);
        break;
    }
    if (guide.halt() != Guide::Halt::None)
        standStill(guide, scene);
    scene.next = followingWords(guide, about);
    if (const Stretch* next = guide.following(); next && next->kind == StretchKind::Set)
        scene.nextDrawing = drawingOf(about.catalogue, next->exercise);
    scene.lastDone = lastDoneWords(about);
    return scene;
}

} // namespace hipwise
