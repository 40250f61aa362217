#pragma once

#include "core/domain/check_in.h"

#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

/// A check-in that is not kept yet, as text to be remembered.
std::string draftText(const CheckIn& draft);
/// Empty where the text is none.
std::optional<CheckIn> draftFrom(std::string_view text);

} // namespace hipwise
