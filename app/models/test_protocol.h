#pragma once

#include "core/domain/terms.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// How a test is done, one plain sentence after the other.
QStringList protocolOf(Test test);
/// When to stop at once.
QString stopRuleOf(Test test);

} // namespace hipwise
