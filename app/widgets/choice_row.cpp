#include "app/widgets/choice_row.h"

#include "app/widgets/button.h"
#include "app/widgets/spacing.h"

#include <QHBoxLayout>

namespace hipwise {

ChoiceRow::ChoiceRow(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)) {
    setAccessibleName(name);
    space(*this, *m_row, 0.15);
    m_row->addStretch();
    connect(&m_group, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

void ChoiceRow::add(int value, const QString& text, const QString& spoken) {
    auto* button = new Button(text, Button::Kind::Choice, this);
    button->setAccessibleName(spoken.isEmpty() ? text : spoken);
    button->setAccessibleDescription(accessibleName());
    m_group.addButton(button, value);
    m_row->insertWidget(m_row->count() - 1, button);
}

void ChoiceRow::setValue(std::optional<int> value) {
    if (value) {
        if (auto* button = m_group.button(*value))
            button->setChecked(true);
        return;
    }
    m_group.setExclusive(false);
    for (auto* button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
}

std::optional<int> ChoiceRow::value() const {
    if (m_group.checkedButton() == nullptr)
        return std::nullopt;
    return m_group.checkedId();
}

void ChoiceRow::takeFocus() {
    const auto buttons = m_group.buttons();
    auto* target = m_group.checkedButton() != nullptr ? m_group.checkedButton() : buttons.value(0);
    if (target != nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise
