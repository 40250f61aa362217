#include "core/planning/safety_gate.h"

#include "core/planning/dose_rules.h"

namespace hipwise {

std::optional<Blocked> safetyGate(const Profile& profile, const Findings& findings) {
    const bool cleared = profile.safety && profile.safety->cleared;
    if (profile.safety && !profile.safety->emergency.empty())
        return Blocked{{"safety.emergency",
                        "Please get medical help today: one of your answers is a warning sign. "
                        "No plan is made until then.",
                        {"finucane-2020"}}};
    if (profile.safety && !profile.safety->clinicianFirst.empty() && !cleared)
        return Blocked{{"safety.clinician_first",
                        "Please see a doctor or physiotherapist first. The plan waits until you "
                        "are cleared.",
                        {"finucane-2020"}}};
    if (findings.age && *findings.age < rules::adultAge)
        return Blocked{{"safety.age",
                        "Hipwise is made for adults of 18 and older. Please ask a physiotherapist "
                        "for a plan.",
                        {}}};
    if (findings.painAverage >= rules::painBlocks && !cleared)
        return Blocked{{"safety.pain",
                        "Your pain was " + std::to_string(findings.painAverage) +
                            " out of 10 on average. From 7 on, please see a doctor or "
                            "physiotherapist first.",
                        {}}};
    return std::nullopt;
}

} // namespace hipwise
