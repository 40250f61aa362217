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
    /// A second thing to do; none where the words are empty.
    void setSecond(const QString& words);

  Q_SIGNALS:
    void acted();
    void secondActed();

  private:
    PlainLabel* m_title;
    PlainLabel* m_text;
    Button* m_action;
    Button* m_second;
};

} // namespace hipwise
