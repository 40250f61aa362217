#pragma once

#include <QList>
#include <QMenu>

namespace hipwise {

class Theme;

/// Light, dark or as the system; motion or still pictures; larger and smaller text.
class AppearanceMenu : public QMenu {
    Q_OBJECT

  public:
    /// `textSizes` are the window's actions for the size of the text.
    AppearanceMenu(Theme& theme, const QList<QAction*>& textSizes, QWidget* parent = nullptr);

  private:
    void addAppearances();

    Theme& m_theme;
};

} // namespace hipwise
