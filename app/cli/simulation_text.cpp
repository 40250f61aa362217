#include "app/cli/simulation_text.h"

#include "app/cli/plan_text.h"
#include "app/cli/plan_words.h"
#include "app/cli/session_progress.h"
#include "app/cli/text_layout.h"
#include "core/domain/names.h"

#include <algorithm>
#include <map>

namespace hipwise::cli {
namespace {

constexpr std::size_t sessionIndent = 2;

std::string amountsWords(const std::vector<Amount>& amounts) {
    const bool alike = std::ranges::all_of(
        amounts, [&amounts](const Amount& amount) { return amount == amounts.front(); });
    if (alike)
        return std::to_string(amounts.size()) + " x " + amountWords(amounts.front());
    std::string words;
    for (const Amount& amount : amounts)
        words.append(words.empty() ? "" : ", ").append(amountWords(amount));
    return words;
}

std::string skippedWords(SkipReason reason) {
    std::string words(nameOf(reason));
    std::ranges::replace(words, '_', ' ');
    return "left out, reason: " + words;
}

std::string painWords(int pain) {
    return "pain " + std::to_string(pain) + " of 10";
}

/// "; did 2 x 10, effort good, pain 1 of 10".
std::string outcomeWords(const Prescription& item, const SessionLog& log) {
    const auto found = std::ranges::find(log.exercises, item.exercise, &ExerciseLog::exercise);
    if (found == log.exercises.end())
        return "; not done";
    std::string words;
    if (!found->sets.empty())
        words = "; did " + doneWords(found->sets);
    else
        words = found->skipped ? "; " + skippedWords(*found->skipped) : "; not done";
    if (found->effort)
        words.append(", effort ").append(nameOf(*found->effort));
    if (found->pain)
        words += ", " + painWords(*found->pain);
    return words;
}

/// "Took 19 min; back pain 1 of 10 before, 1 of 10 after"; empty where nothing was told.
std::string sessionWords(const SessionLog& log) {
    std::string pain;
    const auto tell = [&pain](const std::optional<int>& told, const std::string& when) {
        if (told)
            pain += (pain.empty() ? "" : ", ") + std::to_string(*told) + " of 10" + when;
    };
    tell(log.painBefore, " before");
    tell(log.painAfter, " after");
    tell(log.painNextMorning, " next morning");
    std::string words = log.duration ? "Took " + minutesWords(*log.duration) : std::string();
    if (!pain.empty())
        words += (words.empty() ? "Back pain " : "; back pain ") + pain;
    return words;
}

std::string trainedSession(const PlannedSession& session, const SessionLog* log,
                           const Catalogue& catalogue) {
    std::string text = '\n' + paragraph(sessionHeading(session), sessionIndent);
    if (const std::string told = log != nullptr ? sessionWords(*log) : std::string(); !told.empty())
        text += paragraph(told, sessionIndent);
    const auto outcome = [log](const Prescription& item) {
        return log != nullptr ? outcomeWords(item, *log) : std::string();
    };
    return text + sessionTextWith(outcome, session, catalogue);
}

} // namespace

std::string doneWords(const std::vector<SetLog>& sets) {
    std::map<std::optional<Side>, std::vector<Amount>> bySide;
    for (const SetLog& set : sets)
        bySide[set.side].push_back(set.done);
    if (bySide.size() == 2 && bySide.contains(Side::Left) &&
        bySide[Side::Left] == bySide[Side::Right])
        return amountsWords(bySide[Side::Left]) + " each side";
    std::string words;
    for (const auto& [side, amounts] : bySide) {
        words += words.empty() ? "" : "; ";
        if (side)
            words.append(nameOf(*side)).append(" ");
        words += amountsWords(amounts);
    }
    return words;
}

std::string simulationText(const Programme& programme, const std::vector<SessionLog>& log,
                           const Catalogue& catalogue) {
    std::string text;
    for (const Week& week : programme.weeks) {
        text += (text.empty() ? "" : "\n") + weekHeading(programme, week);
        for (const PlannedSession& session : week.sessions)
            text += trainedSession(session, logOf(log, session.date), catalogue);
    }
    return text;
}

} // namespace hipwise::cli
