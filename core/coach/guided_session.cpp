#include "core/coach/guided_session.h"

#include "core/coach/pain_answer.h"
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

bool isSet(const SetLog& done, const Stretch& set) {
    return done.set == set.set && done.side == set.side;
}

bool isRecorded(const std::vector<ExerciseLog>& told, const Stretch& set) {
    return std::ranges::any_of(told, [&](const ExerciseLog& entry) {
        return entry.exercise == set.exercise &&
               std::ranges::any_of(entry.sets,
                                   [&](const SetLog& done) { return isSet(done, set); });
    });
}

/// What the plan asked for.
Amount askedOf(const PlannedSession& session, const Stretch& set) {
    const auto item = std::ranges::find(session.items, set.exercise, &Prescription::exercise);
    return item == session.items.end() ? set.target : item->amount;
}

/// Whether the same is asked in the same order, whatever leads to it.
bool sameSets(const std::vector<Stretch>& a, const std::vector<Stretch>& b) {
    return std::ranges::equal(a, b, [](const Stretch& one, const Stretch& other) {
        return one.kind == other.kind && one.exercise == other.exercise && one.set == other.set &&
               one.side == other.side && one.target == other.target;
    });
}

/// A session that was broken off asks for less where it hurt before, as the pain gate advised.
Targets targetsAfter(const Snapshot& snapshot, const PlannedSession& session) {
    Targets targets;
    const SessionLog* log = logOfPlanned(snapshot.log, session.date);
    if (!log)
        return targets;
    for (const ExerciseLog& told : log->exercises) {
        const auto item = std::ranges::find(session.items, told.exercise, &Prescription::exercise);
        if (item == session.items.end() || painDuring(told, *log, {}) != PainColour::Amber)
            continue;
        if (const auto fewer = fifthLess(item->amount))
            targets.emplace(told.exercise, *fewer);
    }
    return targets;
}

Amount changed(const Amount& amount, int by) {
    return withNumber(amount, std::clamp(numberOf(amount) + by, 0, isHold(amount) ? 3600 : 200));
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
      m_targets(targetsAfter(snapshot, session)),
      m_guide(stretchesAhead(session, m_told, m_targets), counts, now, halt) {}

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
        ExerciseLog& told = entry(end.set.exercise);
        std::erase_if(told.sets, [&](const SetLog& set) { return isSet(set, end.set); });
        m_last.reset();
        if (!end.done)
            continue;
        told.skipped.reset();
        told.sets.push_back(
            {end.set.set, end.set.side, askedOf(m_session, end.set), *end.done, end.confirmed});
        m_last = end;
    }
    return facts;
}

SessionFacts GuidedSession::correctLast(int by) {
    if (!m_last)
        return {};
    m_guide.setLastTold();
    SetEnd corrected = *m_last;
    corrected.done = changed(*corrected.done, by);
    corrected.confirmed = true;
    return note({corrected});
}

std::optional<std::string> GuidedSession::exerciseNow() const {
    const Stretch* at = m_guide.current();
    const bool isSet = at && at->kind == StretchKind::Set;
    const bool isAnother = !isSet || at->lead == LeadIn::ChangeOver;
    const bool isBetween = m_guide.part() != Guide::Part::Work && !m_guide.hasBegun();
    if (isAnother && isBetween && m_last)
        return m_last->set.exercise;
    return isSet ? std::optional(at->exercise) : std::nullopt;
}

bool GuidedSession::hasSetsAhead(const std::string& exercise) const {
    const auto ahead = m_guide.ahead();
    return std::ranges::find(ahead, exercise, &Stretch::exercise) != ahead.end();
}

Amount GuidedSession::targetOf(const std::string& exercise) const {
    const auto target = m_targets.find(exercise);
    if (target != m_targets.end())
        return target->second;
    const auto item = std::ranges::find(m_session.items, exercise, &Prescription::exercise);
    return item == m_session.items.end() ? Amount{} : item->amount;
}

/// What was passed over without a set, as the warm-up, does not come again.
std::vector<Stretch> GuidedSession::wanted() const {
    auto ahead = stretchesAhead(m_session, m_told, m_targets);
    const Stretch* at = m_guide.current();
    const auto isPassed = [at](const Stretch& stretch) {
        if (stretch.kind == StretchKind::Set)
            return false;
        return !at || at->kind > stretch.kind ||
               (at->kind == stretch.kind && stretch.place < at->place);
    };
    std::erase_if(ahead, isPassed);
    return ahead;
}

void GuidedSession::planAhead() {
    m_guide.replaceAhead(wanted());
}

void GuidedSession::askFor(const std::string& exercise, const Amount& fewer) {
    m_targets.insert_or_assign(exercise, fewer);
    planAhead();
}

SessionFacts GuidedSession::tellPain(const std::string& exercise, int pain,
                                     std::optional<PainPlace> place) {
    ExerciseLog& told = entry(exercise);
    const bool isWorse = !told.pain || pain >= *told.pain;
    told.pain = std::max(pain, told.pain.value_or(0));
    if (place && (isWorse || !told.painPlace))
        told.painPlace = place;
    ExerciseFact fact;
    fact.exercise = exercise;
    fact.pain = told.pain;
    fact.place = told.painPlace;
    return {.exercises = {fact}};
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

void GuidedSession::follow(const Snapshot& snapshot) {
    const PlannedSession* session = sessionOn(snapshot.programme, m_session.date);
    if (!session)
        return;
    m_session = *session;
    m_told = toldOf(snapshot, m_session.date);
    if (m_last && !isRecorded(m_told, m_last->set))
        m_last.reset();
    if (m_guide.current() && !sameSets(m_guide.ahead(), wanted()))
        planAhead();
}

bool GuidedSession::hasBegun() const {
    return std::ranges::any_of(m_told, [](const ExerciseLog& told) {
        return !told.sets.empty() || told.skipped || told.pain;
    });
}

bool GuidedSession::hasMore() const {
    return m_guide.current() || !wanted().empty();
}

void GuidedSession::takeUpAgain() {
    if (!m_guide.current())
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

PlannedSession GuidedSession::left() const {
    PlannedSession left = m_session;
    const auto ahead = wanted();
    const auto comes = [&](StretchKind kind) {
        return std::ranges::find(ahead, kind, &Stretch::kind) != ahead.end();
    };
    if (!comes(StretchKind::WarmUp))
        left.warmUp = {};
    if (!comes(StretchKind::Test))
        left.tests.clear();
    for (const ExerciseLog& entry : m_told) {
        const auto item = std::ranges::find(left.items, entry.exercise, &Prescription::exercise);
        if (item == left.items.end())
            continue;
        item->sets = entry.skipped ? 0 : std::max(0, setsLeft(*item, entry.sets));
    }
    std::erase_if(left.items, [](const Prescription& item) { return item.sets == 0; });
    estimate(left.items);
    left.estimated = {m_session.estimated.value * sumOfParts(left).value /
                      std::max(1, sumOfParts(m_session).value)};
    return left;
}

} // namespace hipwise
