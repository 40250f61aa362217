#pragma once

#include "app/widgets/figure/figure_picture.h"
#include "app/widgets/spoken_widget.h"
#include "core/domain/exercise.h"

#include <QColor>
#include <QVariantAnimation>

#include <optional>

namespace hipwise {

/// An exercise as a drawn figure: start and end side by side; its loop on request; turned when
/// dragged or by the arrow keys.
class ExerciseFigure : public SpokenWidget {
    Q_OBJECT

  public:
    explicit ExerciseFigure(QWidget* parent = nullptr);

    /// Shows nothing where the exercise has no drawing.
    void setExercise(const Exercise& exercise, Side working = Side::Left);
    void clear();
    bool isEmpty() const { return !m_picture; }

    /// The colour of the surface behind it; the window's unless said.
    void setGround(const QColor& ground);
    /// Without motion a loop is shown as still pictures, one after the other; so it is in any case
    /// where the style wants less motion.
    void setReducedMotion(bool reduced);
    bool isPlaying() const { return m_playing; }
    /// Which share of the loop is shown while it plays, 0 to 1.
    double moment() const;
    FigureView view() const;
    /// Seen from so many degrees further to the figure's left.
    void turn(double degrees);
    void turnBack();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  public Q_SLOTS:
    void play();
    void stop();

  Q_SIGNALS:
    void playingChanged(bool playing);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    bool showsStills() const;

    std::optional<FigurePicture> m_picture;
    QColor m_ground;
    QVariantAnimation m_loop;
    int m_loopMilliseconds = 0;
    bool m_playing = false;
    bool m_reducedMotion = false;
    double m_draggedFrom = 0;
};

} // namespace hipwise
