#include "app/models/notices.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Notices)
};

struct SessionCount {
    int done = 0;
    int planned = 0;
};

SessionCount countSessions(const Programme& programme) {
    SessionCount count;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            ++count.planned;
            count.done += session.state == SessionState::Done ? 1 : 0;
        }
    return count;
}

QString printWords(int week) {
    return Words::tr("Print week %1").arg(QLocale().toString(week));
}

} // namespace

DayNotice getHelpNotice() {
    return {Words::tr("Please see a doctor first"),
            Words::tr("One of your answers is a sign that a doctor should look at today. Call your "
                      "emergency number or go to an emergency department. Your plan waits here."),
            Words::tr("Look at my answers"), DayNotice::Action::AnswerSafety};
}

DayNotice clinicianNotice() {
    return {Words::tr("Your plan waits"),
            Words::tr("One of your answers is best checked by a doctor or physiotherapist before "
                      "you train. Once they agree, say so in the questions and the plan opens."),
            Words::tr("Open the questions"), DayNotice::Action::AnswerSafety};
}

DayNotice noPlanNotice() {
    return {Words::tr("No plan yet"),
            Words::tr("With the answers so far there is nothing we can plan safely. Look at them "
                      "again, or ask a doctor or physiotherapist."),
            Words::tr("Look at my answers"), DayNotice::Action::AnswerSafety};
}

DayNotice safetyNotice() {
    return {Words::tr("Before your first session: a few short questions"),
            Words::tr("They take about a minute and tell the plan what to leave out. After that "
                      "you can tick your sets."),
            Words::tr("Answer the questions"), DayNotice::Action::AnswerSafety};
}

DayNotice beforeStartNotice(const Programme& programme, const QString& next) {
    return {Words::tr("You start on %1").arg(longDate(programme.start)),
            Words::tr("Nothing to do until then. %1.").arg(next),
            printWords(programme.weeks.front().number), DayNotice::Action::PrintWeek};
}

DayNotice restNotice(const QString& next) {
    const QString text = next.isEmpty() ? Words::tr("That was the last session of your programme.")
                                        : Words::tr("%1.").arg(next);
    return {Words::tr("Rest day"), text, Words::tr("Print this week"),
            DayNotice::Action::PrintWeek};
}

DayNotice finishedNotice(const Programme& programme) {
    const SessionCount count = countSessions(programme);
    const Week& last = programme.weeks.back();
    return {Words::tr("Your programme is complete"),
            Words::tr("You did %1 of %Ln session(s). Going on with two sessions a week may help to "
                      "keep what you have gained.",
                      "", count.planned)
                .arg(QLocale().toString(count.done)),
            printWords(last.number), DayNotice::Action::PrintWeek};
}

DayNotice resultsNotice() {
    return {Words::tr("Your test results are here"),
            Words::tr("Nothing in your plan has changed yet. Look at what they say, then decide."),
            Words::tr("See what they change")};
}

} // namespace hipwise
