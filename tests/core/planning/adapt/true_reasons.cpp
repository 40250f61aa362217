#include "tests/core/planning/adapt/true_reasons.h"

#include "core/planning/reasons.h"
#include "tests/core/planning/adapt/followed_ladders.h"
#include "tests/core/planning/first_goals.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

namespace hipwise {
namespace {

bool has(const Reason& reason, const std::string& words) {
    return reason.because.find(words) != std::string::npos;
}

/// The number that follows these words; empty where they are not there.
std::optional<int> numberAfter(const Reason& reason, const std::string& words) {
    const auto at = reason.because.find(words);
    if (at == std::string::npos)
        return std::nullopt;
    const std::string rest = reason.because.substr(at + words.size());
    if (rest.empty() || std::isdigit(static_cast<unsigned char>(rest.front())) == 0)
        return std::nullopt;
    return std::stoi(rest);
}

int volumeOf(const Prescription& item) {
    return item.sets * numberOf(item.amount);
}

/// What the sentence says is asked now; empty where it names no number.
std::optional<int> saidAmount(const Reason& reason) {
    if (reason.rule == "progress.rep" || reason.rule == "progress.hold_time")
        return numberAfter(reason, " to ");
    if (reason.rule == "progress.back")
        return numberAfter(reason, "Back to ");
    if (has(reason, " is the top here"))
        return numberAfter({reason.rule, ' ' + reason.because, {}}, " ");
    return std::nullopt;
}

/// Whether all sessions begin with what the week says, or some of them.
bool beginAs(const Reason& reason, const Week& week) {
    const auto first = std::ranges::count_if(week.sessions, [&](const PlannedSession& session) {
        return !session.items.empty() &&
               has(reason, reasons::goalWords(goalOf(session.items.front().ladder)));
    });
    return has(reason, "Each session") ? first == std::ssize(week.sessions) : first > 0;
}

class ReasonCheck {
  public:
    ReasonCheck(const std::vector<SessionLog>& log, const Catalogue& catalogue)
        : m_log(log),
          m_catalogue(catalogue) {}

    void check(const Week& week) {
        for (const Reason& reason : week.reasons)
            if (reason.rule == "week.order" && !beginAs(reason, week))
                m_broken.push_back("15 untrue in week " + std::to_string(week.number) + ": " +
                                   reason.because);
        for (const PlannedSession& session : week.sessions)
            check(session);
    }

    std::vector<std::string> broken() { return std::move(m_broken); }

  private:
    void check(const PlannedSession& session) {
        const bool past =
            session.state != SessionState::Planned && session.state != SessionState::Moved;
        for (const Prescription& item : session.items)
            for (const Reason& reason : item.reasons)
                if (!isTrue(reason, item) || (past && has(reason, ", if the")))
                    m_broken.push_back("15 untrue on " + session.date.iso() + " of " +
                                       item.exercise + ' ' + std::to_string(item.sets) + " x " +
                                       std::to_string(numberOf(item.amount)) + ": " +
                                       reason.because);
        for (const Prescription& item : session.items)
            if (isMet(session, item, m_log))
                m_last[item.ladder] = item;
    }

    bool isTrue(const Reason& reason, const Prescription& item) const {
        const int amount = numberOf(item.amount);
        if (const auto said = saidAmount(reason); said && *said != amount)
            return false;
        const Exercise& exercise = *m_catalogue.find(item.exercise);
        if (reason.rule == "progress.unrated" && has(reason, "goes up"))
            return amount < exercise.highest;
        if (reason.rule == "progress.sets" || reason.rule == "progress.fewer_sets") {
            const auto sets = numberAfter({{}, ' ' + reason.because, {}}, " ");
            const auto before = numberAfter(reason, "in place of ");
            return sets == item.sets && (sets > before) == (reason.rule == "progress.sets");
        }
        const auto last = m_last.find(item.ladder);
        if (last == m_last.end())
            return true;
        const Prescription& before = last->second;
        if (reason.rule == "progress.band")
            return before.exercise != item.exercise || before.band != item.band;
        if (before.exercise != item.exercise)
            return true;
        if (has(reason, "as last time"))
            return volumeOf(item) == volumeOf(before);
        if (reason.rule == "progress.hold" || reason.rule == "pain.beside")
            return volumeOf(item) <= volumeOf(before);
        if (reason.rule == "pain.amber")
            return has(reason, "a little less") ? volumeOf(item) < volumeOf(before)
                                                : volumeOf(item) <= volumeOf(before);
        return true;
    }

    const std::vector<SessionLog>& m_log;
    const Catalogue& m_catalogue;
    std::map<Ladder, Prescription> m_last;
    std::vector<std::string> m_broken;
};

} // namespace

std::vector<std::string> untrueReasons(const Programme& programme,
                                       const std::vector<SessionLog>& log,
                                       const Catalogue& catalogue) {
    ReasonCheck check(log, catalogue);
    for (const Week& week : programme.weeks)
        check.check(week);
    return check.broken();
}

} // namespace hipwise
