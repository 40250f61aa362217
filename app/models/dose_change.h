#pragma once

#include "core/domain/programme.h"

#include <QString>

#include <string_view>
#include <vector>

namespace hipwise {

/// A small note beside an exercise; Eased is for what was held or made lighter.
struct NoteChip {
    enum class Tone { Raised, Eased };
    QString text;
    Tone tone = Tone::Raised;

    bool operator==(const NoteChip&) const = default;
};

/// What changed since the exercise was asked for last; `before` is null where it is new.
std::vector<NoteChip> chipsOf(const Prescription& item, const Prescription* before);

/// The reason to show in one line: why the dose changed, or why the start was made to fit the
/// person. Null where the exercise's purpose says more, as "you are new to training" would be said
/// of every exercise.
const Reason* leadReason(const Prescription& item, const Programme& programme);
/// Whether any of the reasons has a rule that begins so.
bool hasReason(const Prescription& item, std::string_view prefix);

} // namespace hipwise
