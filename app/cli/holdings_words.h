#pragma once

#include "core/storage/holdings.h"

#include <string>

namespace hipwise::cli {

/// "2 people, 14 sessions".
std::string holdingsWords(const Holdings& holdings);

} // namespace hipwise::cli
