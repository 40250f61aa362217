#pragma once

#include "core/domain/programme.h"

#include <string>
#include <vector>

namespace hipwise {

/// One reason as it must be: its code, what it rests on, and where that was read.
struct ExpectedReason {
    Reason reason;
    std::string rule;
    std::vector<std::string> restsOn;
    std::vector<std::string> sources;
};

/// Fails where the sentence is not plain or a source is not in the catalogue.
void expectPlain(const Reason& reason);
/// Fails where a reason is not plain or not what its row says.
void expectAll(const std::vector<ExpectedReason>& table);

} // namespace hipwise
