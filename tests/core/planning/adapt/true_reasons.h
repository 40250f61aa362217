#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/log.h"
#include "core/domain/programme.h"

#include <string>
#include <vector>

namespace hipwise {

/// Sentences that are not true of what is asked: "goes up" over the same dose, "no more" over a
/// higher one, "if it went well" of what is past; one line each. For any person and any log.
std::vector<std::string> untrueReasons(const Programme& programme,
                                       const std::vector<SessionLog>& log,
                                       const Catalogue& catalogue);

} // namespace hipwise
