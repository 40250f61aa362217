#pragma once

namespace hipwise {

/// A share of the way for a share of the time: starts and ends without a jerk.
constexpr double eased(double share) {
    return share * share * (3 - 2 * share);
}

} // namespace hipwise
