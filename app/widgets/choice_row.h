#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <optional>

class QBoxLayout;

namespace hipwise {

/// A few answers side by side, of which one can be chosen; arrow keys move the choice.
class ChoiceRow : public QWidget {
    Q_OBJECT

  public:
    /// The name is what a screen reader says about the row.
    explicit ChoiceRow(const QString& name, QWidget* parent = nullptr);

    /// `spoken` is read aloud where the text alone says too little, as a bare number does.
    void add(int value, const QString& text, const QString& spoken = {});
    void setValue(std::optional<int> value);
    /// Empty while nothing is chosen.
    std::optional<int> value() const;
    /// Moves the keyboard to the chosen answer, or to the first one.
    void takeFocus();

  Q_SIGNALS:
    /// The person chose an answer.
    void chosen(int value);

  private:
    QBoxLayout* m_row;
    QButtonGroup m_group;
};

} // namespace hipwise
