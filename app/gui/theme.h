#pragma once

#include "app/gui/system_appearance.h"
#include "app/gui/window_memory.h"

#include <QFont>
#include <QObject>

namespace hipwise {

/// Colours, text size and motion of the whole program; changes at once and is remembered.
class Theme : public QObject {
    Q_OBJECT

  public:
    explicit Theme(WindowMemory& memory, QObject* parent = nullptr);

    Appearance appearance() const { return m_memory.appearance(); }
    void setAppearance(Appearance appearance);
    /// As the person chose, or else as the desktop asks for.
    bool lessMotion() const;
    void setLessMotion(bool less);
    int textPercent() const { return m_memory.textPercent(); }
    void enlargeText();
    void reduceText();
    void resetText();

  private:
    void applyColours();
    void applyMotion() const;
    void chooseTextSize(int percent);
    void applyTextSize();
    bool isDark() const;

    WindowMemory& m_memory;
    SystemAppearance m_system;
    QFont m_systemFont;
};

} // namespace hipwise
