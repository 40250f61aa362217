#include "app/printing/marks.h"

namespace hipwise {

void Marks::add(const Marks& other, QPointF offset) {
    for (auto text : other.texts) {
        text.area.translate(offset);
        text.baseline += offset.y();
        texts.push_back(text);
    }
    for (const auto& box : other.boxes)
        boxes.push_back(box.translated(offset));
    for (const auto& frame : other.frames)
        frames.push_back(frame.translated(offset));
    for (const auto& line : other.lines)
        lines.push_back(line.translated(offset));
    for (const auto& figure : other.figures)
        figures.push_back({figure.exercise, figure.area.translated(offset), figure.picture});
    for (const auto& room : other.charts)
        charts.push_back({room.chart, room.area.translated(offset)});
}

void Block::addBelow(const Block& next) {
    marks.add(next.marks, {0, height});
    height += next.height;
}

} // namespace hipwise
