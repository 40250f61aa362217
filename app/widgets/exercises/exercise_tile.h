#pragma once

#include "app/models/exercise_shelf.h"
#include "app/widgets/figure/figure_picture.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>

namespace hipwise {

/// One exercise to be opened: its drawing, its name and how it stands to the person's plan.
class ExerciseTile : public QAbstractButton {
    Q_OBJECT

  public:
    explicit ExerciseTile(const ShelfExercise& shown, QWidget* parent = nullptr);

    const std::string& exercise() const { return m_shown.drawing.exercise; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintWords(QPainter& painter, const QRectF& place) const;

    ShelfExercise m_shown;
    std::optional<FigurePicture> m_picture;
    /// The person's own picture where there is no drawing; null where there is none.
    QImage m_own;
};

} // namespace hipwise
