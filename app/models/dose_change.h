#pragma once

#include "core/domain/programme.h"

#include <QString>

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

/// The reason to show in one line: why the dose changed, else the first one; null without any.
const Reason* leadReason(const Prescription& item);

} // namespace hipwise
