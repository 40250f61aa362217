#pragma once

#include "core/domain/programme.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// The lists that a programme keeps in JSON columns. Reading is empty where the text is not what
/// writing makes.

/// Every week without its sessions.
std::string writeWeeks(std::span<const Week> weeks);
std::optional<std::vector<Week>> readWeeks(std::string_view json);

std::string writeRelaxedRules(std::span<const RelaxedRule> rules);
std::optional<std::vector<RelaxedRule>> readRelaxedRules(std::string_view json);

std::string writeTests(std::span<const PlannedTest> tests);
std::optional<std::vector<PlannedTest>> readTests(std::string_view json);

std::string writeContributes(const PerGoal<QuarterSets>& contributes);
std::optional<PerGoal<QuarterSets>> readContributes(std::string_view json);

} // namespace hipwise
