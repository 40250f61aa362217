#include "app/widgets/exercises/movement_card.h"

#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/colours.h"
#include "app/widgets/figure/exercise_figure.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QVBoxLayout>

namespace hipwise {

MovementCard::MovementCard(const Exercise& exercise, QWidget* parent)
    : Card(parent),
      m_figure(new ExerciseFigure),
      m_play(new Button(tr("Show the movement"), Button::Kind::Primary)) {
    m_figure->setObjectName(QStringLiteral("figure"));
    m_play->setObjectName(QStringLiteral("play"));
    m_figure->setExercise(exercise);
    fitToFont(*m_figure, [this] { m_figure->setMinimumHeight(em(*m_figure, 13)); });
    column()->addWidget(m_figure, 1);
    column()->addWidget(controls(exercise));
    column()->addWidget(
        new PlainLabel(tr("How it starts and how it ends. Drag it, or use the arrow keys, to see "
                          "it from another side."),
                       TextRole::Small));
    connect(m_play, &Button::clicked, m_figure,
            [this] { m_figure->isPlaying() ? m_figure->stop() : m_figure->play(); });
    connect(m_figure, &ExerciseFigure::playingChanged, m_play, [this](bool playing) {
        m_play->setText(playing ? tr("Stop") : tr("Show the movement"));
    });
}

QWidget* MovementCard::controls(const Exercise& exercise) {
    auto* controls = new QWidget;
    auto* line = new QHBoxLayout(controls);
    space(*controls, *line, 0.8);
    line->addWidget(m_play);
    if (exercise.perSide) {
        auto* sides = new ChoiceRow(tr("The side that works"));
        sides->setObjectName(QStringLiteral("side"));
        for (const Side side : {Side::Left, Side::Right})
            sides->add(static_cast<int>(side), sideName(side));
        sides->setValue(static_cast<int>(Side::Left));
        connect(sides, &ChoiceRow::chosen, m_figure, [this, exercise](int side) {
            m_figure->setExercise(exercise, static_cast<Side>(side));
        });
        line->addWidget(sides);
    }
    line->addStretch();
    return controls;
}

} // namespace hipwise
