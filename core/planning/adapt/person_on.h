#pragma once

#include "core/planning/eligibility.h"
#include "core/planning/plan.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

namespace hipwise {

/// What is known of the person, or was on a day: check-ins made later do not count yet.
class PersonOn {
  public:
    Findings findings;
    Eligibility eligibility;

    /// From all check-ins, with the year of the programme's start.
    PersonOn(const Profile& profile, std::span<const CheckIn> checkIns, Date start,
             const Catalogue& catalogue)
        : findings(findingsFrom(profile, checkIns, start.year())),
          eligibility(profile, findings, catalogue) {}
    PersonOn(const PlanRequest& request, const Catalogue& catalogue, Date day)
        : PersonOn(request.profile, upTo(request.checkIns, day), request.start, catalogue) {}

  private:
    static std::vector<CheckIn> upTo(const std::vector<CheckIn>& all, Date day) {
        std::vector<CheckIn> known;
        std::ranges::copy_if(all, std::back_inserter(known),
                             [=](const CheckIn& checkIn) { return checkIn.date <= day; });
        return known;
    }
};

} // namespace hipwise
