#include "app/models/day_view.h"

#include "app/models/notices.h"
#include "app/text/words.h"
#include "core/coach/blocked.h"
#include "core/coach/early_session.h"
#include "core/coach/session_state.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::DayView)
};

DayKind kindOf(const Snapshot& snapshot) {
    const Programme& programme = snapshot.programme;
    const auto& safety = snapshot.profile.safety;
    if (safety && !safety->emergency.empty())
        return DayKind::GetHelp;
    if (safety && !safety->clinicianFirst.empty() && !safety->cleared)
        return DayKind::WaitsForClinician;
    if (const auto reason = blockedBy(snapshot); reason && reason->rule == "safety.pain")
        return DayKind::WaitsForClinician;
    if (programme.weeks.empty())
        return DayKind::NoPlan;
    if (programme.today < programme.start)
        return DayKind::BeforeStart;
    if (!weekHolding(programme, programme.today))
        return DayKind::Finished;
    return sessionDueOn(programme, programme.today) ? DayKind::Session : DayKind::Rest;
}

bool hasPlan(DayKind kind) {
    return kind != DayKind::GetHelp && kind != DayKind::WaitsForClinician &&
           kind != DayKind::NoPlan;
}

int weekToPrint(DayKind kind, const Programme& programme) {
    if (!hasPlan(kind))
        return 0;
    if (const Week* week = weekHolding(programme, programme.today))
        return week->number;
    return kind == DayKind::BeforeStart ? programme.weeks.front().number
                                        : programme.weeks.back().number;
}

QString sessionCount(const Week& week, Date today) {
    for (std::size_t at = 0; at < week.sessions.size(); ++at)
        if (week.sessions[at].date == today)
            return Words::tr("Session %1 of %2")
                .arg(QLocale().toString(static_cast<int>(at) + 1),
                     QLocale().toString(static_cast<int>(week.sessions.size())));
    return {};
}

QString lineOf(const Programme& programme) {
    const Week* week = weekHolding(programme, programme.today);
    if (!week)
        return {};
    QStringList parts{Words::tr("Week %1 of %2")
                          .arg(QLocale().toString(week->number),
                               QLocale().toString(static_cast<int>(programme.weeks.size()))),
                      phaseName(week->phase)};
    const QString count = sessionCount(*week, programme.today);
    if (!count.isEmpty())
        parts << count;
    return parts.join(QStringLiteral(" · "));
}

/// What to do about much pain in the last days; empty where it is not that.
std::optional<DayNotice> painNotice(const Snapshot& snapshot) {
    const auto reason = blockedBy(snapshot);
    if (!reason || reason->rule != "safety.pain")
        return std::nullopt;
    DayNotice notice = clinicianNotice();
    notice.text = Words::tr("%1 Once it is lower, tell it in Check-in and the plan goes on.")
                      .arg(toQt(reason->because));
    return notice;
}

std::optional<DayNotice> noticeOf(DayKind kind, const Snapshot& snapshot, const QString& next) {
    switch (kind) {
    case DayKind::GetHelp:
        return getHelpNotice();
    case DayKind::WaitsForClinician:
        return painNotice(snapshot).value_or(clinicianNotice());
    case DayKind::NoPlan:
        return noPlanNotice();
    default:
        break;
    }
    if (!snapshot.profile.safety && kind != DayKind::Finished)
        return safetyNotice();
    switch (kind) {
    case DayKind::BeforeStart:
        return beforeStartNotice(snapshot.programme, next);
    case DayKind::Rest:
        return restNotice(next);
    case DayKind::Finished:
        return finishedNotice(snapshot.programme);
    default:
        return std::nullopt;
    }
}

/// The session of the day before, where its next morning is now and was not told.
std::optional<Date> morningAfterOf(const Snapshot& snapshot) {
    const Date today = snapshot.programme.today;
    for (const SessionLog& session : snapshot.log) {
        if (session.plannedDate && session.date.daysUntil(today) == 1 &&
            anySetDone(session.exercises) && !session.painNextMorning)
            return session.plannedDate;
    }
    return std::nullopt;
}

/// One that is wholly done is offered no more.
void offerEarly(const Snapshot& snapshot, DayView& view) {
    const auto planned = earlySession(snapshot.programme, snapshot.log,
                                      snapshot.profile.daysPerWeek, snapshot.programme.today);
    const PlannedSession* session = planned ? sessionOn(snapshot.programme, *planned) : nullptr;
    if (!session || session->state == SessionState::Done)
        return;
    view.early = planned;
    const QString name = toQt(session->name);
    view.earlyWords = session->state == SessionState::Partial
                          ? Words::tr("Go on with session %1").arg(name)
                          : Words::tr("Do session %1 now instead").arg(name);
}

QString weekdayLetter(Date date) {
    return QLocale().standaloneDayName(static_cast<int>(date.weekday()) + 1, QLocale::NarrowFormat);
}

