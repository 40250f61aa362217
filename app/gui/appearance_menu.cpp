#include "app/gui/appearance_menu.h"

#include "app/gui/theme.h"

#include <QActionGroup>

namespace hipwise {

AppearanceMenu::AppearanceMenu(Theme& theme, QWidget* parent) : QMenu(parent), m_theme(theme) {
    addAppearances();
    addSeparator();
    addTextSizes();
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

/// The keys are the window's own; here they only stand beside the words.
void AppearanceMenu::addTextSizes() {
    addAction(tr("Larger text\tCtrl++"), this, [this] { m_theme.enlargeText(); });
    addAction(tr("Smaller text\tCtrl+-"), this, [this] { m_theme.reduceText(); });
    addAction(tr("Usual text size\tCtrl+0"), this, [this] { m_theme.resetText(); });
}

} // namespace hipwise
