#pragma once

#include "core/domain/check_in.h"
#include "core/domain/moment.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"
#include "core/storage/data_file.h"
#include "core/storage/stores/log_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

Date day(std::string_view iso);
/// 18:02 on that day at UTC+1.
Moment moment(std::string_view iso, int secondsLater = 0);

Profile maya();
CheckIn mayasCheckIn();
/// Twelve weeks with every kind of value in it: tests, relaxed rules, holds, a week of rest.
Programme richProgramme();

/// Keys that count up from 1, so that files come out the same every time.
IdSource countingIds();

/// Maya with her check-in, programme, and a log of ticks, corrections, notes and pains.
struct Maya {
    PersonId person;
    ProgrammeId programme;
    std::vector<PlannedRef> sessions;
};
Maya fillWithMaya(DataFile& file);

/// Everything that can be read of a file, for comparing.
struct Contents {
    std::vector<std::string> names;
    std::vector<Profile> profiles;
    std::vector<CheckIn> checkIns;
    std::vector<Programme> programmes;
    std::vector<SessionLog> log;

    bool operator==(const Contents&) const = default;
};
Contents contentsOf(DataFile& file);

} // namespace hipwise
