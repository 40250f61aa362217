#include "core/coach/check_in_draft.h"

#include "core/interchange/documents.h"

namespace hipwise {

std::string draftText(const CheckIn& draft) {
    return writeCheckIn(draft);
}

std::optional<CheckIn> draftFrom(std::string_view text) {
    auto read = readCheckIn(text);
    if (auto* draft = std::get_if<CheckIn>(&read))
        return std::move(*draft);
    return std::nullopt;
}

} // namespace hipwise
