#include "core/planning/gave_way.h"

#include "core/domain/names.h"
#include "core/planning/dose_rules.h"
#include "core/planning/reasons.h"

#include <algorithm>

namespace hipwise {
namespace {

bool isStrength(const Prescription& item) {
    return (strengthLadders & bit(item.ladder)) != 0;
}

/// Why there is less room than usual, as the start of a sentence.
std::string cause(const WeekInput& input) {
    const Profile& profile = input.person.profile();
    if (input.cut.paused)
        return "Strength work pauses";
    if (!input.frame.full)
        return "Week " + std::to_string(input.frame.number) + " is short";
    if (profile.mode == Mode::WarmUp)
        return "Warm-up sessions are short and count half";
    if (profile.mode == Mode::Finisher)
        return "Finisher sessions are short";
    if (!profile.limits.empty())
        return "With " + reasons::limitWords(profile.limits.front()) +
               (profile.limits.size() > 1 ? " and other limits" : "") + " fewer exercises fit";
    return "The days and minutes leave too little room";
}

bool restsFromPain(const WeekInput& input, Ladder ladder) {
    const auto& state = input.states[static_cast<std::size_t>(ladder)];
    return state && !input.frame.days.empty() &&
           isBanned(*state, *state->exercise, input.frame.days.front().date);
}

/// "side leg raise".
std::string wordsOf(Ladder ladder) {
    std::string words(nameOf(ladder));
    std::ranges::replace(words, '-', ' ');
    return words;
}

void checkNamed(const WeekInput& input, const Week& week, std::vector<GaveWay>& found) {
    for (const Ladder ladder :
         {Ladder::Bridge, Ladder::SideLegRaise, Ladder::Lunge, Ladder::Clamshell}) {
        const auto has = [&](const PlannedSession& session) {
            return std::ranges::find(session.items, ladder, &Prescription::ladder) !=
                   session.items.end();
        };
        if (std::ranges::none_of(week.sessions, has))
            found.push_back({"named." + std::string(nameOf(ladder)),
                             (restsFromPain(input, ladder) ? "It hurt" : cause(input)) +
                                 ", so the " + wordsOf(ladder) + " is left out." +
                                 (input.cut.paused ? "" : " Others stand in for it.")});
    }
}

void checkFloors(const WeekInput& input, const Week& week, std::vector<GaveWay>& found) {
    for (const Goal goal : {Goal::Extension, Goal::Abduction})
        if (week.goals[index(goal)].sets < QuarterSets{4 * rules::weeklyFloor}) {
            const std::string advice = input.person.profile().mode == Mode::WarmUp
                                           ? " This is maintenance only."
                                           : std::string{};
            found.push_back({"floor." + std::string(nameOf(goal)),
                             cause(input) + ", so " + reasons::goalWords(goal) +
                                 " get fewer than 4 sets." + advice});
        }
}

void checkTime(const WeekInput& input, const Week& week, std::vector<GaveWay>& found) {
    const Profile& profile = input.person.profile();
    const Promise promise =
        promiseFor(profile.mode, profile.minutes, profile.mode != Mode::Standalone);
    const auto outside = [&](const PlannedSession& session) {
        return session.estimated < promise.shortest || session.estimated > promise.longest;
    };
    if (std::ranges::any_of(week.sessions, outside))
        found.push_back(
            {"time", cause(input) + ", so a session is over 1 minute off what you asked for."});
}

bool itemsKept(const PlannedSession& session, Mode mode) {
    const auto strength = std::ranges::count_if(session.items, isStrength);
    const auto items = std::ssize(session.items);
    if (mode != Mode::Standalone)
        return items >= rules::shortModeLeast && items <= rules::shortModeMost;
    return strength >= rules::strengthLeast && strength <= rules::strengthMost &&
           items <= rules::itemsMost;
}

LadderSet strengthOf(const PlannedSession& session) {
    LadderSet ladders = 0;
    for (const Prescription& item : session.items)
        ladders |= bit(item.ladder) & strengthLadders;
    return ladders;
}

/// 48 h between hard sets of a ladder, or with four days no three days running.
bool restKept(const WeekInput& input, const Week& week) {
    std::array<LadderSet, 2> before = input.history.lastLadders;
    std::array<std::optional<Date>, 2> dates = input.history.lastDates;
    for (const PlannedSession& session : week.sessions) {
        const LadderSet now = strengthOf(session);
        const bool nextDay = dates[0] && dates[0]->daysUntil(session.date) == 1;
        const bool thirdDay = nextDay && dates[1] && dates[1]->daysUntil(*dates[0]) == 1;
        if (input.frame.days.size() < 4 ? nextDay && (now & before[0])
                                        : thirdDay && (now & before[0] & before[1]))
            return false;
        before = {now, before[0]};
        dates = {session.date, dates[0]};
    }
    return true;
}

bool rampKept(const WeekInput& input, const Week& week) {
    const int sets = strengthSets(week);
    const int most = input.history.mostStrengthSets;
    if (most > 0 && sets > std::max(most + rules::rampSets, most * rules::rampPercent / 100))
        return false;
    const int full = input.history.lastFullStrengthSets;
    return !input.frame.consolidation || full == 0 ||
           (sets * 100 >= full * rules::consolidationLeast &&
            sets * 100 <= full * rules::consolidationMost);
}

} // namespace

int strengthSets(const Week& week) {
    int sets = 0;
    for (const PlannedSession& session : week.sessions)
        for (const Prescription& item : session.items)
            sets += isStrength(item) ? item.sets : 0;
    return sets;
}

std::vector<GaveWay> gaveWay(const WeekInput& input, const Week& week) {
    std::vector<GaveWay> found;
    checkTime(input, week, found);
    checkFloors(input, week, found);
    checkNamed(input, week, found);
    const Mode mode = input.person.profile().mode;
    const auto broken = [&](const PlannedSession& session) { return !itemsKept(session, mode); };
    if (std::ranges::any_of(week.sessions, broken))
        found.push_back({"items", cause(input) + ", so a session has an unusual number of "
                                                 "exercises."});
    if (!restKept(input, week))
        found.push_back({"spacing", "Your training days follow each other closely, so some "
                                    "exercises come again without a rest day between."});
    if (!rampKept(input, week))
        found.push_back({"ramp", cause(input) + ", so the number of sets changes faster than "
                                                "it should."});
    return found;
}

} // namespace hipwise