QString spokenDay(Date date, DayMark mark, bool today) {
    const QString day = QLocale().dayName(static_cast<int>(date.weekday()) + 1);
    return (today ? Words::tr("%1, today: %2") : Words::tr("%1: %2")).arg(day, markWords(mark));
}

} // namespace

QString nextWords(const Programme& programme) {
    const PlannedSession* next = nextSessionAfter(programme, programme.today);
    if (!next)
        return {};
    return Words::tr("Next: %1, session %2, %3")
        .arg(longDate(next->date), toQt(next->name), minutesWords(next->estimated));
}

QString markWords(DayMark mark) {
    switch (mark) {
    case DayMark::Rest:
        return Words::tr("rest");
    case DayMark::Planned:
        return Words::tr("planned");
    case DayMark::Done:
        return Words::tr("done");
    case DayMark::Partly:
        return Words::tr("partly done");
    case DayMark::Missed:
        return Words::tr("not done");
    }
    return {};
}

PainMoment painMomentOf(const DayView& view) {
    if (!view.open || !view.session)
        return PainMoment::BesideIt;
    if (isComplete(*view.session))
        return PainMoment::AfterSession;
    return doneSets(*view.session) == 0 ? PainMoment::BeforeSession : PainMoment::BesideIt;
}

QString painQuestion(const DayView& view) {
    switch (painMomentOf(view)) {
    case PainMoment::BeforeSession:
        return Words::tr("Back pain before you start");
    case PainMoment::AfterSession:
        return Words::tr("Back pain after the session");
    case PainMoment::BesideIt:
        break;
    }
    return Words::tr("Back pain right now");
}

QString closingWords(const DayView& view) {
    if (!view.session)
        return {};
    if (!view.open)
        return Words::tr("Ticks open once the questions are answered.");
    if (!isComplete(*view.session))
        return doneSets(*view.session) > 0 ? Words::tr("Press a tick again to take it back.")
                                           : QString();
    return view.next.isEmpty()
               ? Words::tr("All done.")
               : Words::tr("All done. %1. %2", "next session, habit").arg(view.next, view.habit);
}

QString habitWords(const Snapshot& snapshot) {
    return Words::tr("Every day: %1").arg(dailyHabit(snapshot.profile, snapshot.programme.today));
}

WeekGlance weekGlance(const Programme& programme, int weekNumber) {
    WeekGlance glance;
    QStringList spoken;
    int done = 0;
    for (int day = 0; day < 7; ++day) {
        const Date date = mondayOfWeekNumber(programme, weekNumber).plusDays(day);
        const PlannedSession* session = sessionDueOn(programme, date);
        const DayMark mark = markOf(session, programme.today);
        const bool today = date == programme.today;
        glance.days.push_back({mark, today, weekdayLetter(date)});
        spoken << spokenDay(date, mark, today);
        if (!session)
            continue;
        done += mark == DayMark::Done ? 1 : 0;
        glance.sessions << Words::tr("%1: session %2, %3, %4")
                               .arg(shortDate(date), toQt(session->name),
                                    minutesWords(session->estimated), markWords(mark));
    }
    const QLocale locale;
    glance.summary = glance.sessions.isEmpty()
                         ? Words::tr("No session this week.")
                         : Words::tr("%1 of %2 done")
                               .arg(locale.toString(done), locale.toString(glance.sessions.size()));
    glance.spoken = glance.summary + QStringLiteral(". ") + spoken.join(QStringLiteral(", "));
    return glance;
}

DayView dayView(const Snapshot& snapshot, const Catalogue& catalogue) {
    const Programme& programme = snapshot.programme;
    DayView view;
    view.kind = kindOf(snapshot);
    view.heading = longDate(programme.today);
    view.weekNumber = weekToPrint(view.kind, programme);
    view.pain = snapshot.painToday;
    view.asksPain = hasPlan(view.kind);
    if (hasPlan(view.kind)) {
        view.line = lineOf(programme);
        view.next = nextWords(programme);
        view.habit = habitWords(snapshot);
    }
    if (view.kind == DayKind::Session)
        view.session = sessionView(snapshot, *sessionDueOn(programme, programme.today), catalogue);
    view.open = view.session && snapshot.profile.safety;
    if (view.kind == DayKind::Session || view.kind == DayKind::Rest)
        view.week = weekGlance(programme, view.weekNumber);
    if (hasPlan(view.kind))
        view.morningAfter = morningAfterOf(snapshot);
    view.notice = noticeOf(view.kind, snapshot, view.next);
    if (view.kind == DayKind::Rest && snapshot.profile.safety && !view.next.isEmpty()) {
        view.notice->text += QLatin1Char(' ') + view.habit;
        offerEarly(snapshot, view);
    }
    return view;
}

} // namespace hipwise
