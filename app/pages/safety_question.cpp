#include "app/pages/safety_question.h"

#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/wrapped_check.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

SafetyQuestion::SafetyQuestion(const QString& question, const std::vector<SafetySign>& signs,
                               QWidget* parent)
    : Card(parent),
      m_other(nullptr),
      m_none(new Button(tr("None of these"), Button::Kind::Choice)) {
    column()->addWidget(new PlainLabel(question, TextRole::Strong));
    column()->addWidget(
        new PlainLabel(tr("Tick what fits, or say that none does."), TextRole::Small));
    for (const SafetySign& sign : signs) {
        m_lines.push_back({addSign(sign.text), sign.tag});
        m_lines.back().box->setObjectName(toQt(sign.tag));
    }
    m_other = addSign(tr("Something else that was told before"));
    m_other->hide();
    m_none->setObjectName(QStringLiteral("none"));
    m_none->setAccessibleDescription(question);
    column()->addWidget(m_none, 0, Qt::AlignLeft);
    connect(m_none, &Button::clicked, this, &SafetyQuestion::chooseNone);
}

WrappedCheck* SafetyQuestion::addSign(const QString& text) {
    auto* box = new WrappedCheck(text);
    column()->addWidget(box);
    connect(box, &WrappedCheck::clicked, this, &SafetyQuestion::follow);
    return box;
}

/// A tick answers the question; the last one taken away leaves it open again.
void SafetyQuestion::follow() {
    m_none->setChecked(false);
    Q_EMIT answered();
}

void SafetyQuestion::chooseNone() {
    setAnswer(std::vector<std::string>{});
    Q_EMIT answered();
}

bool SafetyQuestion::hasSign() const {
    return m_other->isChecked() ||
           std::any_of(m_lines.begin(), m_lines.end(),
                       [](const Line& line) { return line.box->isChecked(); });
}

std::optional<std::vector<std::string>> SafetyQuestion::answer() const {
    if (!m_none->isChecked() && !hasSign())
        return std::nullopt;
    std::vector<std::string> tags;
    for (const Line& line : m_lines)
        if (line.box->isChecked())
            tags.push_back(line.tag);
    if (m_other->isChecked())
        tags.insert(tags.end(), m_otherTags.begin(), m_otherTags.end());
    return tags;
}

void SafetyQuestion::setAnswer(const std::optional<std::vector<std::string>>& answer) {
    m_otherTags = answer.value_or(std::vector<std::string>{});
    for (const Line& line : m_lines)
        line.box->setChecked(std::erase(m_otherTags, line.tag) > 0);
    m_other->setVisible(!m_otherTags.empty());
    m_other->setChecked(!m_otherTags.empty());
    m_none->setChecked(answer && answer->empty());
}

void SafetyQuestion::takeFocus() {
    m_lines.front().box->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise
