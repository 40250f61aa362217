#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_export.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/figure/motion_reader.h"

#include <QImage>
#include <QPainter>

#include <functional>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

const Motion& motionOf(const char* exercise) {
    return *shippedMotion(exercise);
}

void forEveryPicture(const std::function<void(FigurePicture&)>& judge) {
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        SCOPED_TRACE(exercise.id);
        FigurePicture picture(motionOf(exercise.id.c_str()));
        judge(picture);
    }
}

QImage painted(const QSize& size, const std::function<void(QPainter&, const QRectF&)>& paint) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

QImage endOf(const FigurePicture& picture, const QSize& size,
             const FigureStyle& style = screenStyle(lightColours())) {
    return painted(size, [&](QPainter& painter, const QRectF& frame) {
        picture.paintEnd(painter, frame, style);
    });
}

/// The rectangle of all pixels that are not white.
QRect inked(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                box |= QRect(x, y, 1, 1);
    return box;
}

bool touchesTheEdge(const QImage& image) {
    const QRect box = inked(image);
    return box.left() == 0 || box.top() == 0 || box.right() == image.width() - 1 ||
           box.bottom() == image.height() - 1;
}

TEST(FigurePicture, FillsItsFrameLyingAndStanding) {
    for (const char* id : {"glute-bridge", "standing-side-leg-raise"}) {
        const FigurePicture picture(motionOf(id));
        const double aspect = picture.room().width() / picture.room().height();
        const QSize size(qRound(200 * std::sqrt(aspect)), qRound(200 / std::sqrt(aspect)));
        const QRect box = inked(endOf(picture, size));
        EXPECT_GT(
            std::max(box.width() / double(size.width()), box.height() / double(size.height())),
            0.85)
            << id;
    }
}

TEST(FigurePicture, StaysInsideWhateverWayItIsTurned) {
    FigurePicture picture(motionOf("hip-thrust"));
    for (double yaw = -180; yaw < 180; yaw += 45) {
        picture.setView({yaw, 12});
        EXPECT_FALSE(touchesTheEdge(endOf(picture, {160, 120}))) << yaw;
    }
}

TEST(FigurePicture, OfTheOtherSideIsItsMirrorImage) {
    for (const char* id : {"clamshell", "reverse-lunge", "band-walk", "step-up"}) {
        const QImage left = endOf(FigurePicture(motionOf(id), Side::Left), {200, 160});
        const QImage right = endOf(FigurePicture(motionOf(id), Side::Right), {200, 160});
        int different = 0;
        for (int y = 0; y < left.height(); ++y)
            for (int x = 0; x < left.width(); ++x)
                different += std::abs(qGray(left.pixel(x, y)) -
                                      qGray(right.pixel(left.width() - 1 - x, y))) > 60;
        EXPECT_LT(different, left.width() * left.height() / 200) << id;
    }
}

int pixelsLike(const QImage& image, const QColor& colour) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    return found;
}

void expectMuscleAndArrow(const FigurePicture& picture) {
    const QImage end = endOf(picture, {400, 300});
    EXPECT_GT(pixelsLike(end, lightColours().highlight), 60);
    EXPECT_GT(pixelsLike(end, lightColours().accent), 40);
}

void expectInsideEveryFrame(const FigurePicture& picture) {
    const FigureStyle style = screenStyle(lightColours());
    for (const QSize size : {QSize(100, 200), QSize(150, 150), QSize(300, 100)}) {
        EXPECT_FALSE(touchesTheEdge(endOf(picture, size))) << size.width();
        for (const double moment : {0.0, 0.2, 0.4, 0.7})
            EXPECT_FALSE(touchesTheEdge(painted(size,
                                                [&](QPainter& painter, const QRectF& frame) {
                                                    picture.paintMoment(painter, frame, style,
                                                                        moment);
                                                })))
                << size.width() << " at " << moment;
    }
}

TEST(FigurePicture, ShowsEveryExerciseInsideEveryFrame) {
    forEveryPicture([](FigurePicture& picture) {
        expectInsideEveryFrame(picture);
        expectMuscleAndArrow(picture);
        const QImage start = painted({200, 160}, [&](QPainter& painter, const QRectF& frame) {
            picture.paintStart(painter, frame, screenStyle(lightColours()));
        });
        EXPECT_NE(start, endOf(picture, {200, 160}));
    });
}

TEST(FigurePicture, IsGreyOnPaper) {
    const QImage paper = endOf(FigurePicture(motionOf("clamshell")), {300, 200}, paperStyle());
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x) {
            const QColor pixel = paper.pixelColor(x, y);
            ASSERT_EQ(pixel.red(), pixel.green());
            ASSERT_EQ(pixel.red(), pixel.blue());
        }
}

TEST(FigurePicture, NamesTheMuscleOnPaper) {
    const FigurePicture picture(motionOf("glute-bridge"));
    const QImage plain = endOf(picture, {300, 140}, paperStyle());
    const QImage labelled = painted({300, 140}, [&](QPainter& painter, const QRectF& frame) {
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 8));
        picture.paintLabelledEnd(painter, frame, paperStyle(), QStringLiteral("gluteus maximus"));
    });
    EXPECT_TRUE(inked(plain.copy(0, 0, 300, 12)).isEmpty());
    EXPECT_GT(inked(labelled.copy(0, 0, 300, 12)).width(), 60);
    EXPECT_FALSE(touchesTheEdge(labelled));
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

TEST(FigureStyle, SetsEveryToneOffFromTheGround) {
    for (const Colours* colours : {&lightColours(), &darkColours()})
        for (const QColor& ground : {colours->card, colours->window}) {
            const FigureStyle style = screenStyle(*colours, ground);
            for (const QColor& tone :
                 {style.nearTone, style.middleTone, style.farTone, style.muscle, style.arrow})
                EXPECT_GE(contrast(tone, ground), 3) << qPrintable(tone.name());
            EXPECT_GT(contrast(style.nearTone, ground), contrast(style.farTone, ground) * 1.5);
        }
    EXPECT_GE(contrast(paperStyle().ink, paperStyle().ground), 12);
}

} // namespace
} // namespace hipwise
