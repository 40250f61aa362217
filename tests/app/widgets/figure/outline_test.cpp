#include "app/widgets/figure/outline.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

double area(const QPolygonF& shape) {
    double twice = 0;
    for (qsizetype at = 0; at < shape.size(); ++at) {
        const QPointF p = shape[at];
        const QPointF q = shape[(at + 1) % shape.size()];
        twice += p.x() * q.y() - p.y() * q.x();
    }
    return twice / 2;
}

Hull ballAt(double x, double radius) {
    return {{ballOn({{x, 0, 0}, {}}, {}, radius)}, false};
}

TEST(Outline, OfABallIsACircleFromEverywhere) {
    for (const double yaw : {0.0, 40.0, 90.0, 200.0})
        for (const double pitch : {0.0, 30.0, 80.0}) {
            const QPolygonF outline = outlineOf(ballAt(0, 0.5), Eye({yaw, pitch}), 64);
            EXPECT_NEAR(area(outline), std::numbers::pi * 0.25, 0.01);
        }
}

TEST(Outline, OfTwoBallsHasNoWaist) {
    Hull hull = ballAt(0, 0.1);
    hull.rounds.push_back(ballAt(1, 0.1).rounds.front());
    const QPolygonF front = outlineOf(hull, Eye({0, 0}), 64);
    EXPECT_NEAR(area(front), 0.2 + std::numbers::pi * 0.01, 0.005);
    const QPolygonF along = outlineOf(hull, Eye({90, 0}), 64);
    EXPECT_NEAR(area(along), std::numbers::pi * 0.01, 0.001);
}

TEST(Outline, GrowsAllAround) {
    const QPolygonF outline = outlineOf(ballAt(0, 0.5), Eye({0, 0}), 64);
    EXPECT_NEAR(area(widened(outline, 0.5)), std::numbers::pi, 0.02);
}

TEST(Outline, SharesWhatBothCover) {
    const QPolygonF one({{0, 0}, {2, 0}, {2, 2}, {0, 2}});
    const QPolygonF other({{1, 1}, {3, 1}, {3, 3}, {1, 3}});
    const QPolygonF away({{5, 5}, {6, 5}, {6, 6}, {5, 6}});
    EXPECT_NEAR(area(sharedBy(one, other)), 1, 1e-9);
    EXPECT_NEAR(area(sharedBy(one, one)), 4, 1e-9);
    EXPECT_LT(sharedBy(one, away).size(), 3);
}

TEST(Eye, SeesTheFrontAndTheLeftSide) {
    const Eye front({0, 0});
    EXPECT_NEAR(front.seen({1, 0, 0}).x(), 1, 1e-12) << "the figure's left is on the right";
    EXPECT_NEAR(front.seen({0, 1, 0}).y(), -1, 1e-12);
    EXPECT_GT(front.nearness({0, 0, 1}), 0);
    const Eye left({90, 0});
    EXPECT_NEAR(left.seen({0, 0, 1}).x(), -1, 1e-12) << "it faces to the left of the picture";
    EXPECT_GT(left.nearness({1, 0, 0}), 0);
    const Eye above({0, 90});
    EXPECT_GT(above.nearness({0, 1, 0}), 0.99);
}

} // namespace
} // namespace hipwise
