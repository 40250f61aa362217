#pragma once

#include <QLayout>
#include <QList>

namespace hipwise {

/// Puts widgets of one row after the other, from left to right, and begins a new row where one
/// does not fit.
class FlowLayout : public QLayout {
    Q_OBJECT

  public:
    explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int at) const override { return m_items.value(at); }
    QLayoutItem* takeAt(int at) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& place) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

  private:
    /// Moves the items where asked to; returns the height they need.
    int arrange(const QRect& place, bool move) const;

    QList<QLayoutItem*> m_items;
};

} // namespace hipwise
