#include "app/pages/safety_page.h"

#include "app/pages/safety_question.h"
#include "app/pages/safety_words.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/measure.h"
#include "app/widgets/page_footer.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"
#include "app/widgets/wrapped_check.h"
#include "core/domain/names.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

/// Stands for a day that was not told.
const QDate noDay(1900, 1, 1);

/// The parts one below the other, as wide as can be read well.
QWidget* scrolling(const QList<QWidget*>& parts) {
    auto* scroll = new ScrollColumn;
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    space(*column, *rows, 0.8);
    for (auto* part : parts)
        rows->addWidget(part);
    fitToFont(*column, [column] { column->setMaximumWidth(em(*column, 52)); });
    scroll->column()->addWidget(column);
    scroll->column()->addStretch();
    return scroll;
}

} // namespace

SafetyPage::SafetyPage(Training& training, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_stack(new QStackedWidget),
      m_title(new PlainLabel(TextRole::Title)),
      m_intro(new PlainLabel(TextRole::Quiet)),
      m_emergency(new SafetyQuestion(tr("1. Is any of this true for you now?"), emergencySigns())),
      m_clinician(new SafetyQuestion(tr("2. Does any of this fit you?"), clinicianSigns())),
      m_clearance(nullptr),
      m_cleared(new WrappedCheck(tr("A doctor or physiotherapist has agreed that I exercise"))),
      m_clearedOn(new QDateEdit),
      m_hint(new PlainLabel(TextRole::Strong)) {
    m_emergency->setObjectName(QStringLiteral("emergency"));
    m_clinician->setObjectName(QStringLiteral("clinician"));
    m_cleared->setObjectName(QStringLiteral("cleared"));
    m_title->setObjectName(QStringLiteral("safetyTitle"));
    m_hint->setObjectName(QStringLiteral("safetyHint"));
    m_stack->addWidget(questions());
    m_stack->addWidget(getHelp());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);
    connect(m_clinician, &SafetyQuestion::answered, this, &SafetyPage::showClearance);
}

QWidget* SafetyPage::questions() {
    m_clearance = clearance();
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(scrolling({m_title, m_intro, m_emergency, m_clinician, m_clearance,
                               limitBoxes(), new PlainLabel(safetyNoticeWords(), TextRole::Small)}),
                    1);
    rows->addWidget(footer());
    return holder;
}

Card* SafetyPage::clearance() {
    auto* card = new Card;
    card->column()->addWidget(
        new PlainLabel(tr("Please see a doctor or a physiotherapist first. Often nothing "
                          "serious is behind it, and it is good to know. Your plan waits."),
                       TextRole::Body));
    card->column()->addWidget(m_cleared);
    card->column()->addWidget(clearedRow());
    card->hide();
    return card;
}

/// The day stands there for whoever reads the report.
QWidget* SafetyPage::clearedRow() {
    m_clearedRow = new QWidget;
    auto* row = new QHBoxLayout(m_clearedRow);
    space(*m_clearedRow, *row, 0.6);
    auto* label = new QLabel(tr("They agreed &on"));
    label->setBuddy(m_clearedOn);
    m_clearedOn->setObjectName(QStringLiteral("clearedOn"));
    m_clearedOn->setAccessibleName(tr("The day on which they agreed"));
    m_clearedOn->findChild<QLineEdit*>()->setAccessibleName(m_clearedOn->accessibleName());
    m_clearedOn->setDisplayFormat(tr("d MMMM yyyy", "date with year"));
    row->addWidget(label);
    row->addWidget(m_clearedOn);
    row->addStretch();
    m_clearedRow->hide();
    m_clearedOn->setMinimumDate(noDay);
    m_clearedOn->setSpecialValueText(tr("not told"));
    connect(m_cleared, &WrappedCheck::toggled, m_clearedRow, &QWidget::setVisible);
    connect(m_cleared, &WrappedCheck::clicked, this, [this](bool cleared) {
        if (cleared && m_clearedOn->date() == noDay)
            m_clearedOn->setDate(m_clearedOn->maximumDate());
    });
    return m_clearedRow;
}

Card* SafetyPage::limitBoxes() {
    auto* card = new Card;
    card->column()->addWidget(
        new PlainLabel(tr("3. What should the plan know?"), TextRole::Strong));
    card->column()->addWidget(
        new PlainLabel(tr("Tick what fits. The plan leaves out or eases what would not suit you."),
                       TextRole::Small));
    for (const auto& named : namesOf<Limit>()) {
        auto* box = new WrappedCheck(limitName(named.term));
        box->setObjectName(toQt(named.word));
        m_limits.push_back(box);
        card->column()->addWidget(box);
    }
    return card;
}

