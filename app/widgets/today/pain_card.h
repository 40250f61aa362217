#pragma once

#include "app/widgets/card.h"

#include <optional>

namespace hipwise {

class PainScale;
class PlainLabel;

/// "Back pain right now" with its scale and what the answer means.
class PainCard : public Card {
    Q_OBJECT

  public:
    explicit PainCard(QWidget* parent = nullptr);

    void setPain(std::optional<int> pain);

  Q_SIGNALS:
    void chosen(int pain);

  private:
    PainScale* m_scale;
    PlainLabel* m_advice;
};

} // namespace hipwise
