#include "core/coach/check_in_draft.h"

#include "core/interchange/documents.h"

#include <algorithm>

namespace hipwise {
namespace {

/// Stands in no document.
constexpr std::string_view separator = "\f";

} // namespace

std::string draftText(const std::vector<CheckIn>& drafts) {
    std::string text;
    for (const CheckIn& draft : drafts)
        text.append(text.empty() ? "" : separator).append(writeCheckIn(draft));
    return text;
}

std::vector<CheckIn> draftsFrom(std::string_view text) {
    std::vector<CheckIn> drafts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        auto read = readCheckIn(text.substr(from, to - from));
        if (auto* draft = std::get_if<CheckIn>(&read))
            drafts.push_back(std::move(*draft));
        from = to + separator.size();
    }
    return drafts;
}

} // namespace hipwise
