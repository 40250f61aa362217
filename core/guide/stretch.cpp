#include "core/guide/stretch.h"

#include "core/planning/session_order.h"

#include <algorithm>

namespace hipwise {
namespace {

const ExerciseLog* toldOf(const std::vector<ExerciseLog>& told, const std::string& exercise) {
    const auto entry = std::ranges::find(told, exercise, &ExerciseLog::exercise);
    return entry == told.end() ? nullptr : &*entry;
}

bool isDone(const ExerciseLog* entry, const Stretch& set) {
    return entry && std::ranges::any_of(entry->sets, [&](const SetLog& done) {
               return done.set == set.set && done.side == set.side;
           });
}

std::vector<Side> sidesOf(const Prescription& item) {
    if (item.firstSide == Side::Right)
        return {Side::Right, Side::Left};
    return {Side::Left, Side::Right};
}

/// Every set of an exercise without what leads to it.
std::vector<Stretch> setsOf(const Prescription& item, const Amount& target) {
    Stretch set;
    set.exercise = item.exercise;
    set.target = target;
    set.length = lengthOf(target, item.secondsPerRep);
    set.secondsPerRep = item.secondsPerRep;
    set.tempo = item.tempo;
    std::vector<Stretch> sets;
    for (set.set = 1; set.set <= item.sets; ++set.set) {
        if (!item.perSide) {
            sets.push_back(set);
            continue;
        }
        for (const Side side : sidesOf(item)) {
            set.side = side;
            sets.push_back(set);
        }
    }
    if (item.extraSetSide) {
        set.side = item.extraSetSide;
        sets.push_back(set);
    }
    return sets;
}

/// From the set before it, of the same exercise.
void leadFrom(const Stretch& before, const Prescription& item, Stretch& set) {
    const bool otherSide = set.set == before.set && set.side != before.side;
    set.lead = otherSide ? LeadIn::ChangeSides : LeadIn::Rest;
    set.leadLength = otherSide ? changeOfSides : std::max(item.rest, getReady);
}

class Ahead {
  public:
    explicit Ahead(const PlannedSession& session) : m_session(session) {}

    void add(StretchKind kind, std::size_t place, Seconds length) {
        Stretch stretch;
        stretch.kind = kind;
        stretch.place = place;
        stretch.length = length;
        m_stretches.push_back(stretch);
    }
    void add(std::size_t place, const std::vector<Stretch>& open) {
        const Prescription& item = m_session.items[place];
        for (Stretch set : open) {
            set.place = place;
            if (m_item == place) {
                leadFrom(m_stretches.back(), item, set);
            } else {
                set.lead = LeadIn::ChangeOver;
                set.leadLength = {changeOver(m_item ? &m_session.items[*m_item] : nullptr, item)};
            }
            m_item = place;
            m_stretches.push_back(set);
        }
    }
    std::vector<Stretch> stretches() && { return std::move(m_stretches); }

  private:
    const PlannedSession& m_session;
    std::vector<Stretch> m_stretches;
    std::optional<std::size_t> m_item;
};

} // namespace

std::vector<Stretch> stretchesAhead(const PlannedSession& session,
                                    const std::vector<ExerciseLog>& told, const Targets& targets) {
    Ahead ahead(session);
    if (!anySetDone(told)) {
        if (session.warmUp > Seconds{})
            ahead.add(StretchKind::WarmUp, 0, session.warmUp);
        for (std::size_t i = 0; i < session.tests.size(); ++i)
            ahead.add(StretchKind::Test, i, session.tests[i].estimated);
    }
    for (std::size_t i = 0; i < session.items.size(); ++i) {
        const Prescription& item = session.items[i];
        const ExerciseLog* entry = toldOf(told, item.exercise);
        if (entry && entry->skipped)
            continue;
        const auto target = targets.find(item.exercise);
        auto open = setsOf(item, target == targets.end() ? item.amount : target->second);
        std::erase_if(open, [&](const Stretch& set) { return isDone(entry, set); });
        ahead.add(i, open);
    }
    return std::move(ahead).stretches();
}

Seconds lengthOf(const Amount& amount, Deciseconds secondsPerRep) {
    if (isHold(amount))
        return std::get<Seconds>(amount);
    return {(numberOf(amount) * secondsPerRep.value + 9) / 10};
}

} // namespace hipwise
