#pragma once

#include "app/models/pain_words.h"
#include "app/widgets/card.h"

#include <optional>

class QVBoxLayout;

namespace hipwise {

class Button;
class ChoiceRow;
class PainScale;
class PlainLabel;

/// "It hurts": how much and where, and at once what to do about it.
class PainPanel : public Card {
    Q_OBJECT

  public:
    explicit PainPanel(QWidget* parent = nullptr);

    /// Asks anew; `exercise` is empty where it is not about one.
    void ask(const QString& exercise);
    void answer(const PainWords& words);
    std::optional<int> pain() const;
    std::optional<PainPlace> place() const;

  protected:
    /// A digit corrects the number, also from a button of the answer.
    void keyPressEvent(QKeyEvent* event) override;

  Q_SIGNALS:
    void painTold(int pain);
    void chosen(hipwise::PainAdvice advice);
    void warningSignsAsked();
    void cancelled();

  private:
    void clearAnswer();

    PlainLabel* m_question;
    PlainLabel* m_note;
    PainScale* m_scale;
    PlainLabel* m_where;
    ChoiceRow* m_place;
    QWidget* m_answer = nullptr;
    QVBoxLayout* m_room;
    Button* m_back;
};

} // namespace hipwise
