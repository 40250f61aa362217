#include "app/models/set_ticks.h"

#include <algorithm>
#include <cassert>

namespace hipwise {

namespace {

bool isDone(const std::vector<SetLog>& log, const SetFact& asked) {
    return std::any_of(log.begin(), log.end(), [&asked](const SetLog& set) {
        return set.set == asked.set && set.side == asked.side && numberOf(set.done) > 0;
    });
}

bool sameSet(const SetFact& a, const SetFact& b) {
    return a.exercise == b.exercise && a.set == b.set && a.side == b.side;
}

} // namespace

TickState Tick::state() const {
    const auto isDone = [](const SetMark& mark) { return mark.done; };
    if (std::all_of(marks.begin(), marks.end(), isDone))
        return TickState::Done;
    return std::any_of(marks.begin(), marks.end(), isDone) ? TickState::Half : TickState::Open;
}

std::vector<Tick> ticksOf(const Prescription& item, const std::vector<SetLog>& log) {
    std::vector<Tick> ticks;
    int set = 0;
    for (const SetFact& fact : allSetsAsAsked(item)) {
        if (fact.set != set)
            ticks.emplace_back();
        set = fact.set;
        ticks.back().marks.push_back({fact, isDone(log, fact)});
    }
    return ticks;
}

std::vector<SetFact> factsOfPress(const std::vector<Tick>& ticks, std::size_t pressed) {
    assert(pressed < ticks.size());
    const auto isFull = [](const Tick& tick) { return tick.state() == TickState::Done; };
    std::vector<SetFact> facts;
    if (!isFull(ticks[pressed])) {
        const auto next = std::find_if_not(ticks.begin(), ticks.end(), isFull);
        for (const SetMark& mark : next->marks)
            facts.push_back(mark.asked);
        return facts;
    }
    const auto last = std::find_if(ticks.rbegin(), ticks.rend(), isFull);
    for (const SetMark& mark : last->marks) {
        facts.push_back(mark.asked);
        facts.back().done.reset();
    }
    return facts;
}

std::vector<SetFact> openFacts(const std::vector<Tick>& ticks) {
    std::vector<SetFact> facts;
    for (const Tick& tick : ticks)
        for (const SetMark& mark : tick.marks)
            if (!mark.done)
                facts.push_back(mark.asked);
    return facts;
}

void markSets(const std::vector<SetFact>& facts, std::vector<Tick>& ticks) {
    for (const SetFact& fact : facts)
        for (Tick& tick : ticks)
            for (SetMark& mark : tick.marks)
                if (sameSet(mark.asked, fact))
                    mark.done = fact.done.has_value();
}

} // namespace hipwise
