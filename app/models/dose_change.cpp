#include "app/models/dose_change.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::DoseChange)
};

bool hasReason(const Prescription& item, std::string_view prefix) {
    return std::any_of(item.reasons.begin(), item.reasons.end(), [prefix](const Reason& reason) {
        return std::string_view(reason.rule).substr(0, prefix.size()) == prefix;
    });
}

QString moreOf(const Amount& amount, int more) {
    const QString number = QLocale().toString(more);
    if (std::holds_alternative<Seconds>(amount))
        return Words::tr("+%1 s", "seconds").arg(number);
    return (more == 1 ? Words::tr("+%1 rep") : Words::tr("+%1 reps")).arg(number);
}

QString moreSets(int more) {
    return (more == 1 ? Words::tr("+%1 set") : Words::tr("+%1 sets")).arg(QLocale().toString(more));
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
    if (hasReason(item, "progress.hold") || hasReason(item, "pain."))
        return {{Words::tr("held"), Eased}};
    return {};
}

const Reason* leadReason(const Prescription& item) {
    static constexpr auto changes =
        std::to_array<std::string_view>({"pain.", "gap.", "side.", "progress."});
    for (const std::string_view prefix : changes)
        for (const Reason& reason : item.reasons)
            if (std::string_view(reason.rule).substr(0, prefix.size()) == prefix)
                return &reason;
    return item.reasons.empty() ? nullptr : &item.reasons.front();
}

} // namespace hipwise
