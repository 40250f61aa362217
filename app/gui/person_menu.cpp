#include "app/gui/person_menu.h"

#include "app/text/words.h"

#include <QActionGroup>

#include <utility>

namespace hipwise {

PersonMenu::PersonMenu(QList<QAction*> below, QWidget* parent)
    : QMenu(parent),
      m_below(std::move(below)) {
    setAccessibleName(tr("Person"));
}

void PersonMenu::setPeople(const QStringList& names, const QString& current) {
    clear();
    delete findChild<QActionGroup*>();
    auto* group = new QActionGroup(this);
    for (const QString& name : names) {
        auto* action = group->addAction(asLabel(name));
        action->setCheckable(true);
        action->setChecked(name == current);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT chosen(name); });
    }
    addActions(group->actions());
    addSeparator();
    addActions(m_below);
}

} // namespace hipwise
