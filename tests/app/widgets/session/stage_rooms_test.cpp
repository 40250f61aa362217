#include "app/widgets/session/stage_rooms.h"

#include <QFont>
#include <QFontMetricsF>

#include <gtest/gtest.h>

#include <vector>

namespace hipwise {
namespace {

/// Windows from a small laptop to a large screen, upright ones among them.
const std::vector<QSizeF> windows{{1180, 760}, {1366, 768}, {1920, 1080}, {2560, 1440},
                                  {1024, 700}, {800, 600},  {700, 1100}};

StageRooms roomsIn(const QSizeF& window) {
    return stageRooms({window.width(), 0.86 * window.height()}, window.height());
}

TEST(StageRooms, GiveTheDigitsAFifthOfTheScreen) {
    for (const QSizeF& window : windows) {
        const StageRooms rooms = roomsIn(window);
        QFont font;
        font.setBold(true);
        font.setPixelSize(static_cast<int>(std::min(rooms.countFont, rooms.count.height())));
        const QFontMetricsF metrics(font);
        EXPECT_GE(metrics.tightBoundingRect(QStringLiteral("8")).height(), 0.2 * window.height())
            << window.width() << " x " << window.height();
        EXPECT_LE(metrics.horizontalAdvance(QStringLiteral("88")), rooms.count.width())
            << window.width() << " x " << window.height();
    }
}

TEST(StageRooms, KeepTheirPartsApartAndInside) {
    for (const QSizeF& window : windows) {
        const StageRooms rooms = roomsIn(window);
        const QRectF stage(0, 0, window.width(), 0.86 * window.height());
        const std::vector<QRectF> parts{rooms.bar,      rooms.progress, rooms.title,
                                        rooms.cue,      rooms.phase,    rooms.count,
                                        rooms.countBar, rooms.caption,  rooms.figure};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            EXPECT_TRUE(stage.contains(parts[i])) << i << " in " << window.width();
            for (std::size_t j = i + 1; j < parts.size(); ++j)
                EXPECT_FALSE(parts[i].intersects(parts[j]))
                    << i << " and " << j << " in " << window.width() << " x " << window.height();
        }
        EXPECT_LE(rooms.caption.bottom(), rooms.next.top() + 1) << window.width();
    }
}

TEST(StageRooms, LeaveTheFigureAThirdOfTheWidthAtLeast) {
    for (const QSizeF& window : windows)
        EXPECT_GE(roomsIn(window).figure.width(), window.width() / 3) << window.width();
}

} // namespace
} // namespace hipwise
