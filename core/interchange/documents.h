#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/check_in.h"
#include "core/domain/log.h"
#include "core/domain/own_exercise.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"
#include "core/interchange/problem.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// The largest document that is read, in bytes.
inline constexpr std::size_t documentLimit = 4u * 1024 * 1024;

Read<Profile> readProfile(std::string_view json);
std::string writeProfile(const Profile& profile);

Read<CheckIn> readCheckIn(std::string_view json);
std::string writeCheckIn(const CheckIn& checkIn);

/// A log document gives sets no number: their place in the list is the number. Reading counts the
/// sets of each side from 1 in the order of the list; writing puts them in the order of their
/// numbers, so a set that was left out moves the later ones of its side up.
Read<std::vector<SessionLog>> readLog(std::string_view json, const Catalogue& catalogue);
std::string writeLog(std::span<const SessionLog> sessions);

Read<Programme> readProgramme(std::string_view json);
std::string writeProgramme(const Programme& programme);

Read<std::vector<OwnExercise>> readOwnExercises(std::string_view json);
std::string writeOwnExercises(std::span<const OwnExercise> own);

/// A programme that somebody followed and what they did, each as a whole document of its own.
std::string writeSimulation(const Programme& programme, std::span<const SessionLog> log);

std::string writeCatalogue(const Catalogue& catalogue);
/// One exercise with its sources, as a catalogue document.
std::string writeExercise(const Catalogue& catalogue, const Exercise& exercise);

/// Reasons as a compact JSON array, for a database column. What no document may hold (control
/// characters, bytes that are not UTF-8) is left out in writing, so that what was written is read.
std::string writeReasons(std::span<const Reason> reasons);
Read<std::vector<Reason>> readReasons(std::string_view json);

} // namespace hipwise
