#include "app/widgets/figure/figure_export.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace hipwise {
namespace {

double scaleIn(const QRectF& frame, const QRectF& room) {
    return std::min(frame.width() / room.width(), frame.height() / room.height());
}

} // namespace

FigureFrames framesIn(const QRectF& whole, const QRectF& room) {
    const QRectF left(whole.topLeft(), QSizeF(whole.width() / 2, whole.height()));
    const QRectF upper(whole.topLeft(), QSizeF(whole.width(), whole.height() / 2));
    if (scaleIn(left, room) >= scaleIn(upper, room))
        return {left, left.translated(left.width(), 0)};
    return {upper, upper.translated(0, upper.height())};
}

void paintStartAndEnd(QPainter& painter, const QRectF& whole, const FigurePicture& picture,
                      const FigureStyle& style) {
    const FigureFrames frames = framesIn(whole, picture.room());
    picture.paintStart(painter, frames.start, style);
    picture.paintEnd(painter, frames.end, style);
}

QImage figureImage(const FigurePicture& picture, const FigureStyle& style, const QSize& pixels) {
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(style.ground);
    QPainter painter(&image);
    paintStartAndEnd(painter, QRectF(QPointF(), QSizeF(pixels)), picture, style);
    return image;
}

QByteArray figureSvg(const FigurePicture& picture, const FigureStyle& style, const QSize& size,
                     const QString& title, const QString& description) {
    // Not every version of Qt escapes these two, so stand-ins are replaced by escaped text.
    const QString titleHere = QStringLiteral("hipwise-title");
    const QString descriptionHere = QStringLiteral("hipwise-description");
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(titleHere);
    generator.setDescription(descriptionHere);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), style.ground);
    paintStartAndEnd(painter, QRectF(QPointF(), QSizeF(size)), picture, style);
    painter.end();
    QByteArray svg = buffer.data();
    svg.replace(titleHere.toUtf8(), title.toHtmlEscaped().toUtf8());
    svg.replace(descriptionHere.toUtf8(), description.toHtmlEscaped().toUtf8());
    return svg;
}

} // namespace hipwise
