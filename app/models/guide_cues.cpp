#include "app/models/guide_scene.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

using Mood = GuideScene::Mood;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::GuideCues)
};

/// Numbers worth saying while time runs down.
bool isLastSeconds(const QString& count) {
    return count == QLatin1String("3") || count == QLatin1String("2") ||
           count == QLatin1String("1");
}

/// The dots between parts are for the eye.
QString sentence(const QString& a, const QString& b) {
    return Words::tr("%1. %2.", "two things to say")
        .arg(a, b)
        .replace(QStringLiteral(" · "), QStringLiteral(", "));
}

/// The way to a set begins: what comes and how it is done, or that one rests.
Cue leadCue(const GuideScene& before, const GuideScene& now) {
    const bool ended = before.mood == Mood::Work;
    const QString coming = sentence(now.title, now.caption);
    if (now.figure.drawing != before.figure.drawing)
        return {Cue::Kind::Change, coming + QLatin1Char(' ') + now.cue};
    if (now.title != before.title || before.mood == Mood::Still)
        return {Cue::Kind::Change, coming};
    return {ended ? Cue::Kind::End : Cue::Kind::None, now.phase};
}

/// Within the same part: a count, or the last seconds.
Cue countCue(const GuideScene& before, const GuideScene& now) {
    if (now.count == before.count)
        return {};
    const bool countsDown = now.mood != Mood::Work || before.count.toInt() > now.count.toInt();
    if (countsDown && !isLastSeconds(now.count))
        return {};
    return {Cue::Kind::Count, now.count};
}

} // namespace

Cue cueBetween(const GuideScene& before, const GuideScene& now) {
    if (now.mood == Mood::Over)
        return before.mood == Mood::Over
                   ? Cue{}
                   : Cue{Cue::Kind::Finished, Words::tr("Well done. That is all for today.")};
    if (now.mood == Mood::Still)
        return before.mood == Mood::Still ? Cue{} : Cue{Cue::Kind::End, now.phase};
    if (now.mood == Mood::Work && before.title != now.title)
        return {Cue::Kind::Start, Words::tr("%1. %2", "title, cue").arg(now.title, now.cue)};
    if (now.mood == Mood::Work && before.mood != Mood::Work)
        return {Cue::Kind::Start, now.phase};
    const bool sameLead =
        before.title == now.title && (before.mood == Mood::Ready || before.mood == Mood::Rest);
    if (now.mood != Mood::Work && !sameLead)
        return leadCue(before, now);
    if (now.mood == Mood::Ready && before.mood == Mood::Rest)
        return {Cue::Kind::Count, now.phase};
    return countCue(before, now);
}

} // namespace hipwise
