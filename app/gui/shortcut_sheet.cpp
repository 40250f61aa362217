#include "app/gui/shortcut_sheet.h"

#include "app/widgets/button.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

QWidget* tableOf(const KeyGroup& group) {
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    space(*table, *grid, 1.5, 0.35);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->addWidget(new PlainLabel(group.title, TextRole::Note), 0, 0, 1, 2);
    for (const KeyNote& note : group.notes) {
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(note.keys, TextRole::Strong), row, 0, Qt::AlignTop);
        grid->addWidget(new PlainLabel(note.what), row, 1);
    }
    return table;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<KeyGroup>& groups, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* scroll = new ScrollColumn;
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(windowTitle());
    scroll->column()->addWidget(new PlainLabel(windowTitle(), TextRole::Heading));
    for (const KeyGroup& group : groups)
        scroll->column()->addWidget(tableOf(group));
    scroll->column()->addStretch();
    auto* close = new Button(tr("Close"), Button::Kind::Primary);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    space(*this, *column, 0.5, {0, 0, 1, 1});
    connect(close, &Button::clicked, this, &QDialog::accept);
    close->setFocus();
    const QSize room = parent != nullptr ? parent->size() : QSize(em(*this, 40), em(*this, 40));
    resize(QSize(em(*this, 34), em(*this, 34)).boundedTo(room));
}

} // namespace hipwise
