#pragma once

#include <QAccessible>
#include <QList>
#include <QRectF>
#include <QWidget>

#include <optional>

class QPainter;

namespace hipwise {

/// Keys that do something, and what.
struct KeyNote {
    QString keys;
    QString what;
};

/// A painted widget that says in words what it shows: accessible name, role and value, a place in
/// the Tab order and a focus ring.
class SpokenWidget : public QWidget {
    Q_OBJECT

  public:
    struct Range {
        int lowest = 0;
        int highest = 0;
        /// Empty where nothing is chosen yet.
        std::optional<int> current;
    };

    SpokenWidget(QAccessible::Role role, Qt::FocusPolicy focus, QWidget* parent);

    QAccessible::Role spokenRole() const { return m_role; }
    /// What is shown, as a sentence.
    QString spokenValue() const { return m_value; }
    /// Empty for pictures; what assistive tools may choose from otherwise.
    virtual std::optional<Range> range() const { return std::nullopt; }
    virtual void choose(int) {}
    /// The keys of its own, for the sheet of all keys.
    virtual QList<KeyNote> keys() const { return {}; }

  protected:
    void say(const QString& value);
    /// Paints the ring inside the given rectangle while the widget has the focus.
    void paintFocusRing(QPainter& painter, const QRectF& around, double radius) const;
    void changeEvent(QEvent* event) override;

  private:
    QAccessible::Role m_role;
    QString m_value;
};

/// Width of a focus ring, in pixels of the widget's font size.
double ringWidth(const QWidget& widget);

} // namespace hipwise
