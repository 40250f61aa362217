#pragma once

#include "app/models/day_view.h"
#include "app/widgets/spoken_widget.h"

namespace hipwise {

/// The week at a glance: done is a tick, planned a ring, rest a dot, missed a dash; today is
/// underlined.
class WeekDots : public SpokenWidget {
    Q_OBJECT

  public:
    explicit WeekDots(QWidget* parent = nullptr);

    void setWeek(const WeekGlance& week);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintMark(QPainter& painter, const QRectF& circle, DayMark mark) const;
    void paintLetter(QPainter& painter, const QRectF& place, const DayGlance& day) const;
    int dot() const;

    std::vector<DayGlance> m_days;
};

} // namespace hipwise
