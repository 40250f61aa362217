#pragma once

#include "core/domain/terms.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// The question that a test answers.
QString testQuestion(Test test);
/// "seconds", "times", "faults"; empty for a look.
QString testUnit(Test test);
/// From where on a change counts, and which way is better.
QString testErrorNote(Test test);
/// What the looks at the front of the hip are called, in the order of HipFlexorLook.
QStringList hipFlexorLooks();
/// "21 s", "14 times", "2 faults", "level".
QString testResultWords(Test test, int result);

} // namespace hipwise
