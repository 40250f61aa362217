#include "core/planning/adapt/load_cut.h"

#include "core/planning/adapt/after_exposure.h"

#include <algorithm>

namespace hipwise {
namespace {

constexpr int daysOfWeek = 7;

std::string days(int count) {
    return std::to_string(count) + " days";
}

Reason afterDays(int gap, const std::string& consequence) {
    return {"gap." + std::to_string(gap),
            "It has been " + days(gap) + " since your last session, " + consequence + ".",
            {}};
}

/// Asks for that share of the amounts, and says so with the week.
void take(LoadCut& cut, int percent, bool wholeWeek, Reason reason) {
    cut.reasons.push_back(reason);
    cut.wholeWeek = cut.wholeWeek || wholeWeek;
    if (percent >= cut.percent)
        return;
    cut.percent = percent;
    cut.shareReason = std::move(reason);
}

bool isLongGap(int gap, const Eligibility& person) {
    return gap >= (person.findings().older ? rules::gapLongOlder : rules::gapLong);
}

/// The gap that ended at most a week before the day, or has not ended yet; where it has ended, it
/// still counts for whole weeks only.
struct Gap {
    int days = 0;
    bool isOver = false;
};

Gap recentGap(const TrainingState& state, Date day) {
    const auto open = gapBefore(state, day);
    if (open && *open >= rules::gapShort)
        return {*open, false};
    const std::vector<Date> days = daysTrained(state);
    for (std::size_t i = days.size(); i-- > 1 && days[i].daysUntil(day) < daysOfWeek;)
        if (const int gap = days[i - 1].daysUntil(days[i]); gap >= rules::gapWeeks)
            return {gap, true};
    return {};
}

void cutForGap(LoadCut& cut, const Gap& gap, const Eligibility& person, int weekOneSets,
               int lastFullSets) {
    const std::string rule = "gap." + std::to_string(gap.days);
    const std::string since = gap.isOver
                                  ? "You were away for " + days(gap.days)
                                  : "It has been " + days(gap.days) + " since your last session";
    const auto atMost = [&](int sets) {
        if (sets > 0)
            cut.strengthSetsMost = std::min(cut.strengthSetsMost.value_or(sets), sets);
    };
    if (gap.days < rules::gapShort)
        return;
    cut.hold = true;
    if (gap.days < rules::gapWeeks) {
        take(cut, rules::gapShortPercent, false,
             {rule, since + ", so this session asks for a little less.", {}});
        return;
    }
    atMost(lastFullSets);
    cut.sparesTests = true;
    if (gap.days < rules::gapMonth) {
        take(cut, rules::gapWeeksPercent, true,
             {rule, since + ", so this week asks for less.", {}});
        return;
    }
    atMost(weekOneSets);
    cut.reasons.push_back(
        {rule, since + ", so it starts again lower and with as few sets as in week 1.", {}});
    if (isLongGap(gap.days, person))
        cut.reasons.push_back(
            {"check.tests", "Please do the home tests again: they show where to start.", {}});
    else
        cut.reasons.push_back(
            {"check.safety", "Please answer the safety questions again before you start.", {}});
}

/// No more of the same exercise than was asked last time. True where that is less than it was.
bool keepToLastAmount(LadderState& ladder, const Eligibility& person) {
    const int full = fullAmount(ladder, person);
    if (ladder.lastAmount == 0 || ladder.lastAmount >= full)
        return false;
    if (full == ladder.amount && ladder.lastAmount >= ladder.exercise->lowest)
        ladder.amount = ladder.lastAmount;
    else
        ladder.percent = std::min(ladder.percent, (ladder.lastAmount * 100 + full - 1) / full);
    return true;
}

/// What was earned before a break of weeks is earned again, and sets rise once it has settled.
void startEarningAgain(LadderState& ladder) {
    ladder.confirmations = ladder.withoutGain = 0;
    if (ladder.lastSets > 0) {
        ladder.setsMost = ladder.lastSets;
        ladder.settling = rules::settlingSessions;
    }
}

/// What pain or failed sets have lowered stays as low on the easier exercise.
void keepReduction(LadderState& ladder, const LadderState& before, const Eligibility& person) {
    if (before.percent >= 100)
        return;
    ladder.percent = before.percent;
    const int asked = askedAmount(before, person, 100);
    const int full = fullAmount(ladder, person);
    if (ladder.exercise->type == before.exercise->type && asked < full)
        ladder.percent = std::max(1, std::min(ladder.percent, asked * 100 / full));
}

/// The average of the pain before the sessions of these seven days, in tenths.
std::optional<int> averagePain(const TrainingState& state, Date from) {
    int sum = 0;
    int count = 0;
    for (const SessionNote& session : state.sessions)
        if (session.painBefore && session.date >= from &&
            session.date < from.plusDays(daysOfWeek)) {
            sum += 10 * *session.painBefore;
            ++count;
        }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// Two weeks running with an average 2 or more above the start.
bool painRose(const TrainingState& state, Date day, const Eligibility& person) {
    const auto last = averagePain(state, day.plusDays(-daysOfWeek));
    const auto before = averagePain(state, day.plusDays(-2 * daysOfWeek));
    const int limit = 10 * (person.profile().pain ? person.profile().pain->average : 0) +
                      10 * rules::painRiseHolds;
    return person.profile().pain && last && before && *last >= limit && *before >= limit;
}

/// Whether strength work paused on one of the seven days before.
bool pausedLately(const TrainingState& state, Date day) {
    for (int ago = 1; ago <= daysOfWeek; ++ago)
        if (strengthPaused(state, day.plusDays(-ago)))
            return true;
    return false;
}

/// Whether a session of the seven days before hurt a lot.
bool hurtLately(const TrainingState& state, Date day) {
    return std::ranges::any_of(state.sessions, [&](const SessionNote& session) {
        return session.pain == PainColour::Red && session.date < day &&
               session.date.daysUntil(day) <= daysOfWeek;
    });
}

/// Strength work pauses, or comes back with no more than week 1 had.
void pause(LoadCut& cut, const TrainingState& state, Date day, int weekOneSets) {
    if (strengthPaused(state, day)) {
        cut.paused = cut.hold = cut.sparesTests = true;
        cut.reasons.push_back({"pain.two_reds",
                               "Two sessions hurt a lot within 14 days, so strength work pauses: "
                               "stretches and balance with a hand on something only.",
                               {"smith-2017"}});
        cut.reasons.push_back({"pain.ask_clinician",
                               "Please talk to a doctor or physiotherapist about the pain before "
                               "strength work goes on.",
                               {}});
    } else if (pausedLately(state, day)) {
        cut.hold = cut.sparesTests = true;
        if (weekOneSets > 0)
            cut.strengthSetsMost =
                std::min(cut.strengthSetsMost.value_or(weekOneSets), weekOneSets);
        take(cut, rules::afterPausePercent, true,
             {"pain.after_pause",
              "Strength work comes back slowly after the pause, with less of everything.",
              {"smith-2017"}});
        cut.reasons.push_back({"pain.ask_clinician",
                               "If it still hurts, please wait, and talk to a doctor or "
                               "physiotherapist first.",
                               {}});
    }
}

bool isGap(const Reason& reason) {
    return reason.rule.starts_with("gap.");
}

} // namespace

void LoadCut::add(const Reason& reason) {
    const auto known = std::ranges::find_if(reasons, [&](const Reason& other) {
        return other.rule == reason.rule || (isGap(other) && isGap(reason));
    });
    if (known == reasons.end())
        reasons.push_back(reason);
    else
        *known = reason;
}

void LoadCut::addReasonsOf(const LoadCut& later) {
    paused = paused || later.paused;
    hold = hold || later.hold;
    sparesTests = sparesTests || later.sparesTests;
    for (const Reason& reason : later.reasons)
        add(reason);
}

std::optional<int> gapBefore(const TrainingState& state, Date day) {
    const std::vector<Date> days = daysTrained(state);
    if (days.empty())
        return std::nullopt;
    return days.back().daysUntil(day);
}

LadderStates afterGap(const TrainingState& state, int gap, const Eligibility& person) {
    LadderStates ladders = state.ladders;
    if (gap < rules::gapShort)
        return ladders;
    for (std::size_t i = 0; i < ladders.size(); ++i) {
        if (!ladders[i])
            continue;
        if (keepToLastAmount(*ladders[i], person))
            ladders[i]->reasons = {afterDays(gap, "so this asks for no more than before")};
        if (gap < rules::gapWeeks)
            continue;
        startEarningAgain(*ladders[i]);
        const bool hard = (state.lastHard >> i) & 1u;
        const int levels = isLongGap(gap, person) ? 2 : gap >= rules::gapMonth || hard ? 1 : 0;
        if (levels == 0)
            continue;
        const LadderState before = *ladders[i];
        ladders[i] = levelsDown(before, levels, person);
        ladders[i]->amount = ladders[i]->exercise->lowest;
        keepReduction(*ladders[i], before, person);
        if (ladders[i]->exercise == before.exercise)
            keepToLastAmount(*ladders[i], person);
        ladders[i]->reasons = {afterDays(gap, "so this starts low again")};
    }
    return ladders;
}

void supportBalance(LadderStates& ladders, const Eligibility& person) {
    auto& balance = ladders[static_cast<std::size_t>(Ladder::Balance)];
    if (!balance || balance->exercise->level == 1)
        return;
    const LadderState before = *balance;
    balance = levelsDown(before, before.exercise->level, person);
    keepReduction(*balance, before, person);
    balance->reasons = {
        {"pain.supported", "While strength work pauses, balance has a hand on something.", {}}};
}

LoadCut cutFor(const TrainingState& state, Date day, const Eligibility& person, int weekOneSets,
               int lastFullSets) {
    LoadCut cut;
    cutForGap(cut, recentGap(state, day), person, weekOneSets, lastFullSets);
    if (painRose(state, day, person)) {
        cut.hold = true;
        take(cut, rules::painRisePercent, true,
             {"pain.rising",
              "Your pain before sessions was 2 points or more above the start for two weeks, so "
              "nothing goes up and each exercise is shorter.",
              {"smith-2017"}});
    }
    pause(cut, state, day, weekOneSets);
    cut.sparesTests = cut.sparesTests || hurtLately(state, day);
    return cut;
}

bool asksForLighterWeek(const TrainingState& state, Date monday) {
    int amber = 0;
    int hardRunning = 0;
    for (const SessionNote& session : state.sessions) {
        hardRunning = session.hard ? hardRunning + 1 : 0;
        if (session.date >= monday.plusDays(-daysOfWeek) && session.date < monday)
            amber += session.pain != PainColour::Green;
    }
    const bool recent =
        !state.sessions.empty() && state.sessions.back().date.daysUntil(monday) <= daysOfWeek;
    return recent && (amber >= 2 || hardRunning >= 2);
}

} // namespace hipwise
