#pragma once

#include "app/widgets/card.h"

#include <QStringList>

#include <optional>

namespace hipwise {

class ChoiceRow;

/// One list of signs and one answer to all of them: none, or one or more.
class SafetyQuestion : public Card {
    Q_OBJECT

  public:
    SafetyQuestion(const QString& question, const QStringList& signs, QWidget* parent = nullptr);

    /// Empty until it was answered.
    std::optional<bool> answer() const;
    void setAnswer(std::optional<bool> answer);
    void takeFocus();

  Q_SIGNALS:
    void answered(bool anySign);

  private:
    ChoiceRow* m_choice;
};

} // namespace hipwise
