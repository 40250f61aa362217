#pragma once

#include "app/models/session_end.h"
#include "app/widgets/card.h"

#include <optional>

namespace hipwise {

class Button;
class ChoiceRow;
class PainScale;
class PlainLabel;

/// The end of a session: what was done, how it was, and what comes next. Nothing needs an answer.
class EndPanel : public Card {
    Q_OBJECT

  public:
    explicit EndPanel(QWidget* parent = nullptr);

    /// Asks anew.
    void ask(const SessionEnd& end);
    /// What is shown may change while it asks: the next session after the plan has followed.
    void setEnd(const SessionEnd& end);
    std::optional<Effort> effort() const;
    std::optional<int> pain() const;

  Q_SIGNALS:
    /// Whether the sets that ran on without a press were done.
    void confirmed(bool wereDone);
    /// The last set by one repetition or second.
    void corrected(int by);
    /// The session is over as it is.
    void finished();
    /// It is left as it is, to go on some time today.
    void putOff();
    void wentBack();
    /// It is over, and what the tests change is to be seen.
    void testsAsked();

  private:
    QWidget* lastSet();
    QWidget* questions();
    QWidget* actions();

    PlainLabel* m_title;
    PlainLabel* m_problem;
    PlainLabel* m_summary;
    PlainLabel* m_lastSet;
    QWidget* m_lastRow = nullptr;
    PlainLabel* m_question;
    Button* m_yes;
    Button* m_no;
    ChoiceRow* m_effort;
    PainScale* m_scale;
    PlainLabel* m_next;
    PlainLabel* m_habit;
    PlainLabel* m_tests;
    Button* m_seeTests;
    Button* m_finish;
    Button* m_later;
    Button* m_back;
    PlainLabel* m_painAdvice;
    /// What is asked about a session of which something was done.
    QWidget* m_howItWas = nullptr;
};

} // namespace hipwise
