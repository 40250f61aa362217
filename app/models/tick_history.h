#pragma once

#include "core/coach/coach.h"

#include <cstddef>
#include <vector>

namespace hipwise {

/// One press: what it records, and what the same sets were before.
struct TickStep {
    std::vector<SetFact> after;
    std::vector<SetFact> before;
};

/// What was ticked in one session, press by press, to take it back and do it again.
class TickHistory {
  public:
    /// Forgets what was taken back before.
    void add(TickStep step);
    bool canUndo() const { return m_next > 0; }
    bool canRedo() const { return m_next < m_steps.size(); }
    /// What takes the last press back; there must be one.
    std::vector<SetFact> undo();
    /// The press that was taken back last; there must be one.
    std::vector<SetFact> redo();

  private:
    std::vector<TickStep> m_steps;
    std::size_t m_next = 0;
};

} // namespace hipwise
