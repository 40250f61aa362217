#include "app/widgets/figure/drawn_parts.h"

#include <algorithm>

namespace hipwise {
namespace {

/// A limb lies over the trunk unless it starts further behind it than this, in body heights.
constexpr double carried = 0.02;

/// The shares of the way along two stretches where they are closest, and how close.
struct Closest {
    double one = 0;
    double other = 0;
    double distance = 0;
};

QPointF along(const DrawnPart& part, double share) {
    return part.from + share * (part.to - part.from);
}

double shareNearest(const DrawnPart& part, QPointF point) {
    const QPointF way = part.to - part.from;
    const double squared = QPointF::dotProduct(way, way);
    if (squared <= 0)
        return 0;
    return std::clamp(QPointF::dotProduct(point - part.from, way) / squared, 0.0, 1.0);
}

Closest closest(const DrawnPart& one, const DrawnPart& other) {
    const QPointF a = one.to - one.from;
    const QPointF b = other.to - other.from;
    const double crossed = a.x() * b.y() - a.y() * b.x();
    const QPointF gap = other.from - one.from;
    if (std::abs(crossed) > 1e-9) {
        const double s = (gap.x() * b.y() - gap.y() * b.x()) / crossed;
        const double t = (gap.x() * a.y() - gap.y() * a.x()) / crossed;
        if (s >= 0 && s <= 1 && t >= 0 && t <= 1)
            return {s, t, 0};
    }
    Closest best{0, 0, 1e18};
    const auto consider = [&](double s, double t) {
        const QPointF apart = along(one, s) - along(other, t);
        const double distance = std::hypot(apart.x(), apart.y());
        if (distance < best.distance)
            best = {s, t, distance};
    };
    for (const double end : {0.0, 1.0}) {
        consider(end, shareNearest(other, along(one, end)));
        consider(shareNearest(one, along(other, end)), end);
    }
    return best;
}

bool joined(const std::vector<DrawnPart>& parts, std::size_t one, std::size_t other) {
    return parts[one].neighbours[0] == other || parts[one].neighbours[1] == other;
}

/// Above zero where a limb covers the trunk that carries it: judged near their joint.
double coversCarrier(const DrawnPart& limb, const DrawnPart& trunk) {
    const QPointF low = limb.from - trunk.from;
    const QPointF high = limb.from - trunk.to;
    const bool below = QPointF::dotProduct(low, low) < QPointF::dotProduct(high, high);
    const double trunkNear = below ? trunk.nearFrom : trunk.nearTo;
    return std::lerp(limb.nearFrom, limb.nearTo, 0.3) - trunkNear + carried;
}

/// Above zero where the first covers the second, zero where they do not meet.
double covers(const std::vector<DrawnPart>& parts, std::size_t i, std::size_t j) {
    const DrawnPart& one = parts[i];
    const DrawnPart& other = parts[j];
    const bool ground =
        one.what == DrawnPart::What::Ground || other.what == DrawnPart::What::Ground;
    if (ground || joined(parts, i, j))
        return one.nearness() - other.nearness();
    if (one.carrier == j)
        return coversCarrier(one, other);
    if (other.carrier == i)
        return -coversCarrier(other, one);
    if (!one.fill.controlPointRect().intersects(other.fill.controlPointRect()))
        return 0;
    const Closest at = closest(one, other);
    if (at.distance > one.thickness + other.thickness)
        return 0;
    const double nearOne = std::lerp(one.nearFrom, one.nearTo, at.one);
    const double nearOther = std::lerp(other.nearFrom, other.nearTo, at.other);
    return nearOne - nearOther;
}

} // namespace

std::vector<std::size_t> paintOrder(const std::vector<DrawnPart>& parts) {
    const std::size_t count = parts.size();
    std::vector<std::vector<std::size_t>> coveredBy(count);
    std::vector<int> waitsFor(count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double cover = covers(parts, i, j);
            if (cover == 0)
                continue;
            coveredBy[cover > 0 ? j : i].push_back(cover > 0 ? i : j);
            ++waitsFor[cover > 0 ? i : j];
        }
    std::vector<std::size_t> order;
    std::vector<bool> done(count);
    while (order.size() < count) {
        std::size_t next = count;
        const auto comesBefore = [&](std::size_t one, std::size_t other) {
            if (other == count)
                return true;
            if ((waitsFor[one] <= 0) != (waitsFor[other] <= 0))
                return waitsFor[one] <= 0;
            return parts[one].nearness() < parts[other].nearness();
        };
        for (std::size_t at = 0; at < count; ++at)
            if (!done[at] && comesBefore(at, next))
                next = at;
        done[next] = true;
        order.push_back(next);
        for (const std::size_t later : coveredBy[next])
            --waitsFor[later];
    }
    return order;
}

} // namespace hipwise
