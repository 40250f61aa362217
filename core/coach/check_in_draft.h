#pragma once

#include "core/domain/check_in.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// Check-ins that are not kept yet, as text to be remembered.
std::string draftText(const std::vector<CheckIn>& drafts);
/// Without what is no check-in.
std::vector<CheckIn> draftsFrom(std::string_view text);

} // namespace hipwise
