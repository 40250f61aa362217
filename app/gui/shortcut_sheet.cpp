#include "app/gui/shortcut_sheet.h"

#include "app/widgets/button.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

void addKey(QGridLayout& grid, const QString& keys, const QString& what) {
    const int row = grid.rowCount();
    auto* keyLabel = new PlainLabel(keys, TextRole::Strong);
    keyLabel->setWordWrap(false);
    grid.addWidget(keyLabel, row, 0);
    grid.addWidget(new PlainLabel(what), row, 1);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(em(*this, 1.5));
    grid->setVerticalSpacing(em(*this, 0.35));
    grid->setColumnStretch(1, 1);
    for (const auto* action : actions)
        addKey(*grid, action->shortcut().toString(QKeySequence::NativeText), action->text());
    addKey(*grid, tr("Tab"), tr("Go to the next thing that can be used"));
    addKey(*grid, tr("Arrow keys"), tr("Move within a group of buttons"));
    addKey(*grid, tr("Space"), tr("Press the button, tick the set"));
    addKey(*grid, tr("Esc"), tr("Close what is open on top"));

    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(new PlainLabel(windowTitle(), TextRole::Heading));
    scroll->column()->addLayout(grid);
    scroll->column()->addStretch();
    auto* close = new Button(tr("Close"), Button::Kind::Primary);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    column->setContentsMargins(0, 0, em(*this, 1), em(*this, 1));
    connect(close, &Button::clicked, this, &QDialog::accept);
    resize(em(*this, 30), em(*this, 32));
}

} // namespace hipwise
