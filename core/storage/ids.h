#pragma once

#include <compare>
#include <string>

namespace hipwise {

/// The key of a stored row; the tag keeps a person's key from being passed for a programme's.
template <class Tag>
struct StoredId {
    std::string value;

    friend auto operator<=>(const StoredId&, const StoredId&) = default;
};

using PersonId = StoredId<struct PersonTag>;
using ProgrammeId = StoredId<struct ProgrammeTag>;
using PlannedSessionId = StoredId<struct PlannedSessionTag>;
using SessionLogId = StoredId<struct SessionLogTag>;

} // namespace hipwise
