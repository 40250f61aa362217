#include "tests/core/planning/adapt/log_promises.h"

#include "core/planning/adapt/pain_gate.h"
#include "tests/core/planning/adapt/followed_ladders.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace hipwise {
namespace {

using Lines = std::vector<std::string>;

std::string at(const PlannedSession& session, const Prescription& item) {
    return " on " + session.date.iso() + ": " + item.exercise;
}

/// Repetitions or seconds of all sets, a slow repetition counting more.
int loadOf(const Prescription& item) {
    const bool hold = std::holds_alternative<Seconds>(item.amount);
    return item.sets * numberOf(item.amount) * (hold ? 10 : item.secondsPerRep.value);
}

int volumeOf(const Prescription& item) {
    return item.sets * numberOf(item.amount);
}

bool isLower(const Prescription& now, const Prescription& before) {
    if (now.amount.index() != before.amount.index())
        return now.level < before.level;
    return volumeOf(now) < volumeOf(before);
}

bool isLeast(const Prescription& item) {
    return item.sets == 1 && numberOf(item.amount) == 1;
}

const SessionLog* entryOn(const std::vector<SessionLog>& log, Date planned) {
    const auto entry = std::ranges::find(log, std::optional(planned), &SessionLog::plannedDate);
    return entry != log.end() ? &*entry : nullptr;
}

bool wasRed(const SessionLog& session, const std::string& exercise) {
    const auto told = std::ranges::find(session.exercises, exercise, &ExerciseLog::exercise);
    return told != session.exercises.end() &&
           painDuring(*told, session, PainThresholds{}) == PainColour::Red;
}

} // namespace

Lines notLowerAfterRed(const Programme& programme, const std::vector<SessionLog>& log,
                       const Catalogue& catalogue) {
    Lines broken;
    const auto difficulty = [&](const Prescription& item) {
        return catalogue.find(item.exercise)->difficulty;
    };
    std::map<Ladder, std::pair<const Prescription*, bool>> last;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items) {
                auto& [before, red] = last[item.ladder];
                if (before && red &&
                    ((!isLower(item, *before) && !isLeast(*before)) || item.level > before->level ||
                     difficulty(item) > difficulty(*before) || item.sets > before->sets))
                    broken.push_back("6 not lower after red pain" + at(session, item));
                const SessionLog* entry = entryOn(log, session.date);
                if (!entry)
                    continue;
                red = wasRed(*entry, item.exercise);
                before = &item;
            }
    return broken;
}

Lines moreAfterGap(const Programme& programme, const std::vector<SessionLog>& log) {
    Lines broken;
    std::map<Ladder, const Prescription*> done;
    std::optional<Date> last;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions) {
            const bool away = last && last->daysUntil(session.date) > 14;
            for (const Prescription& item : session.items)
                if (const Prescription* before = done[item.ladder];
                    before && away &&
                    (item.level > before->level ||
                     (item.exercise == before->exercise && loadOf(item) > loadOf(*before))))
                    broken.push_back("10 more after a gap" + at(session, item));
            if (session.state == SessionState::Skipped)
                continue;
            last = session.date;
            for (const Prescription& item : session.items)
                if (isMet(session, item, log))
                    done[item.ladder] = &item;
        }
    return broken;
}

Lines risesOutOfTurn(const Programme& programme) {
    Lines broken;
    std::map<std::pair<int, Ladder>, int> rises;
    followLadders(programme, [&](const Week& week, const PlannedSession& session,
                                 const Prescription& before, const Prescription& now) {
        if (now.level <= before.level)
            return;
        if (week.consolidation)
            broken.push_back("7 a level up in a lighter week" + at(session, now));
        const bool step =
            std::ranges::find(now.reasons, "progress.step_up", &Reason::rule) != now.reasons.end();
        if (step && ++rises[std::pair(week.number, now.ladder)] > 1)
            broken.push_back("5 two levels up in a week" + at(session, now));
    });
    return broken;
}

Lines withoutReason(const Programme& programme) {
    Lines broken;
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (item.reasons.empty())
                    broken.push_back("15 no reason" + at(session, item));
    return broken;
}

Lines brokenByLog(const Programme& programme, const std::vector<SessionLog>& log,
                  const Catalogue& catalogue) {
    Lines broken = notLowerAfterRed(programme, log, catalogue);
    for (const Lines& lines :
         {moreAfterGap(programme, log), risesOutOfTurn(programme), withoutReason(programme)})
        std::ranges::copy(lines, std::back_inserter(broken));
    return broken;
}

} // namespace hipwise
