#include "app/pages/safety_question.h"

#include "app/widgets/choice_row.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

enum Answer { NoSign, AnySign };

} // namespace

SafetyQuestion::SafetyQuestion(const QString& question, const QStringList& signs, QWidget* parent)
    : Card(parent),
      m_choice(new ChoiceRow(question)) {
    column()->addWidget(new PlainLabel(question, TextRole::Strong));
    auto* list = new QGridLayout;
    list->setHorizontalSpacing(em(*this, 0.5));
    list->setVerticalSpacing(em(*this, 0.25));
    list->setColumnStretch(1, 1);
    for (const QString& sign : signs) {
        const int row = list->rowCount();
        auto* bullet = new PlainLabel(QStringLiteral("•"), TextRole::Quiet);
        bullet->setAlignment(Qt::AlignTop);
        list->addWidget(bullet, row, 0);
        list->addWidget(new PlainLabel(sign), row, 1);
    }
    column()->addLayout(list);
    m_choice->add(NoSign, tr("None of these"));
    m_choice->add(AnySign, tr("Yes, one or more"));
    column()->addWidget(m_choice);
    connect(m_choice, &ChoiceRow::chosen, this,
            [this](int answer) { Q_EMIT answered(answer == AnySign); });
}

std::optional<bool> SafetyQuestion::answer() const {
    const auto value = m_choice->value();
    if (!value)
        return std::nullopt;
    return *value == AnySign;
}

void SafetyQuestion::setAnswer(std::optional<bool> answer) {
    m_choice->setValue(answer ? std::optional<int>(*answer ? AnySign : NoSign) : std::nullopt);
}

void SafetyQuestion::takeFocus() {
    m_choice->takeFocus();
}

} // namespace hipwise
