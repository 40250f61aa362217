#pragma once

#include <QMenu>

namespace hipwise {

class Theme;

/// Light, dark or as the system; larger and smaller text.
class AppearanceMenu : public QMenu {
    Q_OBJECT

  public:
    explicit AppearanceMenu(Theme& theme, QWidget* parent = nullptr);

  private:
    void addAppearances();
    void addTextSizes();

    Theme& m_theme;
};

} // namespace hipwise
