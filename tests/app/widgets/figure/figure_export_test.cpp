#include "app/widgets/figure/figure_export.h"

#include "app/widgets/colours.h"
#include "core/figure/motion_reader.h"

#include <QPainter>
#include <QSvgRenderer>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

FigurePicture bridge() {
    return FigurePicture(*shippedMotion("glute-bridge"));
}

TEST(FigureExport, PutsTwoPicturesWhereTheyAreLargest) {
    const QRectF lying(0, 0, 3, 1);
    const FigureFrames above = framesIn({0, 0, 100, 100}, lying);
    EXPECT_EQ(above.start, QRectF(0, 0, 100, 50));
    EXPECT_EQ(above.end, QRectF(0, 50, 100, 50));
    const QRectF standing(0, 0, 1, 2);
    const FigureFrames beside = framesIn({0, 0, 100, 100}, standing);
    EXPECT_EQ(beside.start, QRectF(0, 0, 50, 100));
    EXPECT_EQ(beside.end, QRectF(50, 0, 50, 100));
}

TEST(FigureExport, MakesAnImageOfTheSizeAskedFor) {
    const QImage image = figureImage(bridge(), paperStyle(), {640, 240});
    EXPECT_EQ(image.size(), QSize(640, 240));
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
}

TEST(FigureExport, MakesSvgThatDrawsTheSamePicture) {
    const QSize size(480, 180);
    const FigureStyle style = screenStyle(lightColours());
    const QByteArray svg = figureSvg(bridge(), style, size, QStringLiteral("Glute bridge"),
                                     QStringLiteral("Lying on your back. Lift <hips> & hold."));
    EXPECT_TRUE(svg.contains("<title>Glute bridge</title>"));
    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    QImage drawn(size, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const QImage expected = figureImage(bridge(), style, size);
    qint64 different = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            different += std::abs(qGray(drawn.pixel(x, y)) - qGray(expected.pixel(x, y))) > 40;
    EXPECT_LT(different, size.width() * size.height() / 100);
}

} // namespace
} // namespace hipwise
