#include "app/models/dose_change.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::DoseChange)
};

const Reason* firstOf(const Prescription& item, std::string_view prefix) {
    const auto at =
        std::find_if(item.reasons.begin(), item.reasons.end(), [prefix](const Reason& reason) {
            return std::string_view(reason.rule).starts_with(prefix);
        });
    return at == item.reasons.end() ? nullptr : &*at;
}

/// Whether no other exercise of the programme says the same sentence of itself.
bool isItsOwn(const Reason& reason, const std::string& exercise, const Programme& programme) {
    for (const Week& week : programme.weeks)
        for (const PlannedSession& session : week.sessions)
            for (const Prescription& item : session.items)
                if (item.exercise != exercise)
                    for (const Reason& other : item.reasons)
                        if (other.because == reason.because)
                            return false;
    return true;
}

QString moreOf(const Amount& amount, int more) {
    if (std::holds_alternative<Seconds>(amount))
        return Words::tr("+%1 s", "seconds").arg(QLocale().toString(more));
    return Words::tr("+%Ln rep(s)", "", more);
}

QString moreSets(int more) {
    return Words::tr("+%Ln set(s)", "", more);
}

std::vector<NoteChip> raises(const Prescription& item, const Prescription& before) {
    std::vector<NoteChip> chips;
    if (item.band > before.band)
        chips.push_back({before.band == 0 ? Words::tr("with band") : Words::tr("stronger band")});
    if (item.sets > before.sets)
        chips.push_back({moreSets(item.sets - before.sets)});
    const int more = numberOf(item.amount) - numberOf(before.amount);
    if (more > 0 && item.amount.index() == before.amount.index())
        chips.push_back({moreOf(item.amount, more)});
    return chips;
}

bool isLighter(const Prescription& item, const Prescription& before) {
    return item.sets < before.sets || item.band < before.band ||
           numberOf(item.amount) < numberOf(before.amount);
}

/// The same again, for a reason; "progress.hold_time" is a gain.
bool isHeld(const Prescription& item) {
    return std::any_of(item.reasons.begin(), item.reasons.end(), [](const Reason& reason) {
        return reason.rule == "progress.hold" || reason.rule.starts_with("pain.");
    });
}

} // namespace

std::vector<NoteChip> chipsOf(const Prescription& item, const Prescription* before) {
    using enum NoteChip::Tone;
    if (!before)
        return {{Words::tr("new"), Raised}};
    auto chips = raises(item, *before);
    if (!chips.empty())
        return chips;
    if (isLighter(item, *before))
        return {{Words::tr("lighter"), Eased}};
    if (isHeld(item))
        return {{Words::tr("held"), Eased}};
    return {};
}

bool hasReason(const Prescription& item, std::string_view prefix) {
    return firstOf(item, prefix) != nullptr;
}

const Reason* leadReason(const Prescription& item, const Programme& programme) {
    static constexpr auto telling = std::to_array<std::string_view>(
        {"pain.", "gap.", "side.", "progress.", "start.pain", "start.limit"});
    for (const std::string_view prefix : telling)
        if (const Reason* reason = firstOf(item, prefix))
            return reason;
    const Reason* level = firstOf(item, "start.level");
    return level && isItsOwn(*level, item.exercise, programme) ? level : nullptr;
}

} // namespace hipwise
