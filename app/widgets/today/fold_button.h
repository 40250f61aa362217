#pragma once

#include "app/widgets/plain_label.h"

#include <QToolButton>

namespace hipwise {

/// A heading that folds what stands below it in and out; checked is unfolded.
class FoldButton : public QToolButton {
    Q_OBJECT

  public:
    explicit FoldButton(const QString& text, TextRole role = TextRole::Strong,
                        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    TextRole m_role;
};

} // namespace hipwise
