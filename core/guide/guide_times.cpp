#include "core/guide/guide.h"

#include <algorithm>

namespace hipwise {
namespace {

using namespace std::chrono_literals;

Milliseconds msOf(Seconds length) {
    return std::chrono::seconds(length.value);
}

Milliseconds plannedLength(const Stretch& stretch) {
    return msOf(stretch.leadLength + stretch.length);
}

} // namespace

Milliseconds Guide::left() const {
    return std::max(0ms, partLength() - m_elapsed);
}

Milliseconds Guide::lengthInAll() const {
    Milliseconds sum = 0ms;
    for (const Stretch& stretch : m_stretches)
        sum += plannedLength(stretch);
    return sum;
}

Milliseconds Guide::leftInAll() const {
    Milliseconds sum = 0ms;
    for (std::size_t i = m_at; i < m_stretches.size(); ++i)
        sum += plannedLength(m_stretches[i]);
    if (part() == Part::Over)
        return 0ms;
    const Milliseconds work = msOf(current()->length);
    const Milliseconds here =
        m_part == Part::Lead ? left() + work : std::max(0ms, work - m_elapsed);
    return sum - plannedLength(*current()) + here;
}

} // namespace hipwise
