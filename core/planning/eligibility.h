#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/profile.h"
#include "core/planning/findings.h"

#include <vector>

namespace hipwise {

/// Which exercises of the catalogue a person may do at all: limits, equipment, findings.
class Eligibility {
  public:
    Eligibility(const Profile& profile, const Findings& findings, const Catalogue& catalogue)
        : m_profile(profile),
          m_findings(findings),
          m_catalogue(catalogue) {}

    bool allows(const Exercise& exercise) const;
    /// The limit that forbids an exercise, where one does.
    std::optional<Limit> limitAgainst(const Exercise& exercise) const;
    /// The allowed rungs of a ladder, easiest first. Without bands where `bands` is false.
    std::vector<const Exercise*> rungs(Ladder ladder, bool bands) const;
    /// The highest level that the findings let this person reach on a ladder.
    int levelCap(Ladder ladder) const;
    bool owns(Equipment equipment) const;
    bool has(Limit limit) const;
    /// Older, unsteady on one leg, or with poor balance: a hand on something when standing.
    bool needsSupport() const;
    const Profile& profile() const { return m_profile; }
    const Findings& findings() const { return m_findings; }
    const Catalogue& catalogue() const { return m_catalogue; }

  private:
    int levelOf(std::string_view exercise, int otherwise) const;

    const Profile& m_profile;
    const Findings& m_findings;
    const Catalogue& m_catalogue;
};

} // namespace hipwise
