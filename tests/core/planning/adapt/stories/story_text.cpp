#include "tests/core/planning/adapt/stories/story_text.h"

#include "app/cli/plan_text.h"
#include "app/cli/plan_words.h"
#include "app/cli/simulation_text.h"
#include "app/cli/text_layout.h"
#include "core/domain/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace hipwise {
namespace {

constexpr std::size_t sessionIndent = 2;
constexpr std::size_t itemIndent = 4;
constexpr std::size_t reasonIndent = 8;

bool isAsAsked(const Prescription& item, const ExerciseLog& log) {
    const int sides = item.perSide ? 2 : 1;
    const int sets = item.sets * sides + (item.extraSetSide ? 1 : 0);
    return std::ssize(log.sets) == sets &&
           std::ranges::all_of(log.sets, [](const SetLog& set) { return set.done == set.asked; });
}

std::string doneWords(const Prescription& item, const ExerciseLog& log) {
    std::string words = isAsAsked(item, log) ? "done" : cli::doneWords(log.sets);
    words += log.effort ? ", " + std::string(nameOf(*log.effort)) : ", effort not told";
    return words + (log.pain.value_or(0) > 0 ? ", PAIN " + std::to_string(*log.pain) : "");
}

/// Writes a simulation session by session and remembers which reasons were told.
class StoryWriter {
  public:
    StoryWriter(const Simulation& simulation, const Catalogue& catalogue)
        : m_simulation(simulation),
          m_catalogue(catalogue) {}

    std::string write() {
        std::string text;
        for (const Week& week : m_simulation.programme.weeks) {
            text += '\n' + cli::weekHeading(m_simulation.programme, week);
            for (const PlannedSession& session : week.sessions)
                text += write(session);
        }
        return text;
    }

  private:
    std::string write(const PlannedSession& session) {
        const auto log = std::ranges::find(m_simulation.log, std::optional(session.date),
                                           &SessionLog::plannedDate);
        std::string text = '\n' + cli::paragraph(cli::sessionHeading(session), sessionIndent);
        if (log == m_simulation.log.end())
            return text;
        for (std::size_t i = 0; i < session.items.size(); ++i)
            text += write(session.items[i], log->exercises[i]);
        for (const PlannedTest& test : session.tests)
            text += cli::paragraph("Test: " + std::string(cli::testWords(test.test)), itemIndent);
        return text;
    }

    std::string write(const Prescription& item, const ExerciseLog& log) {
        std::string text = cli::paragraph(cli::exerciseName(m_catalogue, item.exercise) + ": " +
                                              cli::doseWords(item) + " -> " + doneWords(item, log),
                                          itemIndent);
        std::set<std::string> told;
        for (const Reason& reason : item.reasons) {
            if (!m_told[item.ladder].contains(reason.because))
                text += cli::paragraph(reason.because, reasonIndent);
            told.insert(reason.because);
        }
        m_told[item.ladder] = std::move(told);
        return text;
    }

    const Simulation& m_simulation;
    const Catalogue& m_catalogue;
    std::map<Ladder, std::set<std::string>> m_told;
};

} // namespace

std::string storyText(const Story& story, const Simulation& simulation,
                      const Catalogue& catalogue) {
    std::string text = story.title + "\n\n" + cli::paragraph(story.person, 0);
    for (const Happening& happening : story.happenings)
        text += cli::paragraph("* " + happening.words, 0);
    text += "Sets x dose asked -> what was done and how it felt; no pain unless told.\n";
    const std::string relaxed = cli::relaxedRulesText(simulation.programme);
    return text + (relaxed.empty() ? "" : "\n" + relaxed) +
           StoryWriter(simulation, catalogue).write();
}

} // namespace hipwise
