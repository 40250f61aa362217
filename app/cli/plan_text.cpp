#include "app/cli/plan_text.h"

#include "app/cli/plan_words.h"
#include "app/cli/programme_days.h"
#include "app/cli/session_progress.h"
#include "app/cli/text_layout.h"
#include "core/domain/names.h"

#include <vector>

namespace hipwise::cli {
namespace {

constexpr std::size_t weekIndent = 2;
constexpr std::size_t itemIndent = 4;
constexpr std::size_t reasonIndent = 8;
constexpr std::size_t nameWidth = 36;

std::string itemText(const Prescription& item, const std::string& dose,
                     const Catalogue& catalogue) {
    std::string text = columns(exerciseName(catalogue, item.exercise), dose, itemIndent, nameWidth);
    for (const Reason& reason : item.reasons)
        text += paragraph(reason.because, reasonIndent);
    return text;
}

std::string goalSums(const Week& week) {
    std::vector<std::string> sums;
    for (const auto& [goal, word] : namesOf<Goal>()) {
        const GoalTotal& total = week.goals[index(goal)];
        if (total.sets.value == 0 && total.targetHigh == 0)
            continue;
        std::string sum = std::string(goalWords(goal)) + ' ' + setsWords(total.sets);
        if (total.targetHigh > 0)
            sum += " (aim " + std::to_string(total.targetLow) + " to " +
                   std::to_string(total.targetHigh) + ')';
        sums.push_back(std::move(sum));
    }
    return sums.empty() ? std::string() : "Sets for: " + enumeration(sums) + '.';
}

/// "week 3", "weeks 1 to 12" or "weeks 1, 2 and 4".
std::string weeksWords(const std::vector<int>& weeks) {
    if (weeks.empty())
        return "all weeks";
    if (weeks.size() == 1)
        return "week " + std::to_string(weeks.front());
    const int span = weeks.back() - weeks.front() + 1;
    if (weeks.size() > 2 && std::ssize(weeks) == span)
        return "weeks " + std::to_string(weeks.front()) + " to " + std::to_string(weeks.back());
    std::vector<std::string> numbers;
    for (const int week : weeks)
        numbers.push_back(std::to_string(week));
    return "weeks " + enumeration(numbers);
}

std::string relaxedText(const RelaxedRule& relaxed) {
    constexpr std::size_t weeksWidth = 20;
    return columns(weeksWords(relaxed.weeks), relaxed.because, weekIndent, weeksWidth);
}

} // namespace

std::string sessionHeading(const PlannedSession& session) {
    std::string heading = "Session " + session.name + ", " + dayWords(session.date) + ", about " +
                          minutesWords(session.estimated);
    if (session.state != SessionState::Planned)
        heading.append(", ").append(stateWords(session.state));
    return heading;
}

std::string sessionText(const PlannedSession& session, const SessionLog* log,
                        const Catalogue& catalogue) {
    const auto progress = [log](const Prescription& item) {
        if (log == nullptr)
            return std::string();
        const auto [done, asked] = setCount(item, log);
        return "; " + std::to_string(done) + " of " + std::to_string(asked) + " done";
    };
    return sessionTextWith(progress, session, catalogue);
}

std::string sessionTextWith(const std::function<std::string(const Prescription&)>& afterDose,
                            const PlannedSession& session, const Catalogue& catalogue) {
    std::string text;
    if (session.warmUp.value > 0)
        text += columns("Warm-up", durationWords(session.warmUp), itemIndent, nameWidth);
    for (const Prescription& item : session.items)
        text += itemText(item, doseWords(item) + afterDose(item), catalogue);
    for (const PlannedTest& test : session.tests)
        text += columns("Test: " + std::string(testWords(test.test)), durationWords(test.estimated),
                        itemIndent, nameWidth);
    return text;
}

std::string weekHeading(const Programme& programme, const Week& week) {
    const Date first = firstDayOf(programme, week.number);
    std::string text = "Week " + std::to_string(week.number) + " of " +
                       std::to_string(programme.weeks.size()) + ", " +
                       std::string(nameOf(week.phase)) + ", " + dayWords(first) + " to " +
                       dayWords(first.mondayOfWeek().plusDays(6)) + '\n';
    if (const std::string sums = goalSums(week); !sums.empty())
        text += paragraph(sums, weekIndent);
    for (const Reason& reason : week.reasons)
        text += paragraph(reason.because, weekIndent);
    return text;
}

std::string weekText(const Programme& programme, const Week& week, const Catalogue& catalogue) {
    std::string text = weekHeading(programme, week);
    for (const PlannedSession& session : week.sessions)
        text += '\n' + paragraph(sessionHeading(session), weekIndent) +
                sessionText(session, nullptr, catalogue);
    if (week.sessions.empty())
        text += paragraph("No session in this week.", weekIndent);
    return text;
}

std::string relaxedRulesText(const Programme& programme) {
    std::string text = programme.relaxedRules.empty() ? "" : "Rules that had to give way\n";
    for (const RelaxedRule& relaxed : programme.relaxedRules)
        text += relaxedText(relaxed);
    return text;
}

std::string programmeText(const Programme& programme, const Catalogue& catalogue) {
    std::string text = "Programme of " + std::to_string(programme.weeks.size()) +
                       (programme.weeks.size() == 1 ? " week" : " weeks") + " from " +
                       dayWords(programme.start) + '\n';
    if (const std::string relaxed = relaxedRulesText(programme); !relaxed.empty())
        text += '\n' + relaxed;
    for (const Week& week : programme.weeks)
        text += '\n' + weekText(programme, week, catalogue);
    return text;
}

} // namespace hipwise::cli
