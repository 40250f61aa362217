#include "app/models/what_if_words.h"

#include "app/models/programme_days.h"
#include "app/models/session_view.h"
#include "app/models/week_sets.h"
#include "app/models/what_if_facts.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::WhatIfWords)
};

/// More names make a sentence too long.
constexpr int newMost = 3;
constexpr std::size_t laterMost = 2;

QString number(int value) {
    return QLocale().toString(value);
}

QString nameOf(const WhatIfStory& story, const std::string& exercise) {
    return nameOfExercise(story.catalogue, exercise);
}

QString nameInside(const WhatIfStory& story, const std::string& exercise) {
    return insideSentence(nameOf(story, exercise));
}

QString lastWeek(const Programme& programme) {
    return number(programme.weeks.empty() ? 0 : programme.weeks.back().number);
}

/// "12 repetitions" or "25 s".
QString amountWithUnit(const Amount& amount) {
    if (std::holds_alternative<Seconds>(amount))
        return amountWords(amount);
    return Words::tr("%Ln repetition(s)", "", numberOf(amount));
}

QString doseWithUnits(const Prescription& item) {
    const QString each = item.perSide ? Words::tr("%1 a side").arg(amountWithUnit(item.amount))
                                      : amountWithUnit(item.amount);
    return Words::tr("%Ln set(s) of %1", "", item.sets).arg(each);
}

QString fullestWeek(const Programme& programme) {
    const int now = weekNumberOf(programme, programme.today);
    const Week* today = nullptr;
    const Week* fullest = nullptr;
    for (const Week& week : programme.weeks) {
        if (week.number == now)
            today = &week;
        if (week.number >= now &&
            (!fullest || askedStrengthSets(week) > askedStrengthSets(*fullest)))
            fullest = &week;
    }
    if (!fullest)
        return {};
    if (!today)
        return Words::tr("The fullest week is week %1, with %2 of strength work.")
            .arg(number(fullest->number), countOfSets(askedStrengthSets(*fullest)));
    if (fullest == today)
        return Words::tr("No week ahead has more strength work than this one: %1.")
            .arg(countOfSets(askedStrengthSets(*today)));
    return Words::tr("This week has %1 of strength work; the fullest week ahead is week %2, with "
                     "%3.")
        .arg(countOfSets(askedStrengthSets(*today)), number(fullest->number),
             countOfSets(askedStrengthSets(*fullest)));
}

QString whatIsNew(const WhatIfStory& story) {
    QStringList parts;
    for (const Arrival& arrival : arrivals(story.plan))
        if (parts.size() < newMost)
            parts << Words::tr("%1 in week %2", "exercise")
                         .arg(nameInside(story, arrival.exercise), number(arrival.week));
    return parts.isEmpty()
               ? QString()
               : Words::tr("The next new exercises: %1.").arg(QLocale().createSeparatedList(parts));
}

QString whatGrows(const WhatIfStory& story) {
    const auto growth = greatestGrowth(story.ahead.programme);
    if (!growth)
        return {};
    return Words::tr("%1 grows from %2 to %3 by week %4.")
        .arg(nameOf(story, growth->from->exercise), amountWords(growth->from->amount),
             amountWithUnit(growth->to->amount), number(growth->week));
}

QString delayWords(const WhatIfStory& story, const Delay& delay) {
    const QString name = nameInside(story, delay.exercise);
    if (delay.week > 0)
        return Words::tr("%1 in week %2 instead of week %3", "exercise")
            .arg(name, number(delay.week), number(delay.plannedWeek));
    return Words::tr("%1 after week %2 instead of in week %3", "exercise")
        .arg(name, lastWeek(story.plan), number(delay.plannedWeek));
}

/// What comes later than planned, but for one exercise that has been spoken of.
QString whatComesLater(const WhatIfStory& story, const std::string& spokenOf) {
    auto later = delays(story.plan, story.ahead.programme);
    if (later.empty() && !arrivals(story.plan).empty())
        return Words::tr("Every new exercise still comes in the week that was planned.");
    std::erase_if(later, [&](const Delay& delay) { return delay.exercise == spokenOf; });
    if (later.empty())
        return {};
    const auto words = later.size() > laterMost ? Words::tr("Later than planned, among others: %1.")
                                                : Words::tr("Later than planned: %1.");
    later.resize(std::min(later.size(), laterMost));
    QStringList parts;
    for (const Delay& delay : later)
        parts << delayWords(story, delay);
    return words.arg(QLocale().createSeparatedList(parts));
}

QString restart(const WhatIfStory& story, Date missed) {
    const Programme& ahead = story.ahead.programme;
    const auto sessions = sessionsAhead(ahead);
    const auto back =
        std::find_if(sessions.begin(), sessions.end(),
                     [missed](const PlannedSession* session) { return session->date > missed; });
    if (back == sessions.end())
        return {};
    const QString day = longDate((*back)->date);
    if (const auto easing = greatestEasing(ahead, **back))
        return Words::tr("You start again gently on %1: %2 with %3 instead of %4.")
            .arg(day, nameInside(story, easing->to->exercise), amountWithUnit(easing->to->amount),
                 amountWords(easing->from->amount));
    return Words::tr("You start again on %1, with no more of anything than the plan had for you.")
        .arg(day);
}

