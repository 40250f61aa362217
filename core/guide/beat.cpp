#include "core/guide/beat.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace hipwise {
namespace {

/// Where the way out and the stay at the top end, as shares of one repetition; "2-1-2" where the
/// text is no tempo.
std::array<double, 2> borders(const std::string& tempo) {
    std::array<int, 3> parts{2, 1, 2};
    std::istringstream text(tempo);
    std::array<int, 3> read{};
    char dash = 0;
    if (text >> read[0] >> dash >> read[1] >> dash >> read[2] && read[0] + read[1] + read[2] > 0)
        parts = read;
    const double sum = parts[0] + parts[1] + parts[2];
    return {parts[0] / sum, (parts[0] + parts[1]) / sum};
}

} // namespace

Beat beatAt(const Stretch& set, Milliseconds elapsed) {
    const double pace = 100.0 * std::max(1, set.secondsPerRep.value);
    const double reps = std::max(0.0, static_cast<double>(elapsed.count()) / pace);
    Beat beat;
    beat.rep = std::clamp(static_cast<int>(reps) + 1, 1, std::max(1, numberOf(set.target)));
    beat.share = std::clamp(reps - (beat.rep - 1), 0.0, 1.0);
    const auto [top, back] = borders(set.tempo);
    if (beat.share >= back)
        beat.phase = Beat::Phase::Back;
    else if (beat.share >= top)
        beat.phase = Beat::Phase::Top;
    return beat;
}

} // namespace hipwise
