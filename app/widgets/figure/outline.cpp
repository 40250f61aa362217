#include "app/widgets/figure/outline.h"

#include <algorithm>
#include <vector>

namespace hipwise {
namespace {

/// A round as it is seen: its middle and the shadows of its half axes.
struct SeenRound {
    QPointF middle;
    QPointF axes[3];

    /// Its point furthest in a direction, taken where it is further than what was found before.
    void reach(QPointF direction, double& furthest, QPointF& corner) const {
        double squares = 0;
        QPointF sum;
        for (const QPointF& axis : axes) {
            const double along = QPointF::dotProduct(axis, direction);
            squares += along * along;
            sum += along * axis;
        }
        const double half = std::sqrt(squares);
        const double reached = QPointF::dotProduct(middle, direction) + half;
        if (reached <= furthest)
            return;
        furthest = reached;
        corner = half > 0 ? middle + sum / half : middle;
    }
};

const std::vector<QPointF>& directions(int corners) {
    static thread_local std::vector<QPointF> known;
    if (static_cast<int>(known.size()) == corners)
        return known;
    known.clear();
    for (int at = 0; at < corners; ++at) {
        const double angle = 2 * std::numbers::pi * at / corners;
        known.emplace_back(std::cos(angle), std::sin(angle));
    }
    return known;
}

/// Twice the area to the left of the way from a over b to c.
double turnOfWay(QPointF a, QPointF b, QPointF c) {
    const QPointF ab = b - a;
    const QPointF ac = c - a;
    return ab.x() * ac.y() - ab.y() * ac.x();
}

} // namespace

QPolygonF outlineOf(const Hull& hull, const Eye& eye, int corners) {
    std::vector<SeenRound> rounds;
    rounds.reserve(hull.rounds.size());
    for (const Round& round : hull.rounds)
        rounds.push_back(
            {eye.seen(round.middle), {eye.seen(round.x), eye.seen(round.y), eye.seen(round.z)}});
    QPolygonF outline;
    outline.reserve(corners);
    for (const QPointF& direction : directions(corners)) {
        double furthest = -1e18;
        QPointF corner;
        for (const SeenRound& round : rounds)
            round.reach(direction, furthest, corner);
        outline.append(corner);
    }
    return outline;
}

QPolygonF widened(const QPolygonF& outline, double by) {
    QPolygonF wider = outline;
    const auto& ways = directions(static_cast<int>(outline.size()));
    for (qsizetype at = 0; at < wider.size(); ++at)
        wider[at] += by * ways[static_cast<std::size_t>(at)];
    return wider;
}

QPolygonF sharedBy(const QPolygonF& one, const QPolygonF& other) {
    QPolygonF rest = one;
    for (qsizetype edge = 0; edge < other.size() && !rest.isEmpty(); ++edge) {
        const QPointF a = other[edge];
        const QPointF b = other[(edge + 1) % other.size()];
        QPolygonF kept;
        for (qsizetype at = 0; at < rest.size(); ++at) {
            const QPointF p = rest[at];
            const QPointF q = rest[(at + 1) % rest.size()];
            const double sideP = turnOfWay(a, b, p);
            const double sideQ = turnOfWay(a, b, q);
            if (sideP >= 0)
                kept.append(p);
            if ((sideP > 0 && sideQ < 0) || (sideP < 0 && sideQ > 0))
                kept.append(p + (q - p) * (sideP / (sideP - sideQ)));
        }
        rest = kept;
    }
    return rest;
}

} // namespace hipwise
