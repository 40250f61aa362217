#include "app/text/words.h"
#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_picture.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/figure/motion_reader.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdio>

namespace {

using namespace hipwise;

constexpr int picture = 220;
constexpr int high = 160;
constexpr int caption = 18;
constexpr int pair = 2 * picture;

/// Start and end of one exercise in one style.
void paintPair(QPainter& painter, const QPointF& corner, const Exercise& exercise,
               const FigureStyle& style) {
    painter.fillRect(QRectF(corner, QSizeF(pair, high + caption)), style.ground);
    painter.setPen(style.ink);
    painter.drawText(corner + QPointF(6, caption - 5), toQt(exercise.id));
    const FigurePicture drawn(*shippedMotion(exercise.id));
    const QRectF frame(corner + QPointF(4, caption), QSizeF(picture - 8, high - 6));
    drawn.paintStart(painter, frame, style);
    drawn.paintEnd(painter, frame.translated(picture, 0), style);
}

QImage contactSheet() {
    const std::array<FigureStyle, 3> styles{screenStyle(lightColours()), screenStyle(darkColours()),
                                            paperStyle()};
    const auto exercises = shippedCatalogue().exercises();
    const int rows = static_cast<int>(exercises.size());
    QImage sheet(static_cast<int>(styles.size()) * pair, rows * (high + caption),
                 QImage::Format_RGB32);
    QPainter painter(&sheet);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 8));
    for (int row = 0; row < rows; ++row)
        for (std::size_t style = 0; style < styles.size(); ++style)
            paintPair(painter, QPointF(static_cast<int>(style) * pair, row * (high + caption)),
                      exercises[static_cast<std::size_t>(row)], styles[style]);
    return sheet;
}

} // namespace

/// Writes one picture of all exercises, start and end, on light, dark and paper.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: figure_sheet FILE.png\n");
        return 2;
    }
    return contactSheet().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
