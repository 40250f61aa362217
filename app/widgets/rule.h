#pragma once

#include <QWidget>

namespace hipwise {

/// A hairline between two rows.
class Rule : public QWidget {
    Q_OBJECT

  public:
    explicit Rule(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hipwise
