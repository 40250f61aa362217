#pragma once

#include "app/models/guide_scene.h"
#include "app/widgets/figure/figure_picture.h"
#include "app/widgets/session/stage_rooms.h"
#include "app/widgets/spoken_widget.h"

#include <QImage>

#include <optional>

namespace hipwise {

/// The far view of a guided session: one moving figure, what to do, and a count that can be read
/// from the mat. Pressed anywhere it means "next".
class SessionStage : public SpokenWidget {
    Q_OBJECT

  public:
    explicit SessionStage(QWidget* parent = nullptr);

    void setScene(const GuideScene& scene);
    const GuideScene& scene() const { return m_scene; }
    StageRooms rooms() const;

    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void pressed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void showFigure(const FigureMoment& figure);
    void showNext();
    QString spoken() const;
    QString phase() const;
    QColor moodColour() const;
    void paintWords(QPainter& painter, const StageRooms& rooms) const;
    void paintCount(QPainter& painter, const StageRooms& rooms) const;
    void paintFigure(QPainter& painter, const StageRooms& rooms) const;
    void paintNext(QPainter& painter, const StageRooms& rooms) const;

    GuideScene m_scene;
    std::optional<FigurePicture> m_picture;
    QImage m_own;
    /// Of what comes next, where it is another exercise.
    std::optional<FigurePicture> m_next;
    /// The keyboard came by Tab: it has it anyway while somebody trains, and needs no ring then.
    bool m_showsFocus = false;
};

} // namespace hipwise
