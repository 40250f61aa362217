#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace hipwise {

/// The drawing "icons/<name>.svg" in one colour, so sharp as the screen is.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double pixelRatio = 1.0);

} // namespace hipwise
