#include "app/text/words.h"
#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_picture.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/figure/motion_reader.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace {

using namespace hipwise;

constexpr int picture = 220;
constexpr int high = 160;
constexpr int caption = 18;
constexpr int pair = 2 * picture;
constexpr int largePicture = 600;
constexpr int largeHigh = 440;

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

/// Start, frames in between and end of one movement, large.
void paintLarge(QPainter& painter, int top, const Motion& motion, const FigureStyle& style) {
    painter.setPen(style.ink);
    painter.drawText(QPointF(6, top + caption - 5),
                     toQt(motion.plan().exercise) + QStringLiteral(": ") + toQt(motion.plan().cue));
    const FigurePicture drawn(motion);
    QRectF frame(4, top + caption, largePicture - 8, largeHigh - 6);
    drawn.paintStart(painter, frame, style);
    for (std::size_t at = 1; at < motion.frameCount(); ++at) {
        if (at == motion.plan().end)
            continue;
        frame.translate(largePicture, 0);
        drawn.paintMoment(painter, frame, style,
                          static_cast<double>(at) / static_cast<double>(motion.legs()));
    }
    drawn.paintEnd(painter, frame.translated(largePicture, 0), style);
}

/// The movement of a pose file on the disk; says why where there is none.
std::optional<Motion> motionIn(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
        return std::nullopt;
    }
    const std::string content = file.readAll().toStdString();
    const MotionRead read = readMotion({{}, content});
    if (const auto* plan = std::get_if<MotionPlan>(&read))
        return Motion(*plan);
    for (const std::string& problem : std::get<std::vector<std::string>>(read))
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), problem.c_str());
    return std::nullopt;
}

/// A row for every pose file, so that it can be judged without a build.
QImage largeSheet(const QStringList& files) {
    const FigureStyle style = screenStyle(lightColours());
    std::vector<Motion> motions;
    std::size_t widest = 0;
    for (const QString& name : files)
        if (auto motion = motionIn(name)) {
            widest = std::max(widest, motion->frameCount());
            motions.push_back(*std::move(motion));
        }
    const int row = largeHigh + caption;
    QImage sheet(static_cast<int>(widest) * largePicture, static_cast<int>(motions.size()) * row,
                 QImage::Format_RGB32);
    sheet.fill(style.ground);
    QPainter painter(&sheet);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    int top = 0;
    for (const Motion& motion : motions) {
        paintLarge(painter, top, motion, style);
        top += row;
    }
    return sheet;
}

} // namespace

/// Writes one picture of all exercises, start and end, on light, dark and paper; or of the pose
/// files named, large and frame by frame.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: figure_sheet FILE.png [POSE.json]...\n");
        return 2;
    }
    const QImage sheet = arguments.size() == 2 ? contactSheet() : largeSheet(arguments.mid(2));
    return sheet.save(arguments.at(1)) ? 0 : 1;
}
