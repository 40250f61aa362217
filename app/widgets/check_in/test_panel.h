#pragma once

#include "app/models/test_view.h"
#include "app/widgets/card.h"

class QSpinBox;

namespace hipwise {

class Button;
class ChoiceRow;
class PlainLabel;
class SmallFigure;

/// One home test: how it is done, a time or count to be seen from a distance, and its result.
class TestPanel : public Card {
    Q_OBJECT

  public:
    explicit TestPanel(QWidget* parent = nullptr);

    void setView(const TestView& view);
    /// Forgets what was shown, for a test that begins.
    void reset();
    /// Takes a choice back that nobody meant.
    void clearChoice();
    /// What leaving it is called.
    void setBackWords(const QString& words);
    /// The keyboard goes to what starts or ends the try, or, once it is over, keeps its result.
    void takeFocus();

  Q_SIGNALS:
    /// Start, stop, again.
    void pressed();
    /// A number, or the place of a look.
    void kept(int value);
    void sideSkipped();
    /// The other side is to go first.
    void otherSideAsked();
    void left();

  private:
    QWidget* resultRow();
    QWidget* lookRow();
    QWidget* actions();
    void showProtocol();
    void showKeep();

    TestView m_view;
    PlainLabel* m_title;
    PlainLabel* m_which;
    QWidget* m_how = nullptr;
    QWidget* m_howRoom;
    PlainLabel* m_phase;
    PlainLabel* m_count;
    Button* m_go;
    QWidget* m_result = nullptr;
    QSpinBox* m_value;
    PlainLabel* m_unit;
    PlainLabel* m_best;
    QWidget* m_look = nullptr;
    ChoiceRow* m_looks;
    Button* m_keep;
    Button* m_skip;
    Button* m_other;
    Button* m_back;
};

} // namespace hipwise
