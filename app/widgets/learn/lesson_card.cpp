#include "app/widgets/learn/lesson_card.h"

#include "app/widgets/beside_or_below.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Line heights, below which the drawings stand above the words.
constexpr double besideFrom = 34;
constexpr QSizeF drawingSize{9, 5.6};

QWidget* drawings(const LessonView& lesson) {
    auto* drawings = new QWidget;
    auto* flow = new FlowLayout(drawings);
    flow->setContentsMargins({});
    fitToFont(*drawings, [drawings, flow] { flow->setSpacing(em(*drawings, 0.8)); });
    for (const std::string& each : lesson.drawings)
        flow->addWidget(new SmallFigure({each, {}}, drawingSize));
    return drawings;
}

QWidget* words(const LessonView& lesson) {
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    space(*words, *column, 0.15);
    for (const LessonPartView& part : lesson.parts) {
        if (!part.heading.isEmpty())
            column->addWidget(new PlainLabel(part.heading, TextRole::Strong));
        column->addWidget(new PlainLabel(part.text));
        if (!part.found.isEmpty())
            column->addWidget(new PlainLabel(part.found, TextRole::Small));
        addGap(*words, *column, 0.4);
    }
    column->addStretch(1);
    return words;
}

} // namespace

LessonCard::LessonCard(const LessonView& lesson, QWidget* parent) : Card(parent) {
    column()->addWidget(new PlainLabel(lesson.title, TextRole::Heading));
    auto* parts = new BesideOrBelow(besideFrom);
    space(*parts, *parts->parts(), 1.3);
    if (!lesson.drawings.empty())
        parts->parts()->addWidget(drawings(lesson), 0, Qt::AlignTop);
    parts->parts()->addWidget(words(lesson), 1);
    column()->addWidget(parts);
}

} // namespace hipwise
