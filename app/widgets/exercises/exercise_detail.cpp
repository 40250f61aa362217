#include "app/widgets/exercises/exercise_detail.h"

#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/exercises/movement_card.h"
#include "app/widgets/exercises/own_picture_card.h"
#include "app/widgets/exercises/tile_row.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QLocale>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Widths in line heights, below which parts move under each other.
constexpr double twoCardsFrom = 44;
constexpr double twoRowsFrom = 40;
constexpr double titleAndButtonFrom = 28;

/// A small heading and what it is about.
void addPart(Card& card, const QString& heading, const QString& text) {
    addGap(card, *card.column(), 0.2);
    card.column()->addWidget(new PlainLabel(heading, TextRole::Small));
    card.column()->addWidget(new PlainLabel(text));
}

} // namespace

ExerciseDetail::ExerciseDetail(const Exercise& exercise, const ExerciseView& view, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    space(*this, *column, 1.1);
    column->addWidget(header(view));
    auto* how = new BesideOrBelow(twoCardsFrom);
    space(*how, *how->parts(), 1.1);
    if (view.own)
        how->parts()->addWidget(new OwnPictureCard(view.picture), 6);
    else
        how->parts()->addWidget(new MovementCard(exercise), 6);
    how->parts()->addWidget(steps(view), 5);
    column->addWidget(how);
    if (!view.easier.empty() || !view.harder.empty())
        column->addWidget(neighbours(view));
    auto* about = new BesideOrBelow(twoCardsFrom);
    space(*about, *about->parts(), 1.1);
    about->parts()->addWidget(facts(view), 6);
    about->parts()->addWidget(limits(view), 5);
    column->addWidget(about);
}

BesideOrBelow* ExerciseDetail::header(const ExerciseView& view) {
    auto* header = new BesideOrBelow(titleAndButtonFrom);
    auto* words = new QVBoxLayout;
    space(*header, *words, 0.25);
    auto* name = new PlainLabel(view.name, TextRole::Title);
    name->setObjectName(QStringLiteral("exerciseName"));
    auto* place = new PlainLabel(view.place, TextRole::Quiet);
    place->setObjectName(QStringLiteral("place"));
    words->addWidget(name);
    words->addWidget(new PlainLabel(view.line, TextRole::Quiet));
    words->addWidget(place);
    space(*header, *header->parts(), 0.6);
    header->parts()->addLayout(words, 1);
    header->parts()->addWidget(buttons(view), 0, Qt::AlignTop | Qt::AlignLeft);
    return header;
}

QWidget* ExerciseDetail::buttons(const ExerciseView& view) {
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    space(*buttons, *line, 0.5);
    const auto add = [&](const QString& text, const char* name, auto signal) {
        auto* button = new Button(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &Button::clicked, this, signal);
        line->addWidget(button);
    };
    if (view.own) {
        add(tr("Change…"), "change", &ExerciseDetail::changeAsked);
        add(tr("Remove"), "remove", &ExerciseDetail::removeAsked);
    }
    add(tr("All exercises"), "back", &ExerciseDetail::backAsked);
    return buttons;
}

Card* ExerciseDetail::steps(const ExerciseView& view) const {
    auto* card = new Card;
    card->column()->addWidget(new PlainLabel(tr("How to do it"), TextRole::Strong));
    int number = 0;
    for (const QString& step : view.steps)
        card->column()->addWidget(new PlainLabel(
            tr("%1. %2", "number of a step, step").arg(QLocale().toString(++number), step)));
    if (!view.feel.isEmpty())
        addPart(*card, tr("Feel it here"), view.feel);
    if (!view.fault.isEmpty())
        addPart(*card, tr("The common fault"), view.fault);
    card->column()->addStretch(1);
    return card;
}

QWidget* ExerciseDetail::neighbours(const ExerciseView& view) {
    auto* both = new BesideOrBelow(twoRowsFrom);
    space(*both, *both->parts(), 1.1);
    const auto add = [&](const QString& title, const std::vector<ShelfExercise>& exercises) {
        if (exercises.empty())
            return;
        auto* row = new TileRow(title, {}, exercises);
        connect(row, &TileRow::opened, this, &ExerciseDetail::opened);
        both->parts()->addWidget(row, 1, Qt::AlignTop);
    };
    add(tr("Easier"), view.easier);
    add(tr("Harder"), view.harder);
    return both;
}

Card* ExerciseDetail::facts(const ExerciseView& view) const {
    auto* card = new Card;
    card->column()->addWidget(new PlainLabel(tr("What it is for"), TextRole::Strong));
    card->column()->addWidget(new PlainLabel(
        view.purpose.isEmpty() ? tr("You added it, and you know best.") : view.purpose));
    if (!view.muscles.isEmpty())
        addPart(*card, tr("Muscles that work"), view.muscles);
    for (const KnownFact& fact : view.facts) {
        card->column()->addWidget(new PlainLabel(fact.text));
        auto* source = new PlainLabel(fact.source, TextRole::Small);
        source->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->column()->addWidget(source);
    }
    card->column()->addStretch(1);
    return card;
}

Card* ExerciseDetail::limits(const ExerciseView& view) {
    auto* card = new Card;
    card->column()->addWidget(new PlainLabel(tr("At a glance"), TextRole::Strong));
    addPart(*card, tr("One set"), view.dose);
    addPart(*card, tr("Position"), view.position);
    addPart(*card, tr("You need"), view.equipment);
    if (!view.limits.isEmpty())
        addPart(*card, tr("The plan leaves it out with"), view.limits.join(QLatin1Char('\n')));
    if (!view.limits.isEmpty() && !view.instead.name.isEmpty()) {
        auto* row = new TileRow(tr("Then this one may stand in"), {}, {view.instead});
        connect(row, &TileRow::opened, this, &ExerciseDetail::opened);
        card->column()->addWidget(row);
    }
    card->column()->addStretch(1);
    return card;
}

} // namespace hipwise
