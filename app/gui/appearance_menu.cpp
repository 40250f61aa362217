#include "app/gui/appearance_menu.h"

#include "app/gui/theme.h"

#include <QActionGroup>

namespace hipwise {

AppearanceMenu::AppearanceMenu(Theme& theme, const QList<QAction*>& textSizes, QWidget* parent)
    : QMenu(parent),
      m_theme(theme) {
    addAppearances();
    addSeparator();
    auto* still = addAction(tr("Still pictures in place of motion"));
    still->setCheckable(true);
    connect(still, &QAction::triggered, this,
            [this](bool chosen) { m_theme.setLessMotion(chosen); });
    connect(this, &QMenu::aboutToShow, still,
            [this, still] { still->setChecked(m_theme.lessMotion()); });
    addSeparator();
    addActions(textSizes);
}

void AppearanceMenu::addAppearances() {
    auto* group = new QActionGroup(this);
    const std::pair<Appearance, QString> choices[] = {{Appearance::System, tr("As the system")},
                                                      {Appearance::Light, tr("Light")},
                                                      {Appearance::Dark, tr("Dark")}};
    for (const auto& [appearance, text] : choices) {
        auto* action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.appearance() == appearance);
        connect(action, &QAction::triggered, this,
                [this, chosen = appearance] { m_theme.setAppearance(chosen); });
    }
    addActions(group->actions());
}

} // namespace hipwise
