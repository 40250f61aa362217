#include "app/widgets/figure/own_picture.h"

#include "app/widgets/colours.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::OwnPicture)
};

constexpr qint64 mostPixels = 100'000'000;

} // namespace

OwnPicture ownPicture(const QString& path, int side) {
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile())
        return {{}, Words::tr("The picture %1 is not there. Choose another one.").arg(shown)};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {{}, Words::tr("%1 is no picture. Choose a PNG or JPEG file.").arg(shown)};
    if (static_cast<qint64>(size.width()) * size.height() > mostPixels)
        return {{},
                Words::tr("The picture %1 has more than 100 megapixels. Choose a smaller one.")
                    .arg(shown)};
    if (std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, Words::tr("The picture %1 cannot be read. Choose another one.").arg(shown)};
    return {image, {}};
}

void paintOwnPicture(QPainter& painter, const QRectF& frame, const QImage& image,
                     const Colours& colours) {
    painter.save();
    if (!image.isNull()) {
        QRectF place({}, QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio));
        place.moveCenter(frame.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, image);
    } else {
        const double side = std::min(frame.width(), frame.height()) * 0.7;
        QRectF place(0, 0, side * 1.4, side);
        place.moveCenter(frame.center());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.control, std::max(1.0, side / 30), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place, side / 8, side / 8);
        painter.setPen(QPen(colours.control, std::max(1.0, side / 20), Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        const QPointF foot = place.bottomLeft() + QPointF(side * 0.2, -side * 0.2);
        painter.drawPolyline(QPolygonF{foot, foot + QPointF(side * 0.3, -side * 0.35),
                                       foot + QPointF(side * 0.55, -side * 0.1),
                                       foot + QPointF(side * 0.7, -side * 0.25),
                                       foot + QPointF(side, 0)});
    }
    painter.restore();
}

} // namespace hipwise
