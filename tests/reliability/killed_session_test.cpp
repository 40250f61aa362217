#include "core/coach/guided_session.h"
#include "core/coach/session_state.h"
#include "tests/reliability/child.h"
#include "tests/reliability/trained_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <random>

namespace hipwise {
namespace {

using namespace std::chrono_literals;

constexpr int killedSets = 200;

/// Every session day of a programme long enough, as it would be led through by somebody who presses
/// the one key.
class KilledSession : public testing::Test {
  protected:
    void SetUp() override {
        OpenFile open(m_folder.file());
        ASSERT_EQ(refusalIn(open.coach.startProgramme(trainedPerson(), {}, firstMonday, second(0))),
                  "");
    }

    static Moment on(Date day) {
        Moment moment = second(0);
        moment.day = day;
        moment.utcSeconds += 86400LL * firstMonday.daysUntil(day);
        return moment;
    }
    static Snapshot read(OpenFile& open, Date day) { return open.coach.snapshot("", day).value(); }
    static GuidedSession guided(const Snapshot& snapshot, Date day, Milliseconds now) {
        return {snapshot, *sessionOn(snapshot.programme, day), true, now, Guide::Halt::None};
    }
    static std::size_t setsIn(const Snapshot& snapshot, Date day) {
        std::size_t sets = 0;
        for (const SessionLog& log : snapshot.log)
            for (const ExerciseLog& entry : log.exercises)
                if (log.plannedDate == day)
                    sets += entry.sets.size();
        return sets;
    }

    /// Opens the file as the program does and goes through the session from where it stands, one
    /// acknowledgement for each set that is stored.
    void train(Date day, const std::function<void()>& acknowledge) {
        OpenFile open(m_folder.file());
        const Snapshot snapshot = read(open, day);
        Milliseconds now = 1h;
        GuidedSession session = guided(snapshot, day, now);
        while (session.guide().part() != Guide::Part::Over) {
            now += 500ms;
            const SessionFacts facts = session.note(session.guide().next(now));
            if (facts.sets.empty())
                continue;
            if (!refusalIn(open.coach.record("", day, facts, on(day))).empty())
                ::_exit(3);
            acknowledge();
        }
    }

    TemporaryFolder m_folder;
};

TEST_F(KilledSession, OpensAgainAtTheSameSetAfterAKillInEachOf200Sets) {
    std::mt19937 random(20261128);
    Date day = firstMonday;
    int kills = 0;
    std::size_t stored = 0;
    while (kills < killedSets) {
        Child child([&](const auto& acknowledge) { train(day, acknowledge); });
        child.killAfter(1, std::chrono::microseconds(random() % 6'000));
        const bool finished = child.end();
        const std::size_t promised = stored + static_cast<std::size_t>(child.acknowledged());
        kills += finished ? 0 : 1;

        OpenFile open(m_folder.file());
        const Snapshot snapshot = read(open, day);
        stored = setsIn(snapshot, day);
        ASSERT_GE(stored, promised) << day.iso();
        ASSERT_LE(stored, promised + 1) << day.iso();
        const GuidedSession again = guided(snapshot, day, 1h);
        std::size_t ahead = 0;
        for (const Stretch& stretch : again.guide().ahead())
            ahead += stretch.kind == StretchKind::Set ? 1 : 0;
        const PlannedSession session = *sessionOn(snapshot.programme, day);
        ASSERT_EQ(stored + ahead, static_cast<std::size_t>(setsAsked(session))) << day.iso();
        if (ahead > 0)
            continue;
        day = day.plusDays(1);
        while (!sessionOn(read(open, day).programme, day))
            day = day.plusDays(1);
        stored = 0;
    }
    EXPECT_EQ(stateOf(m_folder.file()).problems, std::vector<std::string>{});
}

} // namespace
} // namespace hipwise
