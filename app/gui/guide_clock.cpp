#include "app/gui/guide_clock.h"

#include <ctime>

namespace hipwise {

Milliseconds sinceBoot() {
    using namespace std::chrono;
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return duration_cast<Milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
#endif
    return duration_cast<Milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace hipwise
