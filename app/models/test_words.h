#pragma once

#include "core/domain/check_in.h"

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
QStringList lookWords();
/// "21 s", "14 times", "2 faults", "level".
QString resultWords(Test test, int result);
/// "left 23 s, right 31 s"; empty where it was not done.
QString resultsWords(Test test, const TestResults& results);
/// Whether anything of the test was done.
bool isDone(Test test, const TestResults& results);

} // namespace hipwise
