#include "app/widgets/session/stage_rooms.h"

#include <algorithm>

namespace hipwise {

namespace {

/// Shares of the screen's height, to be read from a mat two metres away: at a quarter of the size
/// the smallest is still as large as usual text on a desk.
constexpr double titleShare = 0.068;
constexpr double cueShare = 0.048;
constexpr double smallShare = 0.042;
/// The digits themselves are about 0.73 of the font's height: a fifth of the screen and a little.
constexpr double countShare = 0.29;
constexpr double lineHeight = 1.25;

/// Beside the figure where there is room for both, else below it.
void placeCount(StageRooms& rooms, const QRectF& middle, double across) {
    const double words = lineHeight * rooms.smallFont;
    const bool beside = middle.width() > 1.25 * middle.height();
    QRectF numbers = middle;
    rooms.figure = middle;
    if (beside) {
        rooms.figure.setRight(middle.left() + 0.56 * middle.width());
        numbers.setLeft(rooms.figure.right() + across);
    } else {
        const double needed = 1.1 * rooms.countFont + 3 * words;
        rooms.figure.setBottom(std::max(middle.top(), middle.bottom() - needed));
        numbers.setTop(rooms.figure.bottom());
    }
    const double digits = std::min(rooms.countFont, numbers.height() - 3 * words);
    const double top = numbers.center().y() - (digits + 3 * words) / 2;
    rooms.phase = {numbers.left(), top, numbers.width(), words};
    rooms.count = {numbers.left(), rooms.phase.bottom(), numbers.width(), digits};
    rooms.countBar = {numbers.left(), rooms.count.bottom() + 0.2 * words, numbers.width(),
                      0.4 * words};
    rooms.caption = {numbers.left(), rooms.countBar.bottom() + 0.15 * words, numbers.width(),
                     1.2 * words};
}

} // namespace

StageRooms stageRooms(const QSizeF& stage, double tall) {
    StageRooms rooms;
    rooms.titleFont = titleShare * tall;
    rooms.cueFont = cueShare * tall;
    rooms.smallFont = smallShare * tall;
    rooms.countFont = countShare * tall;
    const double edge = 0.025 * tall;
    const double wide = stage.width() - 2 * edge;
    double y = 0.3 * edge;
    const auto row = [&](double height) {
        const QRectF room(edge, y, wide, height);
        y += height;
        return room;
    };
    rooms.bar = row(0.4 * edge);
    rooms.progress = row(lineHeight * rooms.smallFont);
    rooms.title = row(lineHeight * rooms.titleFont);
    rooms.cue = row(lineHeight * rooms.cueFont);
    rooms.next = {edge, stage.height() - 1.7 * rooms.smallFont, wide, 1.5 * rooms.smallFont};
    placeCount(rooms, {edge, y, wide, rooms.next.top() - y}, edge);
    return rooms;
}

} // namespace hipwise
