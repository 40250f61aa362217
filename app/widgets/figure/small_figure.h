#pragma once

#include "app/models/drawing.h"
#include "app/widgets/figure/figure_picture.h"
#include "app/widgets/spoken_widget.h"

#include <QImage>

#include <optional>

namespace hipwise {

/// The end of an exercise with the start as a ghost behind it, or the person's own picture, small,
/// beside its name. Takes no room where the exercise has neither.
class SmallFigure : public SpokenWidget {
    Q_OBJECT

  public:
    /// Its size is in line heights.
    explicit SmallFigure(const Drawing& drawing, QSizeF size = {7, 4.4}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::optional<FigurePicture> m_picture;
    /// Null where the person's own picture cannot be shown.
    QImage m_own;
    bool m_isOwn = false;
    QSizeF m_size;
};

} // namespace hipwise
