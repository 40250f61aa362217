#include "app/widgets/plain_label.h"

#include <QApplication>
#include <QEvent>

namespace hipwise {

namespace {

struct RoleStyle {
    double size;
    QFont::Weight weight;
    QPalette::ColorRole colour;
};

RoleStyle styleOf(TextRole role) {
    switch (role) {
    case TextRole::Title:
        return {1.75, QFont::Bold, QPalette::WindowText};
    case TextRole::Heading:
        return {1.2, QFont::Bold, QPalette::WindowText};
    case TextRole::Strong:
        return {1.08, QFont::DemiBold, QPalette::WindowText};
    case TextRole::Body:
        return {1.0, QFont::Normal, QPalette::WindowText};
    case TextRole::Quiet:
        return {1.0, QFont::Normal, QPalette::PlaceholderText};
    case TextRole::Small:
        return {0.92, QFont::Normal, QPalette::PlaceholderText};
    case TextRole::Note:
        return {0.92, QFont::DemiBold, QPalette::Link};
    }
    return {1.0, QFont::Normal, QPalette::WindowText};
}

} // namespace

QFont fontOf(TextRole role) {
    return fontOf(role, QApplication::font());
}

QFont fontOf(TextRole role, QFont font) {
    const RoleStyle style = styleOf(role);
    font.setPointSizeF(font.pointSizeF() * style.size);
    font.setWeight(style.weight);
    return font;
}

PlainLabel::PlainLabel(TextRole role, QWidget* parent) : QLabel(parent), m_role(role) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(styleOf(role).colour);
    watchParent();
    followParentFont();
}

PlainLabel::PlainLabel(const QString& text, TextRole role, QWidget* parent)
    : PlainLabel(role, parent) {
    setText(text);
}

/// A size of its own cuts the label off from its parent's font: it takes the parent's word for it
/// that the text has grown.
void PlainLabel::watchParent() {
    if (m_parent)
        m_parent->removeEventFilter(this);
    m_parent = parentWidget();
    if (m_parent)
        m_parent->installEventFilter(this);
}

bool PlainLabel::event(QEvent* event) {
    if (event->type() == QEvent::ParentChange) {
        watchParent();
        followParentFont();
    }
    return QLabel::event(event);
}

bool PlainLabel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_parent && event->type() == QEvent::FontChange)
        followParentFont();
    return QLabel::eventFilter(watched, event);
}

void PlainLabel::followParentFont() {
    setFont(fontOf(m_role, m_parent ? m_parent->font() : QApplication::font()));
}

} // namespace hipwise
