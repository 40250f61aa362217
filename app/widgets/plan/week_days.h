#pragma once

#include "app/models/week_view.h"

#include <QWidget>

class QGridLayout;

namespace hipwise {

class DayCard;
class PlainLabel;

/// Seven days, Monday first: side by side where there is room to read them, else one below the
/// other.
class WeekDays : public QWidget {
    Q_OBJECT

  public:
    explicit WeekDays(QWidget* parent = nullptr);

    void setDays(const std::vector<PlanDay>& days);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();
    bool fitsSideBySide() const;
    void placeSideBySide();
    void placeBelowEachOther();

    QGridLayout* m_grid;
    std::vector<PlainLabel*> m_headers;
    std::vector<DayCard*> m_cards;
};

} // namespace hipwise
