#pragma once

#include "core/planning/eligibility.h"
#include "core/planning/plan.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace hipwise {

/// What is known of the person on a day: check-ins made later do not count yet.
class PersonOn {
  public:
    Findings findings;
    Eligibility eligibility;

    PersonOn(const PlanRequest& request, const Catalogue& catalogue, Date day)
        : findings(
              findingsFrom(request.profile, upTo(request.checkIns, day), request.start.year())),
          eligibility(request.profile, findings, catalogue) {}

  private:
    static std::vector<CheckIn> upTo(const std::vector<CheckIn>& all, Date day) {
        std::vector<CheckIn> known;
        std::ranges::copy_if(all, std::back_inserter(known),
                             [=](const CheckIn& checkIn) { return checkIn.date <= day; });
        return known;
    }
};

} // namespace hipwise
