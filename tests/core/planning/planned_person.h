#pragma once

#include "core/catalogue/catalogue_reader.h"
#include "core/planning/eligibility.h"
#include "core/planning/findings.h"
#include "core/planning/start_level.h"

#include <functional>
#include <string>
#include <vector>

namespace hipwise {

/// A fully equipped person of 40 with what a test changes, and the findings derived from it.
class PlannedPerson {
  public:
    using Change = std::function<void(Profile&, TestResults&)>;

    explicit PlannedPerson(const Change& change = {}) {
        m_profile.birthYear = 1986;
        m_profile.equipment = {2, true, Centimetres{20}, true};
        CheckIn checkIn;
        if (change)
            change(m_profile, checkIn.tests);
        m_findings = findingsFrom(m_profile, std::vector{checkIn}, 2026);
    }
    PlannedPerson(const PlannedPerson&) = delete;
    PlannedPerson& operator=(const PlannedPerson&) = delete;

    const Eligibility& eligibility() const { return m_eligibility; }
    const Profile& profile() const { return m_profile; }
    const Findings& findings() const { return m_findings; }

    /// The state a ladder starts in; empty where no rung is allowed.
    std::optional<LadderState> startOn(Ladder ladder) const {
        return startStates(m_eligibility)[static_cast<std::size_t>(ladder)];
    }
    /// The exercise of weeks 1 and 2; "none" where there is none.
    std::string firstExercise(Ladder ladder) const {
        const auto state = startOn(ladder);
        return state ? state->exercise->id : "none";
    }
    /// The banded exercise that waits for week 3; "none" where none does.
    std::string waitingExercise(Ladder ladder) const {
        const auto state = startOn(ladder);
        return state && state->waitingForBand ? state->waitingForBand->id : "none";
    }

  private:
    Profile m_profile;
    Findings m_findings;
    Eligibility m_eligibility{m_profile, m_findings, shippedCatalogue()};
};

} // namespace hipwise
