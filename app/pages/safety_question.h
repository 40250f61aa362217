#pragma once

#include "app/pages/safety_words.h"
#include "app/widgets/card.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

class Button;
class WrappedCheck;

/// One list of signs: tick those that fit, or say that none does.
class SafetyQuestion : public Card {
    Q_OBJECT

  public:
    SafetyQuestion(const QString& question, const std::vector<SafetySign>& signs,
                   QWidget* parent = nullptr);

    /// The tags of the signs that were ticked; empty until the question was answered.
    std::optional<std::vector<std::string>> answer() const;
    /// Whether at least one sign is ticked.
    bool hasSign() const;
    void setAnswer(const std::optional<std::vector<std::string>>& answer);
    void takeFocus();

  Q_SIGNALS:
    void answered();

  private:
    WrappedCheck* addSign(const QString& text);
    void follow();
    void chooseNone();

    struct Line {
        WrappedCheck* box;
        std::string tag;
    };

    std::vector<Line> m_lines;
    /// Stands for signs that this list does not know, as from a profile file.
    WrappedCheck* m_other;
    std::vector<std::string> m_otherTags;
    Button* m_none;
};

} // namespace hipwise
