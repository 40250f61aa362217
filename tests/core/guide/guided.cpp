#include "tests/core/guide/guided.h"

#include "core/domain/names.h"

namespace hipwise {

Prescription clamshell(int reps) {
    Prescription item;
    item.exercise = "clamshell";
    item.ladder = Ladder::Clamshell;
    item.position = Position::SideLying;
    item.sets = 2;
    item.amount = Reps{reps};
    item.perSide = true;
    item.firstSide = Side::Right;
    item.tempo = "2-1-2";
    item.secondsPerRep = Deciseconds{40};
    item.rest = Seconds{20};
    return item;
}

Prescription bridgeHold(int seconds) {
    Prescription item;
    item.exercise = "bridge-hold";
    item.ladder = Ladder::Bridge;
    item.position = Position::Supine;
    item.sets = 2;
    item.amount = Seconds{seconds};
    item.tempo = "hold";
    item.rest = Seconds{40};
    return item;
}

PlannedSession guidedSession() {
    PlannedSession session;
    session.name = "A";
    session.date = *Date::parse("2026-11-23");
    session.warmUp = Seconds{120};
    session.items = {clamshell(), bridgeHold()};
    return session;
}

std::string wordsOf(const std::vector<Stretch>& stretches) {
    std::string words;
    for (const Stretch& stretch : stretches) {
        const auto seconds = std::to_string(stretch.length.value);
        if (stretch.lead == LeadIn::ChangeOver)
            words += "change over " + std::to_string(stretch.leadLength.value) + ", ";
        if (stretch.lead == LeadIn::ChangeSides)
            words += "change sides " + std::to_string(stretch.leadLength.value) + ", ";
        if (stretch.lead == LeadIn::Rest)
            words += "rest " + std::to_string(stretch.leadLength.value) + ", ";
        if (stretch.kind == StretchKind::WarmUp)
            words += "warm up";
        else if (stretch.kind == StretchKind::Test)
            words += "test " + std::to_string(stretch.place);
        else
            words += stretch.exercise + ' ' + std::to_string(stretch.set);
        if (stretch.side)
            words += ' ' + std::string(nameOf(*stretch.side));
        words += ' ' + seconds + '\n';
    }
    return words;
}

std::string wordsOf(const std::vector<SetEnd>& ends) {
    std::string words;
    for (const SetEnd& end : ends) {
        words += (words.empty() ? "" : ", ") + end.set.exercise + ' ' + std::to_string(end.set.set);
        if (end.set.side)
            words += ' ' + std::string(nameOf(*end.set.side));
        if (!end.done)
            words += " taken back";
        else
            words += ": " + std::to_string(numberOf(*end.done)) +
                     (end.confirmed ? " confirmed" : " by itself");
    }
    return words;
}

} // namespace hipwise
