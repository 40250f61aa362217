#pragma once

#include "core/coach/home_test.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// How a test is done, one plain sentence after the other.
QStringList protocolOf(Test test);
/// When to stop at once.
QString stopRuleOf(Test test);
/// "23 s", "12 times", "2 faults".
QString resultWords(Test test, int value);
QString lookWords(HipFlexorLook look);
/// "left 23 s, right 31 s"; empty where it was not done.
QString resultsWords(Test test, const TestResults& results);
/// Whether anything of the test was done.
bool isDone(Test test, const TestResults& results);

} // namespace hipwise
