#pragma once

#include "app/models/shorter_choice.h"
#include "app/widgets/card.h"

#include <vector>

namespace hipwise {

/// "I have less time": what the rest of the session can be cut to.
class LessTimePanel : public Card {
    Q_OBJECT

  public:
    explicit LessTimePanel(QWidget* parent = nullptr);

    void offer(const std::vector<ShorterChoice>& choices);

  Q_SIGNALS:
    void chosen(std::size_t choice);
    void cancelled();

  private:
    QWidget* m_choices = nullptr;
};

} // namespace hipwise
