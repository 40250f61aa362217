#pragma once

#include "app/models/session_view.h"

#include <QWidget>

class QMenu;

namespace hipwise {

class Button;
class ChoiceRow;
class FoldButton;
class PainScale;
class PlainLabel;

/// What may be told about one exercise, one press each: how it felt, pain, why it was left out; and
/// why it is asked for. Folded away until it is wanted.
class ExerciseNotes : public QWidget {
    Q_OBJECT

  public:
    explicit ExerciseNotes(const SessionRow& row, QWidget* parent = nullptr);

    void setTold(const SessionRow& row);
    void setOpen(bool open);
    void unfold();

  Q_SIGNALS:
    void effortChosen(hipwise::Effort effort);
    void painChosen(int pain);
    void skipChosen(hipwise::SkipReason reason);

  private:
    QWidget* questions(const SessionRow& row);
    QWidget* reasons(const SessionRow& row);
    QMenu* skipMenu();

    FoldButton* m_heading;
    PlainLabel* m_summary;
    QWidget* m_body;
    ChoiceRow* m_effort;
    PainScale* m_pain;
    Button* m_skip;
    PlainLabel* m_skipped;
};

} // namespace hipwise
