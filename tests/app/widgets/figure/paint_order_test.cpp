#include "app/widgets/figure/drawn_parts.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

/// A stroke from one point to another at a depth.
DrawnPart stroke(QPointF from, QPointF to, double nearFrom, double nearTo) {
    DrawnPart part;
    part.from = from;
    part.to = to;
    part.nearFrom = nearFrom;
    part.nearTo = nearTo;
    part.thickness = 2;
    part.fill.addRect(QRectF(from, to).normalized().adjusted(-2, -2, 2, 2));
    return part;
}

bool isBefore(const std::vector<DrawnPart>& parts, std::size_t one, std::size_t other) {
    const auto order = paintOrder(parts);
    return std::ranges::find(order, one) < std::ranges::find(order, other);
}

TEST(PaintOrder, PaintsFarPartsFirst) {
    EXPECT_TRUE(isBefore({stroke({0, 0}, {10, 0}, 0, 0), stroke({0, 0}, {10, 0}, 1, 1)}, 0, 1));
    EXPECT_TRUE(isBefore({stroke({0, 0}, {10, 0}, 1, 1), stroke({0, 0}, {10, 0}, 0, 0)}, 1, 0));
}

TEST(PaintOrder, JudgesSlantedPartsWhereTheyCross) {
    const DrawnPart slanted = stroke({0, -10}, {0, 10}, -10, 30);
    const DrawnPart flat = stroke({-5, -9}, {5, -9}, 0, 0);
    EXPECT_TRUE(isBefore({flat, slanted}, 1, 0)) << "there the slanted one is behind";
    const DrawnPart low = stroke({-5, 9}, {5, 9}, 0, 0);
    EXPECT_TRUE(isBefore({low, slanted}, 0, 1));
}

TEST(PaintOrder, HoldsEveryPartOnceEvenInACircle) {
    std::vector<DrawnPart> parts;
    for (int at = 0; at < 3; ++at) {
        const double angle = at * 2 * std::numbers::pi / 3;
        const QPointF way(20 * std::cos(angle), 20 * std::sin(angle));
        const QPointF aside(-0.4 * way.y(), 0.4 * way.x());
        parts.push_back(stroke(aside - way, aside + way, -5, 5));
    }
    auto order = paintOrder(parts);
    std::ranges::sort(order);
    EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2}));
}

} // namespace
} // namespace hipwise
