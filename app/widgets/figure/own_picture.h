#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;

namespace hipwise {

struct Colours;

/// A picture file of the person's own, or the sentence that says why it cannot be shown.
struct OwnPicture {
    QImage image;
    QString problem;
};

/// Reads the file no larger than `side` pixels; pictures of more than 100 megapixels are refused.
OwnPicture ownPicture(const QString& path, int side);

/// The picture in the middle of the frame, or a plain placeholder where there is none.
void paintOwnPicture(QPainter& painter, const QRectF& frame, const QImage& image,
                     const Colours& colours);

} // namespace hipwise
