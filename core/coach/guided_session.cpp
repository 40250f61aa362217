#include "core/coach/guided_session.h"

#include "core/coach/session_state.h"
#include "core/planning/dose.h"
#include "core/planning/session_order.h"

#include <algorithm>

namespace hipwise {
namespace {

std::vector<ExerciseLog> toldOf(const Snapshot& snapshot, Date planned) {
    const SessionLog* log = logOfPlanned(snapshot.log, planned);
    return log ? log->exercises : std::vector<ExerciseLog>{};
}

SetFact factOf(const SetEnd& end) {
    return {end.set.exercise, end.set.set, end.set.side, end.done, end.confirmed};
}

Amount changed(const Amount& amount, int by) {
    return withNumber(amount, std::clamp(numberOf(amount) + by, 0, 200));
}

/// Each exercise with the way to it.
void estimate(std::vector<Prescription>& items) {
    const Prescription* before = nullptr;
    for (Prescription& item : items) {
        item.estimated = workSeconds(item) + Seconds{changeOver(before, item)};
        before = &item;
    }
}

} // namespace

GuidedSession::GuidedSession(const Snapshot& snapshot, const PlannedSession& session, bool counts,
                             Milliseconds now, Guide::Halt halt)
    : m_session(session),
      m_told(toldOf(snapshot, session.date)),
      m_guide(stretchesAhead(session, m_told), counts, now, halt) {}

ExerciseLog& GuidedSession::entry(const std::string& exercise) {
    const auto known = std::ranges::find(m_told, exercise, &ExerciseLog::exercise);
    if (known != m_told.end())
        return *known;
    m_told.emplace_back().exercise = exercise;
    return m_told.back();
}

SessionFacts GuidedSession::note(const std::vector<SetEnd>& ends) {
    SessionFacts facts;
    for (const SetEnd& end : ends) {
        facts.sets.push_back(factOf(end));
        auto& sets = entry(end.set.exercise).sets;
        std::erase_if(sets, [&](const SetLog& set) {
            return set.set == end.set.set && set.side == end.set.side;
        });
        if (end.done) {
            const Amount asked = m_session.items[end.set.place].amount;
            sets.push_back({end.set.set, end.set.side, asked, *end.done, end.confirmed});
            m_last = end;
        } else {
            m_last.reset();
        }
    }
    return facts;
}

SessionFacts GuidedSession::correctLast(int by) {
    if (!m_last)
        return {};
    SetEnd corrected = *m_last;
    corrected.done = changed(*corrected.done, by);
    corrected.confirmed = true;
    return note({corrected});
}

std::optional<std::string> GuidedSession::exerciseNow() const {
    const Stretch* at = m_guide.current();
    const bool notBegun = !at || at->kind != StretchKind::Set || at->lead == LeadIn::ChangeOver;
    if (notBegun && m_guide.part() != Guide::Part::Work && m_last)
        return m_last->set.exercise;
    if (!at || at->kind != StretchKind::Set)
        return std::nullopt;
    return at->exercise;
}

bool GuidedSession::hasSetsAhead(const std::string& exercise) const {
    const auto ahead = m_guide.ahead();
    return std::ranges::find(ahead, exercise, &Stretch::exercise) != ahead.end();
}

void GuidedSession::planAhead() {
    auto ahead = stretchesAhead(m_session, m_told, m_targets);
    const Stretch* at = m_guide.current();
    // What was passed over without a set, as the warm-up, does not come again.
    if (at && at->kind == StretchKind::Set)
        std::erase_if(ahead, [](const Stretch& s) { return s.kind != StretchKind::Set; });
    else if (at && at->kind == StretchKind::Test)
        std::erase_if(ahead, [&](const Stretch& s) {
            return s.kind == StretchKind::WarmUp ||
                   (s.kind == StretchKind::Test && s.place < at->place);
        });
    m_guide.replaceAhead(std::move(ahead));
}

void GuidedSession::askFor(const std::string& exercise, const Amount& fewer) {
    m_targets.insert_or_assign(exercise, fewer);
    planAhead();
}

SessionFacts GuidedSession::leaveOut(const std::vector<std::string>& exercises, SkipReason reason) {
    SessionFacts facts;
    for (const std::string& exercise : exercises) {
        entry(exercise).skipped = reason;
        facts.exercises.push_back({exercise, {}, {}, reason});
    }
    planAhead();
    return facts;
}

void GuidedSession::follow(const PlannedSession& session) {
    if (session.items == m_session.items)
        return;
    m_session = session;
    planAhead();
}

int GuidedSession::unconfirmed() const {
    int sets = 0;
    for (const ExerciseLog& entry : m_told)
        sets += static_cast<int>(std::ranges::count(entry.sets, false, &SetLog::confirmed));
    return sets;
}

SessionFacts GuidedSession::settle(bool wereDone) {
    SessionFacts facts;
    for (ExerciseLog& entry : m_told) {
        for (SetLog& set : entry.sets) {
            if (set.confirmed)
                continue;
            facts.sets.push_back({entry.exercise, set.set, set.side,
                                  wereDone ? std::optional(set.done) : std::nullopt});
            set.confirmed = wereDone;
        }
        std::erase_if(entry.sets, [](const SetLog& set) { return !set.confirmed; });
    }
    return facts;
}

PlannedSession whatIsLeft(const PlannedSession& session, const std::vector<ExerciseLog>& told) {
    PlannedSession left = session;
    if (anySetDone(told)) {
        left.warmUp = {};
        left.tests.clear();
    }
    for (const ExerciseLog& entry : told) {
        const auto item = std::ranges::find(left.items, entry.exercise, &Prescription::exercise);
        if (item == left.items.end())
            continue;
        item->sets = entry.skipped ? 0 : std::max(0, setsLeft(*item, entry.sets));
    }
    std::erase_if(left.items, [](const Prescription& item) { return item.sets == 0; });
    estimate(left.items);
    left.estimated = {session.estimated.value * sumOfParts(left).value /
                      std::max(1, sumOfParts(session).value)};
    return left;
}

} // namespace hipwise
