#pragma once

#include "core/domain/programme.h"

#include <string>
#include <string_view>

namespace hipwise {

/// "W03-7QKD": the week, and four characters of a checksum over the programme's start, the week's
/// number and everything its sheet asks for: the dates, the tests, and of each exercise the id,
/// sets, amount, sides, band and tempo, in printed order. The same plan has the same number on
/// every machine; a plan that asks for anything else has another one (but for one in a million).
/// What was done, how long it takes and why it was chosen does not count. The characters are
/// digits and capitals without I, L, O and U: who types them in may take I and L as 1, O as 0.
std::string sheetNumber(const Programme& programme, const Week& week);

/// What somebody typed as a sheet writes it: capitals, one dash, I and L as 1, O as 0; the W may be
/// left out.
std::string sheetNumberTyped(std::string_view typed);

} // namespace hipwise
