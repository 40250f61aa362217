#include "core/planning/adapt/exposure.h"

#include <algorithm>

namespace hipwise {
namespace {

std::ptrdiff_t setsOn(const ExerciseLog& log, std::optional<Side> side) {
    return std::ranges::count(log.sets, side, &SetLog::side);
}

bool isComplete(const ExerciseLog& log, const Prescription* asked) {
    if (log.sets.empty() || log.skipped)
        return false;
    const auto left = setsOn(log, Side::Left);
    const auto right = setsOn(log, Side::Right);
    if (!asked)
        return left == right;
    if (!asked->perSide)
        return setsOn(log, std::nullopt) >= asked->sets;
    return std::min(left, right) >= asked->sets;
}

/// Session-wide pain that no exercise accounts for holds every exercise of the session back.
PainColour bandOf(const ExerciseLog& log, const SessionLog& session,
                  const PainThresholds& thresholds) {
    const PainColour during = painDuring(log, session, thresholds);
    const PainColour afterwards = painAfterwards(session, thresholds);
    return afterwards == PainColour::Green ? during : std::max(during, PainColour::Amber);
}

} // namespace

Exposure exposureOf(const ExerciseLog& log, const SessionLog& session, const Prescription* asked,
                    const PainThresholds& thresholds) {
    Exposure exposure;
    exposure.date = session.date;
    exposure.effort = log.effort;
    exposure.skipped = log.skipped;
    exposure.pain = log.pain;
    exposure.band = bandOf(log, session, thresholds);
    exposure.painCameLater = painDuring(log, session, thresholds) < exposure.band;
    exposure.complete = isComplete(log, asked);
    exposure.confirmed = std::ranges::all_of(log.sets, &SetLog::confirmed);
    if (asked) {
        exposure.asked = numberOf(asked->amount);
        exposure.askedSets = asked->sets;
    }
    if (log.sets.empty())
        return exposure;
    const auto least = [&](const Amount SetLog::*amount) {
        int value = numberOf(log.sets.front().*amount);
        for (const SetLog& set : log.sets)
            value = std::min(value, numberOf(set.*amount));
        return value;
    };
    exposure.asked = least(&SetLog::asked);
    exposure.done = least(&SetLog::done);
    return exposure;
}

} // namespace hipwise
