#pragma once

#include "core/coach/coach.h"
#include "core/guide/guide.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// A planned session while somebody is led through it: where it is, what was told so far, and what
/// the coach must be told now.
class GuidedSession {
  public:
    /// Goes on with the first set that the snapshot's log does not have.
    GuidedSession(const Snapshot& snapshot, const PlannedSession& session, bool counts,
                  Milliseconds now, Guide::Halt halt);

    const PlannedSession& session() const { return m_session; }
    const std::vector<ExerciseLog>& told() const { return m_told; }
    Guide& guide() { return m_guide; }
    const Guide& guide() const { return m_guide; }

    /// Takes over what became of sets; what the coach is to be told of it.
    SessionFacts note(const std::vector<SetEnd>& ends);
    /// Corrects the last set that was done by so many repetitions or seconds; nothing where none
    /// was done yet.
    SessionFacts correctLast(int by);
    /// The set that a correction is about.
    const std::optional<SetEnd>& lastDone() const { return m_last; }

    /// The exercise that pain is told about now: the one under way, or, before another one has
    /// begun, the one that was just done; empty before the first.
    std::optional<std::string> exerciseNow() const;
    bool hasSetsAhead(const std::string& exercise) const;
    /// What is asked of it now, in repetitions or seconds.
    Amount targetOf(const std::string& exercise) const;
    void askFor(const std::string& exercise, const Amount& fewer);
    /// Pain of 0 to 10; the worst that was told in a session counts.
    SessionFacts tellPain(const std::string& exercise, int pain, std::optional<PainPlace> place);
    SessionFacts leaveOut(const std::vector<std::string>& exercises, SkipReason reason);
    /// Takes over what is stored: other exercises after a swap, and what was told elsewhere.
    void follow(const Snapshot& snapshot);
    /// Whether anything of it was done, left out or hurt.
    bool hasBegun() const;
    /// Whether there is something to go on with.
    bool hasMore() const;
    /// Goes on with what is open after all, from the end.
    void takeUpAgain();
    /// What is still to do, as a session of its own: without the sets that are done and what was
    /// passed over. Its estimate keeps the pace of the whole.
    PlannedSession left() const;

    /// How many sets ran on without a press.
    int unconfirmed() const;
    /// Confirms those, or takes them back.
    SessionFacts settle(bool wereDone);

  private:
    ExerciseLog& entry(const std::string& exercise);
    /// What should come from where it is.
    std::vector<Stretch> wanted() const;
    void planAhead();

    PlannedSession m_session;
    std::vector<ExerciseLog> m_told;
    Targets m_targets;
    Guide m_guide;
    std::optional<SetEnd> m_last;
};

} // namespace hipwise
