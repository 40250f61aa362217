#include "app/widgets/plan/day_card.h"

#include "app/widgets/colours.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace hipwise {

DayCard::DayCard(const PlanDay& day, QWidget* parent)
    : QWidget(parent),
      m_mark(day.mark),
      m_today(day.today),
      m_rest(day.title.isEmpty()) {
    auto* column = new QVBoxLayout(this);
    space(*this, *column, 0, {m_rest ? 0.65 : 0.9, 0.65, 0.65, 0.65});
    if (m_rest)
        addRest(day);
    else
        addSession(day);
}

void DayCard::addSession(const PlanDay& day) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(new PlainLabel(day.title, TextRole::Strong));
    column->addWidget(new PlainLabel(tr("%1 · %2").arg(day.minutes, day.state), TextRole::Small));
    for (const PlanItem& item : day.items)
        addItem(item);
    if (!day.tests.isEmpty()) {
        addGap(*this, *column, 0.5);
        column->addWidget(new PlainLabel(tr("Tests"), TextRole::Strong));
    }
    for (const QString& test : day.tests)
        column->addWidget(new PlainLabel(test, TextRole::Small));
    column->addStretch();
}

void DayCard::addItem(const PlanItem& item) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    addGap(*this, *column, 0.5);
    auto* line = new QHBoxLayout;
    space(*this, *line, 0.4);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(item.name, TextRole::Body));
    words->addWidget(new PlainLabel(item.dose, TextRole::Small));
    line->addWidget(new SmallFigure(item.drawing, {3.2, 2.4}), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    column->addLayout(line);
}

void DayCard::addRest(const PlanDay& day) {
    auto* label = new PlainLabel(day.state, TextRole::Quiet);
    label->setAlignment(Qt::AlignCenter);
    static_cast<QVBoxLayout*>(layout())->addWidget(label);
}

void DayCard::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    const double radius = em(*this, 0.5);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, m_rest ? 1.5 : 1.0, m_rest ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_rest ? QBrush(Qt::NoBrush) : QBrush(colours.card));
    painter.drawRoundedRect(body, radius, radius);
    if (m_rest)
        return;
    QPainterPath shape;
    shape.addRoundedRect(body, radius, radius);
    painter.setClipPath(shape);
    const double edge = em(*this, 0.28);
    const bool right = layoutDirection() == Qt::RightToLeft;
    const QColor colour = m_mark == DayMark::Done ? colours.done
                          : m_today               ? colours.accent
                                                  : colours.control;
    painter.fillRect(
        QRectF(right ? body.right() - edge : body.left(), body.top(), edge, body.height()), colour);
}

} // namespace hipwise
