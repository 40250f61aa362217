#include "app/gui/sidebar.h"

#include "app/widgets/colours.h"
#include "app/widgets/icon.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

SidebarButton::SidebarButton(const QString& icon, const QString& text, QWidget* parent)
    : QPushButton(text, parent),
      m_icon(icon) {
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize SidebarButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + em(*this, 3.8), em(*this, 2.4)};
}

void SidebarButton::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    const int ring = std::max(2, em(*this, 0.12));
    const QRectF body = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    const double radius = em(*this, 0.45);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.accent : colours.track);
        painter.drawRoundedRect(body, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() ? colours.text : colours.accent, ring));
        painter.setBrush(Qt::NoBrush);
        const double half = ring / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }
    const QColor ink = !isEnabled() ? colours.quiet : isChecked() ? colours.onAccent : colours.text;
    const int picture = em(*this, 1.25);
    painter.drawPixmap(em(*this, 0.8), (height() - picture) / 2,
                       iconPixmap(m_icon, picture, ink, devicePixelRatioF()));
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(em(*this, 2.6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent),
      m_destinations(new QVBoxLayout),
      m_appearance(new SidebarButton(QStringLiteral("appearance"), tr("Appearance"))),
      m_title(new PlainLabel(QStringLiteral("Hipwise"), TextRole::Heading)),
      m_person(new PlainLabel(TextRole::Quiet)) {
    m_title->setForegroundRole(QPalette::Link);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->hide();
    m_appearance->setObjectName(QStringLiteral("appearance"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addSpacing(em(*this, 0.4));
    column->addLayout(m_destinations);
    column->addStretch();
    column->addWidget(m_person);
    column->addWidget(m_appearance);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &Sidebar::destinationChosen);
    followFont();
}

void Sidebar::followFont() {
    const int margin = em(*this, 0.5);
    layout()->setContentsMargins(margin, em(*this, 1.6), margin, em(*this, 0.8));
    layout()->setSpacing(em(*this, 0.6));
    m_destinations->setSpacing(em(*this, 0.2));
    m_title->setIndent(em(*this, 0.8));
    m_person->setIndent(em(*this, 0.8));
    const int words = m_appearance->sizeHint().width();
    setFixedWidth((m_roomy ? std::max(words, em(*this, 11)) : words) + 2 * margin);
}

void Sidebar::setRoomy(bool roomy) {
    m_roomy = roomy;
    followFont();
}

int Sidebar::addDestination(const QString& icon, const QString& text) {
    const int number = m_destinations->count();
    auto* button = new SidebarButton(icon, text);
    button->setObjectName(icon);
    button->setCheckable(true);
    button->setToolTip(tr("%1 (Ctrl+%2)", "destination, number key").arg(text).arg(number + 1));
    m_group.addButton(button, number);
    m_destinations->addWidget(button);
    return number;
}

void Sidebar::setDestination(int number) {
    if (auto* button = m_group.button(number)) {
        button->setChecked(true);
        return;
    }
    m_group.setExclusive(false);
    for (auto* button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
}

void Sidebar::setDestinationsVisible(bool visible) {
    for (auto* button : m_group.buttons())
        button->setVisible(visible);
}

void Sidebar::takeFocus() {
    if (auto* button = m_group.checkedButton())
        button->setFocus(Qt::OtherFocusReason);
}

void Sidebar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        followFont();
    QWidget::changeEvent(event);
}

void Sidebar::setPerson(const QString& name) {
    m_person->setText(name);
    m_person->setVisible(!name.isEmpty());
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(*this).sidebar);
}

} // namespace hipwise
