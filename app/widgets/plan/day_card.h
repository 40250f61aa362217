#pragma once

#include "app/models/week_view.h"
#include <QWidget>

namespace hipwise {

/// One day of the plan: a session with its exercises, or rest. The edge and a word show its state.
class DayCard : public QWidget {
    Q_OBJECT

  public:
    explicit DayCard(const PlanDay& day, QWidget* parent = nullptr);

    bool isRest() const { return m_rest; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addSession(const PlanDay& day);
    void addItem(const PlanItem& item);
    void addRest(const PlanDay& day);

    DayMark m_mark;
    bool m_today;
    bool m_rest;
};

} // namespace hipwise
