#pragma once

#include "app/widgets/figure/figure_picture.h"
#include "app/widgets/spoken_widget.h"

#include <optional>
#include <string_view>

namespace hipwise {

/// The end of an exercise with the start as a ghost behind it, small, beside its name. Takes no
/// room where the exercise has no drawing.
class SmallFigure : public SpokenWidget {
    Q_OBJECT

  public:
    /// Its size is in line heights.
    explicit SmallFigure(std::string_view exercise, QSizeF size = {7, 4.4},
                         QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::optional<FigurePicture> m_picture;
    QSizeF m_size;
};

} // namespace hipwise
