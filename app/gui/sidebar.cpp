#include "app/gui/sidebar.h"

#include "app/text/words.h"
#include "app/widgets/colours.h"
#include "app/widgets/icon.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/spoken_widget.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
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
    const int arrow = menu() != nullptr ? em(*this, 1.2) : 0;
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + em(*this, 3.8) + arrow,
            em(*this, 2.4)};
}

QSize SidebarButton::minimumSizeHint() const {
    return {em(*this, 5), sizeHint().height()};
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
    paintWords(painter, ink);
}

void SidebarButton::paintWords(QPainter& painter, const QColor& ink) const {
    QFont written = font();
    written.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(written);
    painter.setPen(ink);
    const int arrow = menu() != nullptr ? em(*this, 1.2) : 0;
    const QRect place = rect().adjusted(em(*this, 2.6), 0, -em(*this, 0.4) - arrow, 0);
    const QString words = QFontMetrics(written).elidedText(text(), Qt::ElideRight, place.width(),
                                                           Qt::TextShowMnemonic);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    if (arrow == 0)
        return;
    const double reach = em(*this, 0.22);
    const QPointF middle(width() - em(*this, 0.9), height() / 2.0);
    painter.setPen(QPen(ink, ringWidth(*this) * 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-reach, reach / 2),
                                   middle + QPointF(0, -reach / 2),
                                   middle + QPointF(reach, reach / 2)});
}

Sidebar::Sidebar(const QList<Destination>& destinations, QWidget* parent)
    : QWidget(parent),
      m_destinations(new QVBoxLayout),
      m_appearance(new SidebarButton(QStringLiteral("appearance"), tr("Appearance"))),
      m_title(new PlainLabel(QStringLiteral("Hipwise"), TextRole::Heading)),
      m_person(new SidebarButton(QStringLiteral("person"), QString())) {
    m_title->setForegroundRole(QPalette::Link);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->hide();
    m_appearance->setObjectName(QStringLiteral("appearance"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    addGap(*this, *column, 0.4);
    column->addLayout(m_destinations);
    for (const Destination& each : destinations)
        addDestination(each);
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
    const int words = m_appearance->sizeHint().width();
    setFixedWidth((m_roomy ? std::max(words, em(*this, 11)) : words) + 2 * margin);
}

void Sidebar::setRoomy(bool roomy) {
    m_roomy = roomy;
    followFont();
}

void Sidebar::addDestination(const Destination& destination) {
    const QAction& action = *destination.action;
    auto* button = new SidebarButton(destination.icon, action.text());
    button->setObjectName(destination.icon);
    button->setCheckable(true);
    button->setToolTip(
        tr("%1 (%2)", "destination (key)")
            .arg(action.text(), action.shortcut().toString(QKeySequence::NativeText)));
    m_group.addButton(button, m_destinations->count());
    m_destinations->addWidget(button);
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
    m_person->setText(asLabel(name));
    m_person->setAccessibleName(tr("Person: %1").arg(name));
    m_person->setVisible(!name.isEmpty());
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(*this).sidebar);
}

} // namespace hipwise
