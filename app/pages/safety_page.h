#pragma once

#include "core/coach/coach.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QStackedWidget;

namespace hipwise {

class Button;
class Card;
class PlainLabel;
class SafetyQuestion;
class Training;
class WrappedCheck;

/// The questions before the first session, and what to do where an answer asks for help.
class SafetyPage : public QWidget {
    Q_OBJECT

  public:
    explicit SafetyPage(Training& training, QWidget* parent = nullptr);

    /// Shows what was answered before; nothing is chosen where nothing was.
    void setSnapshot(const Snapshot& snapshot);

  Q_SIGNALS:
    /// The answers were handed on, or the person went back: Today says what follows.
    void finished();

  private:
    QWidget* questions();
    QWidget* getHelp();
    Card* clearance();
    QWidget* clearedRow();
    Card* limitBoxes();
    QWidget* footer();
    void showClearance();
    void handOn();
    void ask(SafetyQuestion& question);
    SafetyAnswers answers() const;
    std::vector<Limit> limits() const;

    Training& m_training;
    QStackedWidget* m_stack;
    PlainLabel* m_title;
    PlainLabel* m_intro;
    SafetyQuestion* m_emergency;
    SafetyQuestion* m_clinician;
    Card* m_clearance;
    WrappedCheck* m_cleared;
    QWidget* m_clearedRow = nullptr;
    QDateEdit* m_clearedOn;
    std::vector<WrappedCheck*> m_limits;
    PlainLabel* m_hint;
};

} // namespace hipwise
