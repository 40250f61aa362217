#pragma once

#include "app/widgets/figure/figure_picture.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace hipwise {

/// The two places of a frame where start and end are painted: side by side, or one above the other
/// where that shows them larger.
struct FigureFrames {
    QRectF start;
    QRectF end;
};

FigureFrames framesIn(const QRectF& whole, const QRectF& room);
/// Start and end of a movement in one frame.
void paintStartAndEnd(QPainter& painter, const QRectF& whole, const FigurePicture& picture,
                      const FigureStyle& style);

QImage figureImage(const FigurePicture& picture, const FigureStyle& style, const QSize& pixels);
/// A document of SVG with the words of the picture as its title and description.
QByteArray figureSvg(const FigurePicture& picture, const FigureStyle& style, const QSize& size,
                     const QString& title, const QString& description);

} // namespace hipwise
