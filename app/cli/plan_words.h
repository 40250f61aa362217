#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/programme.h"

#include <string>
#include <string_view>

namespace hipwise::cli {

/// "Wed 2026-11-25".
std::string dayWords(Date date);
/// "18 min", to the nearest minute.
std::string minutesWords(Seconds duration);
/// "2 min" where it is whole minutes, else "90 s".
std::string durationWords(Seconds duration);
/// "10" or "25 s".
std::string amountWords(const Amount& amount);
/// "2 x 10 each side, light band, rest 20 s, left first".
std::string doseWords(const Prescription& item);
/// "7.5".
std::string setsWords(QuarterSets sets);
std::string_view goalWords(Goal goal);
std::string_view testWords(Test test);
std::string_view stateWords(SessionState state);
/// The name in the catalogue; the id where there is none.
std::string exerciseName(const Catalogue& catalogue, const std::string& id);

} // namespace hipwise::cli
