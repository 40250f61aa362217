#include "core/planning/week_option.h"

#include "core/planning/dose_rules.h"

#include <algorithm>

namespace hipwise {
namespace {

bool legsDoneElsewhere(const Profile& profile) {
    return profile.mode == Mode::Finisher && (profile.hostWorkout == HostWorkout::LowerBody ||
                                              profile.hostWorkout == HostWorkout::FullBody);
}

bool usableThisWeek(Ladder ladder, const LadderState& state, const WeekInput& input) {
    const Profile& profile = input.person.profile();
    if (state.exercise->bands && input.frame.number < rules::firstBandWeek)
        return false;
    if (!input.frame.days.empty() &&
        isBanned(state, *state.exercise, input.frame.days.front().date))
        return false;
    if (input.cut.hold && state.exercise->bands && state.lastSets == 0)
        return false;
    if (input.cut.paused && ladder != Ladder::Mobility && ladder != Ladder::Balance)
        return false;
    if (ladder == Ladder::BandWalk && profile.experience == Experience::None &&
        input.frame.number < rules::firstBandWalkWeekForNewcomers)
        return false;
    return !((functionLadders & bit(ladder)) && legsDoneElsewhere(profile));
}

/// Fewest and most sets.
struct SetRange {
    int least;
    int most;
};

SetRange standaloneSets(Ladder ladder, const LadderState& state, const WeekInput& input) {
    const bool strength = (strengthLadders & bit(ladder)) != 0;
    const bool clearlyTight = input.person.findings().band(Test::HipFlexor) == Band::Low;
    if (ladder == Ladder::Mobility && clearlyTight)
        return {2, 2};
    if (input.frame.phase == Phase::Learn) {
        if (!strength)
            return {1, 1};
        return {olderFirstWeek(input) ? 1 : 2, 2};
    }
    if (input.frame.consolidation || input.cut.strengthSetsMost)
        return {1, ladder == Ladder::Balance ? 3 : 2};
    if (!strength)
        return {1, 2};
    return {state.extraSet ? 3 : 2, 3};
}

SetRange setsFor(Ladder ladder, const LadderState& state, const WeekInput& input, Relaxed relaxed) {
    const Mode mode = input.person.profile().mode;
    if (mode == Mode::WarmUp)
        return {1, 1};
    if (input.cut.paused)
        return {1, 2};
    if (relaxed >= Relaxed::Items)
        return {1, 3};
    if (mode == Mode::Standalone) {
        const SetRange sets = standaloneSets(ladder, state, input);
        return {relaxed >= Relaxed::WideBands ? 1 : sets.least, sets.most};
    }
    if (!(strengthLadders & bit(ladder)))
        return {1, 1};
    return {1, input.frame.phase == Phase::Learn ? 2 : 3};
}

} // namespace

bool olderFirstWeek(const WeekInput& input) {
    return input.person.findings().older && input.frame.number == 1 &&
           input.person.profile().mode == Mode::Standalone;
}

WeekOption weekOption(Ladder ladder, const LadderState& state, const WeekInput& input,
                      Relaxed relaxed) {
    const Exercise& exercise = *state.exercise;
    WeekOption option;
    option.usable = usableThisWeek(ladder, state, input);
    option.position = exercise.position;
    option.band = state.band;
    option.rest = restFor(exercise, input.person.findings().older).value;
    const auto i = static_cast<std::size_t>(ladder);
    const int begunWith = input.soFar.sets[i];
    SetRange sets =
        begunWith > 0 ? SetRange{begunWith, begunWith} : setsFor(ladder, state, input, relaxed);
    if (input.cut.wholeWeek && state.lastSets > 0)
        sets = {std::min(sets.least, state.lastSets), std::min(sets.most, state.lastSets)};
    if (state.setsMost)
        sets = {std::min(sets.least, *state.setsMost), std::min(sets.most, *state.setsMost)};
    option.setsLeast = sets.least;
    option.setsMost = sets.most;
    option.lastSets = input.history.sets[i];
    option.extraSet = extraSetSide(input, ladder).has_value();
    const auto asked = askedAmounts(state, input.person, input.cut.percent, input.cut.wholeWeek);
    for (std::size_t k = 0; k < option.setSeconds.size(); ++k)
        option.setSeconds[k] =
            setSeconds(exercise.type, asked[k], exercise.perSide, paceOf(state)).value;
    const auto counted = countedContribution(exercise, input.person.profile().mode);
    std::ranges::transform(counted, option.contributes.begin(), &QuarterSets::value);
    return option;
}

std::optional<Side> extraSetSide(const WeekInput& input, Ladder ladder) {
    const auto& own = input.states[static_cast<std::size_t>(ladder)];
    const bool usual = input.person.profile().mode == Mode::Standalone &&
                       input.frame.number >= rules::firstExtraSetWeek &&
                       input.frame.phase != Phase::Test && input.cut.percent == 100 &&
                       !input.cut.hold;
    if (!own || !own->exercise->perSide || !usual || input.frame.days.empty())
        return std::nullopt;
    const Goal goal = own->exercise->primary;
    for (std::size_t i = 0; i < static_cast<std::size_t>(ladder); ++i) {
        const auto& earlier = input.states[i];
        if (earlier && earlier->exercise->perSide && earlier->exercise->primary == goal &&
            usableThisWeek(static_cast<Ladder>(i), *earlier, input))
            return std::nullopt;
    }
    return input.person.findings().weakSide(goal, input.frame.days.front().date.mondayOfWeek());
}

PerGoal<QuarterSets> countedContribution(const Exercise& exercise, Mode mode) {
    PerGoal<QuarterSets> counted = exercise.contributes;
    if (mode == Mode::WarmUp)
        for (QuarterSets& sets : counted)
            sets.value /= 2;
    return counted;
}

} // namespace hipwise
