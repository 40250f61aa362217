#pragma once

#include "app/models/day_view.h"
#include "app/widgets/card.h"

namespace hipwise {

class Button;
class PlainLabel;

/// A calm card with a sentence or two and one thing to do.
class NoticeCard : public Card {
    Q_OBJECT

  public:
    explicit NoticeCard(QWidget* parent = nullptr);

    void setNotice(const DayNotice& notice);

  Q_SIGNALS:
    void acted();

  private:
    PlainLabel* m_title;
    PlainLabel* m_text;
    Button* m_action;
};

} // namespace hipwise