QWidget* SafetyPage::footer() {
    auto* later = new Button(tr("Later"));
    auto* done = new Button(tr("Continue"), Button::Kind::Primary);
    later->setObjectName(QStringLiteral("later"));
    done->setObjectName(QStringLiteral("continue"));
    auto* footer = new PageFooter(0.6);
    footer->row()->addWidget(m_hint, 1);
    footer->row()->addWidget(later);
    footer->row()->addWidget(done);
    auto* leave = new QAction(tr("Answer the questions later"), this);
    leave->setShortcut(Qt::Key_Escape);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &SafetyPage::finished);
    connect(later, &Button::clicked, leave, &QAction::trigger);
    connect(done, &Button::clicked, this, &SafetyPage::handOn);
    return footer;
}

QWidget* SafetyPage::getHelp() {
    auto* correct = new Button(tr("Change my answers"));
    correct->setObjectName(QStringLiteral("correct"));
    auto* card = new Card;
    card->column()->addWidget(
        new PlainLabel(tr("Call your emergency number or go to an emergency department now, even "
                          "at night. Do not drive yourself. Say which of the signs you have."),
                       TextRole::Heading));
    card->column()->addWidget(new PlainLabel(
        tr("The signs you were asked about are rare, and a doctor should look at them the same "
           "day. Exercise can wait. Your plan is kept.")));
    card->column()->addWidget(correct, 0, Qt::AlignLeft);
    connect(correct, &Button::clicked, this, [this] { m_stack->setCurrentIndex(0); });
    return scrolling({new PlainLabel(tr("Please get help today"), TextRole::Title), card});
}

void SafetyPage::setSnapshot(const Snapshot& snapshot) {
    const auto& safety = snapshot.profile.safety;
    setWindowTitle(safety ? tr("Warning signs and limits") : tr("Before your first session"));
    m_title->setText(windowTitle());
    m_intro->setText(
        safety ? tr("Tick what is true now. With a sign that needs a doctor the plan stops and "
                    "says what to do.")
               : tr("Two questions and a list, about a minute. The answers stay on this "
                    "computer."));
    m_emergency->setAnswer(safety ? std::optional(safety->emergency) : std::nullopt);
    m_clinician->setAnswer(safety ? std::optional(safety->clinicianFirst) : std::nullopt);
    m_cleared->setChecked(safety && safety->cleared);
    m_clearedOn->setMaximumDate(toQt(snapshot.programme.today));
    m_clearedOn->setDate(safety && safety->clearedOn ? toQt(*safety->clearedOn) : noDay);
    showClearance();
    const auto& known = snapshot.profile.limits;
    for (std::size_t i = 0; i < m_limits.size(); ++i)
        m_limits[i]->setChecked(std::ranges::find(known, static_cast<Limit>(i)) != known.end());
    m_hint->clear();
    m_stack->setCurrentIndex(0);
}

void SafetyPage::showClearance() {
    m_clearance->setVisible(m_clinician->hasSign());
}

void SafetyPage::handOn() {
    if (!m_emergency->answer())
        return ask(*m_emergency);
    if (!m_clinician->answer() && !m_emergency->hasSign())
        return ask(*m_clinician);
    m_hint->clear();
    m_training.answerSafety(answers(), limits());
    if (m_emergency->hasSign())
        m_stack->setCurrentIndex(1);
    else
        Q_EMIT finished();
}

void SafetyPage::ask(SafetyQuestion& question) {
    m_hint->setText(&question == m_emergency ? tr("Please answer question 1 first.")
                                             : tr("Please answer question 2 as well."));
    question.takeFocus();
}

SafetyAnswers SafetyPage::answers() const {
    SafetyAnswers given;
    given.emergency = m_emergency->answer().value_or(std::vector<std::string>{});
    given.clinicianFirst = m_clinician->answer().value_or(std::vector<std::string>{});
    given.cleared = m_clinician->hasSign() && m_cleared->isChecked();
    if (given.cleared && m_clearedOn->date() != noDay)
        given.clearedOn = toDate(m_clearedOn->date());
    return given;
}

std::vector<Limit> SafetyPage::limits() const {
    std::vector<Limit> ticked;
    for (std::size_t i = 0; i < m_limits.size(); ++i)
        if (m_limits[i]->isChecked())
            ticked.push_back(static_cast<Limit>(i));
    return ticked;
}

} // namespace hipwise
