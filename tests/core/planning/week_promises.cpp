#include "tests/core/planning/week_promises.h"

#include "tests/core/planning/programme_promises.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace hipwise {
namespace {

bool isStrength(const Prescription& item) {
    return item.ladder != Ladder::Balance && item.ladder != Ladder::Mobility;
}

int setTime(const Prescription& item) {
    const int sides = item.perSide ? 2 : 1;
    if (std::holds_alternative<Seconds>(item.amount))
        return item.perSide ? 2 * (numberOf(item.amount) + 5) : numberOf(item.amount);
    const int tenths = numberOf(item.amount) * item.secondsPerRep.value * sides;
    return (tenths + 5) / 10 + (item.perSide ? 5 : 0);
}

int itemTime(const Prescription* before, const Prescription& item) {
    int time = before && before->position == item.position ? 15 : 25;
    if (item.band > 0 && (!before || before->band != item.band))
        time += 10;
    time += item.sets * setTime(item) + (item.sets - 1) * item.rest.value;
    if (item.extraSetSide)
        time += setTime(item) / 2 + item.rest.value;
    return time;
}

/// Checks one week; every line it notes begins with the number of engine.md section 8.
class WeekCheck {
  public:
    WeekCheck(const PlanRequest& request, const Programme& programme, const Week& week,
              const Catalogue& catalogue)
        : m_profile(request.profile),
          m_logged(!request.log.empty()),
          m_programme(programme),
          m_week(week),
          m_catalogue(catalogue) {}

    std::vector<std::string> run() {
        for (const PlannedSession& session : m_week.sessions) {
            arithmetic(session);
            time(session);
            shape(session);
            tests(session);
            for (const Prescription& item : session.items)
                allowed(item);
        }
        totals();
        named();
        testWeek();
        return m_broken;
    }

  private:
    void note(const std::string& what) {
        m_broken.push_back("week " + std::to_string(m_week.number) + ": " + what);
    }
    bool relaxed(const std::string& rule) const {
        return gaveWayIn(m_programme, rule, m_week.number);
    }

    void arithmetic(const PlannedSession& session) {
        int sum = session.warmUp.value;
        for (const PlannedTest& test : session.tests)
            sum += test.estimated.value;
        const Prescription* before = nullptr;
        for (const Prescription& item : session.items) {
            if (item.estimated.value != itemTime(before, item))
                note("1 seconds of " + item.exercise);
            sum += item.estimated.value;
            before = &item;
        }
        if (!isLogged(session.estimated.value, sum))
            note("1 seconds of session " + session.date.iso());
        const bool warm = m_profile.mode == Mode::Standalone;
        if (warm ? session.warmUp.value < 90 || session.warmUp.value > 180
                 : session.warmUp.value != 0)
            note("1 warm-up of " + session.date.iso());
    }

    /// A tenth more than the parts; once sessions were timed, what the person's own pace makes of
    /// them.
    bool isLogged(int estimated, int sum) const {
        if (!m_logged)
            return estimated == (sum * 11 + 5) / 10;
        return estimated >= sum * 9 / 10 && estimated <= (sum * 14 + 9) / 10;
    }

    void time(const PlannedSession& session) {
        if (relaxed("time"))
            return;
        const int seconds = session.estimated.value;
        const auto outside = [&](int shortest, int longest) {
            return seconds < shortest * 60 || seconds > longest * 60;
        };
        if (m_profile.mode == Mode::Standalone
                ? outside(15, 20) || std::abs(seconds - 60 * m_profile.minutes) > 60
            : m_profile.mode == Mode::Finisher ? outside(8, 13)
                                               : outside(5, 8))
            note("1 time " + std::to_string(seconds) + " s on " + session.date.iso());
    }

    void shape(const PlannedSession& session) {
        const auto items = std::ssize(session.items);
        const auto strength = std::ranges::count_if(session.items, isStrength);
        const bool kept = m_profile.mode == Mode::Standalone
                              ? strength >= 3 && strength <= 5 && items <= 6
                              : items >= 3 && items <= 4;
        if (!kept && !relaxed("items"))
            note("items " + std::to_string(items) + " on " + session.date.iso());
        std::set<std::string> ids;
        for (const Prescription& item : session.items)
            if (!ids.insert(item.exercise).second)
                note("twice " + item.exercise);
        if (session.mode != m_profile.mode)
            note("mode of " + session.date.iso());
    }

    void tests(const PlannedSession& session) {
        int seconds = 0;
        for (const PlannedTest& test : session.tests) {
            seconds += test.estimated.value;
            if (!m_tests.insert(test.test).second)
                note("13 a test twice");
        }
        if (seconds > 360)
            note("13 more than 6 minutes of tests on " + session.date.iso());
    }

