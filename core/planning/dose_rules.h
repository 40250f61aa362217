#pragma once

#include "core/domain/quantity.h"
#include "core/domain/terms.h"

namespace hipwise {

/// The numbers of the engine. Each names its source in evidence.md, or is a design choice (DC).
namespace rules {

// Time of a session (engine.md section 4, DC).
inline constexpr Seconds restSided{20};
inline constexpr Seconds restBothLegs{40};
inline constexpr Seconds restLunge{30};
inline constexpr Seconds restMobility{5};
inline constexpr Seconds restExtraOlder{15};
inline constexpr Seconds changeSamePosition{15};
inline constexpr Seconds changeNewPosition{25};
inline constexpr Seconds putOnBand{10};
inline constexpr Seconds sidedSetExtra{5};
inline constexpr Seconds warmUpShortest{90};
inline constexpr Seconds warmUpLongest{180};
inline constexpr Seconds warmUpStep{10};
/// Logging and fetching things: the sum is multiplied by 110 / 100.
inline constexpr int logFactorPercent = 110;
inline constexpr Seconds promiseTolerance{60};

// Lengths of a session by mode, in minutes (engine.md section 4).
inline constexpr int standaloneShortest = 15;
inline constexpr int standaloneLongest = 20;
inline constexpr int finisherShortest = 8;
inline constexpr int finisherLongest = 13;
inline constexpr int warmUpModeShortest = 5;
inline constexpr int warmUpModeLongest = 8;
/// Share of the repetitions that a warm-up session asks for.
inline constexpr int warmUpModePercent = 60;

// Weekly volume in sets, per side.
/// Least weekly sets of a muscle that still build strength (iversen-2021).
inline constexpr int weeklyFloor = 4;
inline constexpr int weeklyCap = 18;          // DC
inline constexpr int rampPercent = 130;       // DC
inline constexpr int rampSets = 5;            // DC
inline constexpr int consolidationLeast = 50; // percent of the full week before, DC
inline constexpr int consolidationMost = 75;  // percent, DC

// Size of a session (medina-mirapeix-2009: few exercises are kept up better).
inline constexpr int strengthLeast = 3;
inline constexpr int strengthMost = 5;
inline constexpr int itemsMost = 6;
inline constexpr int shortModeLeast = 3;
inline constexpr int shortModeMost = 4;

// Progress (engine.md section 5, DC; double progression).
inline constexpr int repStep = 1;
inline constexpr int holdStep = 3;
inline constexpr int confirmationsToStepUp = 2;
inline constexpr int stepUpsPerWeek = 3;
/// Sets that a new exercise may begin with, also after a lighter week with one.
inline constexpr int usualSets = 2;
/// Gains after a set that felt easy, in place of repStep and holdStep.
inline constexpr int repStepEasy = 2;
inline constexpr int holdStepEasy = 5;
/// Sessions that must have gone well before a band comes on.
inline constexpr int successesBeforeBand = 2;
/// What is left after the second failure in a row; the third goes one level down.
inline constexpr int failedTwicePercent = 80;
inline constexpr int failuresToStepDown = 3;
/// Sessions without a gain that make a plateau, and the share of sessions kept that it takes.
inline constexpr int plateauSessions = 4;
inline constexpr int plateauAdherencePercent = 70;

// Pain (engine.md section 6, smith-2017; shares and days DC).
inline constexpr int amberPercent = 80;
inline constexpr int redPercent = 60;
inline constexpr int redBanDays = 7;
/// Sessions that must go well after red pain before sets may rise.
inline constexpr int settlingSessions = 2;
/// What the week after a pause of strength work asks for.
inline constexpr int afterPausePercent = 70;
inline constexpr int twoRedsWithinDays = 14;
inline constexpr int painRiseHolds = 2;
inline constexpr int painRisePercent = 70;

// Gaps since the last session, in days (engine.md section 7, DC).
inline constexpr int gapShort = 8;
inline constexpr int gapWeeks = 15;
inline constexpr int gapMonth = 29;
inline constexpr int gapLong = 57;
inline constexpr int gapLongOlder = 29;
inline constexpr int gapShortPercent = 85;
inline constexpr int gapWeeksPercent = 70;

// An early lighter week (engine.md section 7, DC).
inline constexpr int lighterWeekPercent = 60;
inline constexpr int lighterWeekEvery = 4;

// Sessions kept (engine.md section 7, DC).
inline constexpr int fewSessionsPercent = 50;
inline constexpr int adherenceDays = 14;
/// How late a missed session may still be done.
inline constexpr int catchUpDays = 2;

// A session cut short (engine.md section 7, DC).
inline constexpr Seconds shortWarmUp{60};

// The person's own pace (engine.md section 4): median of timed sessions.
inline constexpr int timedSessionsNeeded = 6;
inline constexpr int paceLeastPercent = 90;
inline constexpr int paceMostPercent = 140;
inline constexpr Deciseconds slowTempoExtra{20};
/// Points of difficulty that one step up may add; beyond that the tempo slows instead.
inline constexpr int steepestStep = 3;

/// The first week in which a band may be used (engine.md section 2, DC).
inline constexpr int firstBandWeek = 3;
/// The first week in which a newcomer meets the band walk (DC).
inline constexpr int firstBandWalkWeekForNewcomers = 5;

// People.
inline constexpr int adultAge = 18;
/// From here on: gentler start, more rest, hand support (DC on yang-2022 and steadi).
inline constexpr int olderAge = 65;
inline constexpr int olderTopStartLevel = 2;
inline constexpr int painLowersStart = 4;
inline constexpr int painBlocks = 7;
/// Longest strength hold with high blood pressure, so that nobody strains (DC).
inline constexpr Seconds hypertensionHold{15};
/// Weaker side over stronger side, below which the weaker side goes first (DC).
inline constexpr int weakSidePercent = 85;
/// From here on the sides count as even again, and after so many days in any case (DC).
inline constexpr int sidesEvenPercent = 90;
inline constexpr int weakSideDays = 84;
/// The first week in which the weaker side may get an extra set (DC).
inline constexpr int firstExtraSetWeek = 3;

// Tests of a test week (DC).
inline constexpr Seconds testsPerSession{360};
inline constexpr Seconds testsPerFinisher{150};
inline constexpr Seconds testsPerWarmUp{90};

} // namespace rules
} // namespace hipwise
