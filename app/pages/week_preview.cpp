#include "app/pages/week_preview.h"

#include "app/text/words.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

/// Which side starts is for the session itself, not for a first look.
QString shortDose(Prescription item) {
    item.firstSide.reset();
    return doseWords(item);
}

void addRow(QGridLayout& grid, const std::string& exercise, const QString& what,
            const QString& dose) {
    const int row = grid.rowCount();
    auto* right = new PlainLabel(dose, TextRole::Small);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(new SmallFigure({exercise, {}}, {3.8, 2.2}), row, 0);
    grid.addWidget(new PlainLabel(what), row, 1);
    grid.addWidget(right, row, 2);
}

} // namespace

WeekPreview::WeekPreview(const Catalogue& catalogue, QWidget* parent)
    : Card(parent),
      m_catalogue(catalogue) {
    column()->addWidget(new PlainLabel(tr("Your first week"), TextRole::Heading));
    column()->addStretch();
}

void WeekPreview::setPlan(const PlanOutcome& outcome) {
    delete m_content;
    if (const auto* blocked = std::get_if<Blocked>(&outcome))
        m_content = new PlainLabel(toQt(blocked->reason.because));
    else
        m_content = weekWidget(std::get<Programme>(outcome).weeks.front());
    m_content->setObjectName(QStringLiteral("firstWeek"));
    column()->insertWidget(1, m_content);
}

QWidget* WeekPreview::weekWidget(const Week& week) const {
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    space(*holder, *rows, 0.8);
    if (!week.sessions.empty())
        rows->addWidget(new PlainLabel(
            dateRange(week.sessions.front().date, week.sessions.back().date), TextRole::Quiet));
    for (const PlannedSession& session : week.sessions)
        rows->addWidget(sessionWidget(session));
    return holder;
}

QWidget* WeekPreview::sessionWidget(const PlannedSession& session) const {
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    space(*holder, *grid, 0.8, 0.15);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 4);
    auto* head = new QHBoxLayout;
    auto* minutes = new PlainLabel(minutesWords(session.estimated), TextRole::Note);
    minutes->setWordWrap(false);
    head->addWidget(new PlainLabel(longDate(session.date), TextRole::Strong), 1);
    head->addWidget(minutes);
    grid->addLayout(head, 0, 0, 1, 3);
    if (session.warmUp.value > 0)
        addRow(*grid, {}, tr("Warm-up"), minutesWords(session.warmUp));
    for (const Prescription& item : session.items) {
        const Exercise* exercise = m_catalogue.find(item.exercise);
        addRow(*grid, item.exercise, toQt(exercise != nullptr ? exercise->name : item.exercise),
               shortDose(item));
    }
    return holder;
}

} // namespace hipwise
