#include "app/pages/first_start_page.h"

#include "app/pages/days_question.h"
#include "app/pages/equipment_question.h"
#include "app/pages/week_preview.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/page_footer.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"
#include "app/widgets/year_box.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int shortest = 15;
constexpr int longest = 20;
constexpr int longestName = 120;
constexpr int youngest = 18;

/// Line heights below which the preview goes under the questions.
constexpr double roomForTwoColumns = 46;

} // namespace

FirstStartPage::FirstStartPage(Training& training, const QStringList& others, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_others(others),
      m_days(new DaysQuestion),
      m_minutes(new ChoiceRow(tr("Minutes for one session"))),
      m_equipment(new EquipmentQuestion),
      m_experience(new ChoiceRow(tr("Experience with strength exercises"))),
      m_name(new QLineEdit),
      m_nameHint(new PlainLabel(TextRole::Small)),
      m_birthYear(
          new YearBox(1900, training.now().day.year() - youngest, training.now().day.year() - 45)),
      m_preview(new WeekPreview(training.catalogue())),
      m_start(new Button(tr("Use this plan"), Button::Kind::Primary)) {
    setWindowTitle(tr("Your first week"));
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(headline());
    auto* columns = new BesideOrBelow(roomForTwoColumns);
    space(*columns, *columns->parts(), 1);
    columns->parts()->addWidget(questions(), 11);
    columns->parts()->addWidget(m_preview, 9);
    scroll->column()->addWidget(columns);
    scroll->column()->addStretch();

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(footer());
    connect(m_days, &DaysQuestion::changed, this, &FirstStartPage::updatePreview);
    connect(m_minutes, &ChoiceRow::chosen, this, &FirstStartPage::updatePreview);
    connect(m_equipment, &EquipmentQuestion::changed, this, &FirstStartPage::updatePreview);
    connect(m_experience, &ChoiceRow::chosen, this, &FirstStartPage::updatePreview);
    connect(m_birthYear, &QSpinBox::valueChanged, this, &FirstStartPage::updatePreview);
    connect(m_name, &QLineEdit::textChanged, this, &FirstStartPage::updateStart);
    connect(m_start, &Button::clicked, this, &FirstStartPage::start);
}

QWidget* FirstStartPage::headline() const {
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    space(*holder, *rows, 0.3);
    rows->addWidget(new PlainLabel(isForOneMore() ? tr("A plan for one more person")
                                                  : tr("Stronger hips, week by week"),
                                   TextRole::Title));
    rows->addWidget(new PlainLabel(
        tr("Four short questions make your plan. Change what does not fit; your first week "
           "follows at once."),
        TextRole::Quiet));
    return holder;
}

QWidget* FirstStartPage::questions() {
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    space(*holder, *rows, 0.8);
    if (isForOneMore())
        rows->addWidget(aboutYou());
    rows->addWidget(m_days);
    rows->addWidget(minutesQuestion());
    rows->addWidget(m_equipment);
    rows->addWidget(experienceQuestion());
    if (!isForOneMore())
        rows->addWidget(aboutYou());
    rows->addStretch();
    return holder;
}

QWidget* FirstStartPage::minutesQuestion() {
    auto* card = new Card;
    card->column()->addWidget(
        new PlainLabel(tr("2. How many minutes may a session take?"), TextRole::Strong));
    for (int minutes = shortest; minutes <= longest; ++minutes)
        m_minutes->add(minutes, QLocale().toString(minutes), tr("%Ln minute(s)", "", minutes));
    m_minutes->setValue(Profile().minutes);
    card->column()->addWidget(m_minutes);
    return card;
}

QWidget* FirstStartPage::experienceQuestion() {
    auto* card = new Card;
    card->column()->addWidget(
        new PlainLabel(tr("4. How long have you done strength exercises?"), TextRole::Strong));
    m_experience->add(static_cast<int>(Experience::None), tr("New to it"));
    m_experience->add(static_cast<int>(Experience::Some), tr("1 to 6 months"));
    m_experience->add(static_cast<int>(Experience::Regular), tr("Longer"),
                      tr("Longer than 6 months"));
    m_experience->setValue(static_cast<int>(Experience::None));
    card->column()->addWidget(m_experience);
    return card;
}

QWidget* FirstStartPage::aboutYou() {
    auto* card = new Card;
    auto* grid = new QGridLayout;
    space(*card, *grid, 1, 0.4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto* nameLabel = new PlainLabel(
        isForOneMore() ? tr("First name") : tr("First name, if you like"), TextRole::Small);
    auto* yearLabel = new PlainLabel(tr("Year of birth, if you like"), TextRole::Small);
    m_name->setMaxLength(longestName);
    m_name->setObjectName(QStringLiteral("firstName"));
    m_name->setAccessibleName(nameLabel->text());
    m_birthYear->setObjectName(QStringLiteral("birthYear"));
    m_birthYear->setAccessibleName(yearLabel->text());
    nameLabel->setBuddy(m_name);
    yearLabel->setBuddy(m_birthYear);
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(yearLabel, 0, 1);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_birthYear, 1, 1);
    card->column()->addLayout(grid);
    m_nameHint->setObjectName(QStringLiteral("nameHint"));
    card->column()->addWidget(m_nameHint);
    m_nameHint->setVisible(isForOneMore());
    card->column()->addWidget(new PlainLabel(
        tr("The year is asked for so that the plan can be gentler from 65."), TextRole::Small));
    return card;
}

QWidget* FirstStartPage::footer() {
    auto* footer = new PageFooter(0.6);
    footer->row()->addWidget(
        new PlainLabel(tr("What you enter stays in a file on this computer. Nothing is sent "
                          "anywhere."),
                       TextRole::Small),
        1);
    m_start->setObjectName(QStringLiteral("usePlan"));
    if (isForOneMore())
        footer->row()->addWidget(backButton());
    footer->row()->addWidget(m_start);
    return footer;
}

QWidget* FirstStartPage::backButton() {
    auto* leave = new QAction(tr("Back without a new plan"), this);
    leave->setShortcut(Qt::Key_Escape);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &FirstStartPage::left);
    auto* back = new Button(tr("Back"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &Button::clicked, leave, &QAction::trigger);
    return back;
}

Profile FirstStartPage::profile() const {
    Profile profile;
    profile.name = toStd(m_name->text().simplified());
    profile.birthYear = m_birthYear->year();
    profile.experience =
        static_cast<Experience>(m_experience->value().value_or(static_cast<int>(Experience::None)));
    profile.weekdays = m_days->answer().days();
    profile.daysPerWeek = m_days->answer().perWeek();
    profile.minutes = m_minutes->value().value_or(profile.minutes);
    profile.equipment = m_equipment->answer();
    return profile;
}

/// While too few days are chosen the last whole week stays in view and cannot be used.
void FirstStartPage::updatePreview() {
    m_planned = false;
    if (m_days->answer().missing() == 0) {
        const PlanOutcome outcome = m_training.preview(profile());
        m_planned = std::holds_alternative<Programme>(outcome);
        m_preview->setPlan(outcome);
    }
    updateStart();
}

/// What is wrong with the name, in a sentence; empty where nothing is.
QString FirstStartPage::nameProblem() const {
    const QString name = m_name->text().simplified();
    if (!isForOneMore() || (!name.isEmpty() && !m_others.contains(name)))
        return {};
    return name.isEmpty() ? tr("A name tells this plan from the others.")
                          : tr("%1 has a plan already. Choose another name.").arg(name);
}

void FirstStartPage::updateStart() {
    m_nameHint->setText(nameProblem());
    m_start->setEnabled(m_planned && nameProblem().isEmpty());
}

void FirstStartPage::start() {
    m_training.startProgramme(profile());
}

void FirstStartPage::showEvent(QShowEvent* event) {
    updatePreview();
    QWidget::showEvent(event);
}

} // namespace hipwise
