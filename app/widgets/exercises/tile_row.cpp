#include "app/widgets/exercises/tile_row.h"

#include "app/widgets/exercises/exercise_tile.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace hipwise {

TileRow::TileRow(const QString& title, const QString& line,
                 const std::vector<ShelfExercise>& exercises, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    space(*this, *column, 0.3);
    column->addWidget(new PlainLabel(title, TextRole::Strong));
    if (!line.isEmpty())
        column->addWidget(new PlainLabel(line, TextRole::Small));
    auto* tiles = new QWidget;
    auto* flow = new FlowLayout(tiles);
    flow->setContentsMargins({});
    fitToFont(*tiles, [tiles, flow] { flow->setSpacing(em(*tiles, 0.5)); });
    // A group that is not exclusive lets arrow keys move the focus and nothing else.
    auto* group = new QButtonGroup(this);
    group->setExclusive(false);
    for (const ShelfExercise& each : exercises) {
        auto* tile = new ExerciseTile(each);
        group->addButton(tile);
        flow->addWidget(tile);
        connect(tile, &ExerciseTile::clicked, this,
                [this, exercise = each.drawing.exercise] { Q_EMIT opened(exercise); });
    }
    column->addWidget(tiles);
}

} // namespace hipwise
