#include "app/models/tick_history.h"

#include <cassert>
#include <utility>

namespace hipwise {

void TickHistory::add(TickStep step) {
    m_steps.resize(m_next);
    m_steps.push_back(std::move(step));
    m_next = m_steps.size();
}

std::vector<SetFact> TickHistory::undo() {
    assert(canUndo());
    return m_steps[--m_next].before;
}

std::vector<SetFact> TickHistory::redo() {
    assert(canRedo());
    return m_steps[m_next++].after;
}

} // namespace hipwise
