#include "app/gui/theme.h"

#include "app/gui/style.h"
#include "app/widgets/colours.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

constexpr auto sizes = std::to_array({80, 90, 100, 110, 125, 150, 175, 200});
/// Reading from a mat asks for somewhat larger type than the desktop's menus.
constexpr double comfortable = 1.15;

} // namespace

Theme::Theme(WindowMemory& memory, QObject* parent)
    : QObject(parent),
      m_memory(memory),
      m_systemFont(QApplication::font()) {
    QApplication::setStyle(new Style);
    connect(&m_system, &SystemAppearance::changed, this, [this] {
        applyColours();
        applyMotion();
    });
    applyColours();
    applyMotion();
    applyTextSize();
}

void Theme::setAppearance(Appearance appearance) {
    m_memory.setAppearance(appearance);
    applyColours();
}

bool Theme::lessMotion() const {
    return m_memory.lessMotion().value_or(m_system.wantsLessMotion());
}

void Theme::setLessMotion(bool less) {
    m_memory.setLessMotion(less);
    applyMotion();
}

void Theme::applyMotion() const {
    if (auto* style = qobject_cast<Style*>(QApplication::style()))
        style->setLessMotion(lessMotion());
}

void Theme::enlargeText() {
    const auto* larger = std::upper_bound(sizes.begin(), sizes.end(), textPercent());
    chooseTextSize(larger == sizes.end() ? sizes.back() : *larger);
}

void Theme::reduceText() {
    const auto* same = std::lower_bound(sizes.begin(), sizes.end(), textPercent());
    chooseTextSize(same == sizes.begin() ? sizes.front() : *(same - 1));
}

void Theme::resetText() {
    chooseTextSize(100);
}

bool Theme::isDark() const {
    return appearance() == Appearance::Dark ||
           (appearance() == Appearance::System && m_system.isDark());
}

void Theme::applyColours() {
    QApplication::setPalette(paletteFrom(isDark() ? darkColours() : lightColours()));
}

void Theme::chooseTextSize(int percent) {
    m_memory.setTextPercent(percent);
    applyTextSize();
}

void Theme::applyTextSize() {
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * comfortable * textPercent() / 100.0);
    QApplication::setFont(font);
}

} // namespace hipwise
