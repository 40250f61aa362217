#pragma once

#include "app/widgets/card.h"
#include "core/domain/date.h"

namespace hipwise {

class PainScale;
class PlainLabel;

/// The morning after a session: one question, one press, or not now.
class MorningCard : public Card {
    Q_OBJECT

  public:
    explicit MorningCard(QWidget* parent = nullptr);

    void setSession(Date planned);

  Q_SIGNALS:
    void chosen(int pain);
    void notNow();

  private:
    PlainLabel* m_question;
    PainScale* m_scale;
};

} // namespace hipwise
