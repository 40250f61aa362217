#include "app/widgets/today/exercise_line.h"

#include "app/text/words.h"
#include "app/widgets/chip.h"
#include "app/widgets/figure/figure_button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/set_tick.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Line heights that a drawing, four ticks and words that are easy to read need.
constexpr double ticksBesideFrom = 28;

} // namespace

ExerciseLine::ExerciseLine(const SessionRow& row, QWidget* parent)
    : BesideOrBelow(ticksBesideFrom, parent) {
    space(*this, *parts(), 0.7, {0, 0.45, 0, 0.45});
    auto* how = new FigureButton({row.exercise, row.picture}, tr("How to do %1").arg(row.name));
    how->setObjectName(QStringLiteral("how-") + toQt(row.exercise));
    connect(how, &FigureButton::clicked, this, &ExerciseLine::howAsked);
    parts()->addWidget(how, 0, Qt::AlignVCenter | Qt::AlignLeft);
    parts()->addWidget(words(row), 1);
    parts()->addWidget(ticks(row), 0, Qt::AlignVCenter | Qt::AlignRight);
    setTicks(row);
}

QWidget* ExerciseLine::words(const SessionRow& row) {
    auto* words = new QWidget(this);
    auto* column = new QVBoxLayout(words);
    space(*words, *column, 0.15);
    auto* top = new QHBoxLayout;
    space(*words, *top, 0.5);
    top->addWidget(new PlainLabel(row.name, TextRole::Strong));
    for (const NoteChip& note : row.chips)
        top->addWidget(new Chip(note.text, note.tone == NoteChip::Tone::Eased ? Chip::Tone::Warm
                                                                              : Chip::Tone::Cool));
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(new PlainLabel(row.dose, TextRole::Body));
    if (!row.reason.isEmpty())
        column->addWidget(new PlainLabel(row.reason, TextRole::Small));
    return words;
}

QWidget* ExerciseLine::ticks(const SessionRow& row) {
    auto* ticks = new QWidget(this);
    auto* line = new QHBoxLayout(ticks);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (std::size_t at = 0; at < row.ticks.size(); ++at) {
        auto* tick = new SetTick(ticks);
        tick->setObjectName(
            QStringLiteral("tick-%1-%2").arg(toQt(row.exercise)).arg(static_cast<int>(at) + 1));
        connect(tick, &SetTick::clicked, this, [this, at] { Q_EMIT pressed(at); });
        line->addWidget(tick);
        m_ticks.push_back(tick);
    }
    return ticks;
}

void ExerciseLine::setTicks(const SessionRow& row) {
    for (std::size_t at = 0; at < m_ticks.size() && at < row.ticks.size(); ++at) {
        m_ticks[at]->setAmount(tickWords(row, at));
        m_ticks[at]->setAccessibleName(spokenTick(row, at));
        m_ticks[at]->setState(row.ticks[at].state());
    }
}

void ExerciseLine::setOpen(bool open) {
    for (SetTick* tick : m_ticks)
        tick->setEnabled(open);
}

} // namespace hipwise
