#include "app/widgets/colours.h"
#include "app/widgets/figure/figure_picture.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/figure/motion_reader.h"

#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>
#include <vector>

namespace hipwise {
namespace {

constexpr std::size_t figures = 36;
const QSizeF small(96, 64);

/// Start and end of 18 exercises, as a list of small pictures shows them.
void drawThirtySixSmallFigures(benchmark::State& state) {
    std::vector<FigurePicture> pictures;
    for (const Exercise& exercise : shippedCatalogue().exercises().first(figures / 2))
        pictures.emplace_back(*shippedMotion(exercise.id));
    QImage image(QSize(960, 384), QImage::Format_ARGB32_Premultiplied);
    const FigureStyle style = screenStyle(lightColours());
    for (auto _ : state) {
        QPainter painter(&image);
        for (std::size_t at = 0; at < pictures.size(); ++at) {
            const QRectF frame(QPointF(static_cast<double>(at % 5) * 192,
                                       static_cast<double>(at / 5) * small.height()),
                               small);
            pictures[at].paintStart(painter, frame, style);
            pictures[at].paintEnd(painter, frame.translated(small.width(), 0), style);
        }
    }
}
BENCHMARK(drawThirtySixSmallFigures)->Unit(benchmark::kMillisecond);

/// All that a picture needs before it can be drawn, which is worked out once.
void workOutOneMotion(benchmark::State& state) {
    const MotionPlan plan = shippedMotion("reverse-lunge")->plan();
    for (auto _ : state)
        benchmark::DoNotOptimize(Motion(plan));
}
BENCHMARK(workOutOneMotion)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace hipwise
