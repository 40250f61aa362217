#include "app/widgets/spoken_widget.h"

#include "app/widgets/colours.h"
#include "app/widgets/measure.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

class SpokenInterface : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit SpokenInterface(SpokenWidget* widget)
        : QAccessibleWidget(widget, widget->spokenRole()),
          m_widget(widget) {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return m_widget->spokenValue();
        return QAccessibleWidget::text(kind);
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && m_widget->range())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override {
        const auto range = m_widget->range();
        return range && range->current ? QVariant(*range->current) : QVariant();
    }
    QVariant minimumValue() const override { return bound(&SpokenWidget::Range::lowest); }
    QVariant maximumValue() const override { return bound(&SpokenWidget::Range::highest); }
    QVariant minimumStepSize() const override { return 1; }

    void setCurrentValue(const QVariant& value) override {
        const auto range = m_widget->range();
        if (range && m_widget->isEnabled())
            m_widget->choose(std::clamp(value.toInt(), range->lowest, range->highest));
    }

  private:
    QVariant bound(int SpokenWidget::Range::*end) const {
        const auto range = m_widget->range();
        return range ? QVariant((*range).*end) : QVariant();
    }

    SpokenWidget* m_widget;
};

QAccessibleInterface* spokenInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<SpokenWidget*>(object);
    return widget ? new SpokenInterface(widget) : nullptr;
}

} // namespace

SpokenWidget::SpokenWidget(QAccessible::Role role, Qt::FocusPolicy focus, QWidget* parent)
    : QWidget(parent),
      m_role(role) {
    static const bool installed = (QAccessible::installFactory(spokenInterface), true);
    Q_UNUSED(installed)
    setFocusPolicy(focus);
}

void SpokenWidget::say(const QString& value) {
    if (value == m_value)
        return;
    m_value = value;
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    const auto now = range();
    if (!now || !now->current)
        return;
    QAccessibleValueChangeEvent changed(this, *now->current);
    QAccessible::updateAccessibility(&changed);
}

void SpokenWidget::paintFocusRing(QPainter& painter, const QRectF& around, double radius) const {
    if (!hasFocus())
        return;
    const double width = ringWidth(*this);
    const double half = width / 2;
    painter.setPen(QPen(coloursOf(*this).accent, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(half, half, -half, -half), radius, radius);
}

void SpokenWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

double ringWidth(const QWidget& widget) {
    return std::max(2, em(widget, 0.12));
}

} // namespace hipwise