/// Compares the strength sets until the end; %1 is the last week, %2 what is done, %3 the plan.
QString setsUntilTheEnd(const WhatIfStory& story, const QString& fewer, const QString& more) {
    const double planned = askedStrengthSets(sessionsAhead(story.plan));
    const double kept = askedStrengthSets(sessionsAhead(story.ahead.programme));
    const QString week = lastWeek(story.plan);
    if (kept == planned)
        return Words::tr("Until the end of week %1 the strength work stays as much as planned: %2.")
            .arg(week, countOfSets(kept));
    return (kept < planned ? fewer : more)
        .arg(week, countOfSets(kept), QLocale().toString(planned));
}

QString whatRemains(const WhatIfStory& story) {
    return setsUntilTheEnd(
        story,
        Words::tr("Until the end of week %1 you still do %2 of strength work; %3 are planned."),
        Words::tr("The later weeks make up for it: until the end of week %1 you do %2 of strength "
                  "work instead of %3."));
}

QString whatPainCosts(const WhatIfStory& story) {
    return setsUntilTheEnd(
        story, Words::tr("Until the end of week %1 you do %2 of strength work instead of %3."),
        Words::tr("Other exercises fill the time: until the end of week %1 you do %2 of strength "
                  "work instead of %3."));
}

/// "It comes back in week 5, with 2 sets of 9 repetitions."
QString comesBack(const WhatIfStory& story, const Soreness& sore) {
    const Programme& ahead = story.ahead.programme;
    const Asked again = nextTimeOf(ahead, sore.exercise, sore.day);
    if (!again.item)
        return Words::tr("%1 is not back by the end of week %2.")
            .arg(nameOf(story, sore.exercise), lastWeek(ahead));
    return Words::tr("%1 comes back on %2, with %3.")
        .arg(nameOf(story, sore.exercise), longDate(again.session->date),
             doseWithUnits(*again.item));
}

QString whatTakesItsPlace(const WhatIfStory& story, const Soreness& sore) {
    const Programme& ahead = story.ahead.programme;
    const Exercise* hurt = story.catalogue.find(sore.exercise);
    const Asked next = hurt ? nextOnLadder(ahead, hurt->ladder, sore.day) : Asked{};
    if (!next.item || next.item->exercise == sore.exercise)
        return comesBack(story, sore);
    return Words::tr("From %1 on, %2 takes its place, with %3. %4")
        .arg(longDate(next.session->date), nameInside(story, next.item->exercise),
             doseWithUnits(*next.item), comesBack(story, sore));
}

/// Why strength work pauses, in the engine's own words; empty where it goes on.
QString pauseOf(const WhatIfStory& story) {
    for (const Week& week : story.ahead.programme.weeks)
        for (const Reason& reason : week.reasons)
            if (reason.rule == "pain.two_reds" &&
                week.number >= weekNumberOf(story.plan, story.plan.today))
                return toQt(reason.because);
    return {};
}

QStringList told(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

QStringList wordsOfAllGoingWell(const WhatIfStory& story) {
    return told({Words::tr("Your plan counts on this already: you do every session as it is asked, "
                           "so the line follows the bars."),
                 fullestWeek(story.plan), whatGrows(story), whatIsNew(story)});
}

QStringList wordsOfAMissedWeek(const WhatIfStory& story) {
    const auto missed = sessionsMissed(story.ahead.programme);
    if (missed.empty())
        return {Words::tr("No session is planned for next week, so nothing changes.")};
    const QString leftOut =
        Words::tr("Week %2 is left out: %Ln session(s) with %1 of strength work.", "",
                  static_cast<int>(missed.size()))
            .arg(countOfSets(askedStrengthSets(missed)),
                 number(weekNumberOf(story.plan, missed.front()->date)));
    return told({leftOut, restart(story, missed.back()->date), whatRemains(story),
                 whatComesLater(story, {})});
}

QStringList wordsOfPain(const WhatIfStory& story) {
    const auto sore = sorenessIn(story.ahead.log);
    if (!sore)
        return {Words::tr("No strength exercise is planned now, so there is nothing to show.")};
    const QString hurts =
        Words::tr("Say %1, from the family that you train most, hurts %2 out of 10 on %3. You stop "
                  "it after "
                  "one set and do everything else as asked.")
            .arg(nameInside(story, sore->exercise), number(sore->pain), longDate(sore->day));
    const QString pause = pauseOf(story);
    return told({hurts, pause.isEmpty() ? whatTakesItsPlace(story, *sore) : pause,
                 whatPainCosts(story), whatComesLater(story, sore->exercise)});
}

} // namespace hipwise