    void testWeek() {
        const bool due = m_week.number % 4 == 0 && m_week.number <= 12;
        if (!due && m_week.number <= 12 && !m_tests.empty())
            note("13 tests in a usual week");
        if (due && m_profile.mode == Mode::Standalone && !m_tests.contains(Test::OneLegStance))
            note("13 no stance test");
        const bool someFit = m_profile.mode != Mode::WarmUp || m_profile.equipment.chair;
        const bool spared = std::ranges::find(m_week.reasons, "tests.spared", &Reason::rule) !=
                            m_week.reasons.end();
        if (due && someFit && !spared && m_tests.empty())
            note("13 no test");
        if (m_week.consolidation != due)
            note("7 consolidation");
    }

    void allowed(const Prescription& item) {
        const Exercise* exercise = m_catalogue.find(item.exercise);
        if (!exercise)
            return note("2 unknown " + item.exercise);
        for (const Limit limit : exercise->excludedBy)
            if (std::ranges::find(m_profile.limits, limit) != m_profile.limits.end())
                note("2 forbidden " + item.exercise);
        for (const Equipment needed : exercise->equipment)
            if (!owns(needed))
                note("2 without equipment " + item.exercise);
        if (item.band > m_profile.equipment.miniBands || (item.band > 0) != exercise->bands)
            note("2 band of " + item.exercise);
        if (legsAreDone() && (item.ladder == Ladder::Lunge || item.ladder == Ladder::Hinge))
            note("2 legs again " + item.exercise);
        if (m_week.number < 3 && (item.band > 0 || exercise->bands))
            note("9 band " + item.exercise);
        if (item.sets < 1 || item.sets > 3 || numberOf(item.amount) > exercise->highest)
            note("dose of " + item.exercise);
        if (item.perSide != exercise->perSide)
            note("11 sides of " + item.exercise);
    }

    bool legsAreDone() const {
        return m_profile.mode == Mode::Finisher &&
               (m_profile.hostWorkout == HostWorkout::FullBody ||
                m_profile.hostWorkout == HostWorkout::LowerBody);
    }

    bool owns(Equipment equipment) const {
        const EquipmentOwned& owned = m_profile.equipment;
        return (equipment == Equipment::MiniBand && owned.miniBands > 0) ||
               (equipment == Equipment::Chair && owned.chair) ||
               (equipment == Equipment::Step && owned.step) ||
               (equipment == Equipment::Wall && owned.wall);
    }

    void totals() {
        PerGoal<int> sums{};
        for (const PlannedSession& session : m_week.sessions)
            for (const Prescription& item : session.items)
                for (std::size_t g = 0; g < goalCount; ++g) {
                    const int share = m_catalogue.find(item.exercise)->contributes[g].value;
                    sums[g] += item.sets * (m_profile.mode == Mode::WarmUp ? share / 2 : share);
                }
        for (std::size_t g = 0; g < goalCount; ++g) {
            if (m_week.goals[g].sets.value != sums[g])
                note("4 total of goal " + std::to_string(g));
            if (sums[g] > 4 * 18)
                note("4 cap of goal " + std::to_string(g));
        }
        if (sums[index(Goal::Extension)] < 16 && !relaxed("floor.extension"))
            note("4 floor of extension");
        if (sums[index(Goal::Abduction)] < 16 && !relaxed("floor.abduction"))
            note("4 floor of abduction");
    }

    void named() {
        const auto check = [this](Ladder ladder, const std::string& word) {
            const auto has = [ladder](const PlannedSession& session) {
                return std::ranges::find(session.items, ladder, &Prescription::ladder) !=
                       session.items.end();
            };
            if (std::ranges::none_of(m_week.sessions, has) && !relaxed("named." + word))
                note("7 no " + word);
        };
        check(Ladder::Bridge, "bridge");
        check(Ladder::SideLegRaise, "side-leg-raise");
        check(Ladder::Lunge, "lunge");
        check(Ladder::Clamshell, "clamshell");
    }

    const Profile& m_profile;
    bool m_logged;
    const Programme& m_programme;
    const Week& m_week;
    const Catalogue& m_catalogue;
    std::set<Test> m_tests;
    std::vector<std::string> m_broken;
};

} // namespace

bool gaveWayIn(const Programme& programme, const std::string& rule, int week) {
    return std::ranges::any_of(programme.relaxedRules, [&](const RelaxedRule& relaxed) {
        return relaxed.rule == rule &&
               std::ranges::find(relaxed.weeks, week) != relaxed.weeks.end();
    });
}

std::vector<std::string> brokenPromises(const PlanRequest& request, const Programme& programme,
                                        const Catalogue& catalogue) {
    std::vector<std::string> broken = brokenAcrossWeeks(request, programme, catalogue);
    for (const Week& week : programme.weeks)
        for (auto& line : WeekCheck(request, programme, week, catalogue).run())
            broken.push_back(std::move(line));
    return broken;
}

} // namespace hipwise
