#pragma once

#include "app/models/session_view.h"
#include "app/widgets/card.h"

#include <optional>

namespace hipwise {

class Button;
class ExerciseLine;
class ExerciseNotes;
class PlainLabel;

/// Today's session: warm-up, exercises with their ticks, tests, and "all done" in one press.
class SessionCard : public Card {
    Q_OBJECT

  public:
    explicit SessionCard(QWidget* parent = nullptr);

    /// Keeps the widgets, and with them the focus, where only ticks changed.
    void setSession(const SessionView& session, const QString& closing);
    /// Whether ticks can be pressed.
    void setOpen(bool open);

  Q_SIGNALS:
    void tickPressed(std::size_t row, std::size_t tick);
    void allPressed();
    /// The session is cut to one of its shorter choices.
    void shorterChosen(std::size_t choice);
    /// How an exercise went, pain in it, or why it is left out.
    void told(const hipwise::ExerciseFact& fact);
    void howAsked(const std::string& exercise);
    /// The tests are to be done by themselves.
    void testsAsked();

  private:
    void rebuild(const SessionView& session);
    std::optional<std::size_t> justCompleted(const SessionView& session) const;
    void noteComplete(const SessionView& session);
    QWidget* header(const SessionView& session);
    QWidget* tests(const SessionView& session);
    QWidget* footer(const SessionView& session);
    void followReadingOrder();
    void addExercise(const SessionRow& row, std::size_t at);
    void addRule();
    void showProgress(const SessionView& session, const QString& closing);

    std::optional<SessionView> m_shown;
    /// By exercise: whether all its sets were done when it was shown last.
    std::vector<bool> m_complete;
    bool m_open = true;
    QWidget* m_body = nullptr;
    PlainLabel* m_progress = nullptr;
    PlainLabel* m_closing = nullptr;
    Button* m_all = nullptr;
    Button* m_shorter = nullptr;
    std::vector<ExerciseLine*> m_lines;
    std::vector<ExerciseNotes*> m_notes;
};

} // namespace hipwise
