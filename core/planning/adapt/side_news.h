#pragma once

#include "core/planning/findings.h"
#include "core/planning/reasons.h"

#include <vector>

namespace hipwise {

/// Remembers from week to week for which goals one side is weaker.
class SideNews {
  public:
    /// Where both sides work the same again from this week on, and why.
    std::vector<Reason> news(const Findings& findings, Date monday);

  private:
    PerGoal<bool> m_weak{};
};

} // namespace hipwise
