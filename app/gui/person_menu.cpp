#include "app/gui/person_menu.h"

#include "app/text/words.h"

#include <QActionGroup>

namespace hipwise {

PersonMenu::PersonMenu(QAction& newPerson, QWidget* parent)
    : QMenu(parent),
      m_newPerson(newPerson) {
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
    addAction(&m_newPerson);
}

} // namespace hipwise
