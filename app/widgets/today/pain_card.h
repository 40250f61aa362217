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
    /// What the pain is asked about: "Back pain before you start".
    void setQuestion(const QString& question);

  Q_SIGNALS:
    void chosen(int pain);
    /// Something may be wrong: the warning signs are wanted.
    void warningSignsAsked();

  private:
    PlainLabel* m_question;
    PainScale* m_scale;
    PlainLabel* m_advice;
};

} // namespace hipwise
