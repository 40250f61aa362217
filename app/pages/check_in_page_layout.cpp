#include "app/models/check_in_view.h"
#include "app/pages/check_in_page.h"
#include "app/pages/home_test_room.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"
#include "app/widgets/today/pain_scale.h"
#include "app/widgets/wrapped_check.h"
#include "core/catalogue/lessons.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int mostActivities = 3;

/// The card of the lessons that explains the signs, in the order of Sign.
const Lesson& signsLesson() {
    const auto& cards = shippedLessons().cards;
    return *std::ranges::find(cards, std::string("signs"), &Lesson::id);
}

} // namespace

CheckInPage::CheckInPage(Training& training, std::function<Milliseconds()> clock, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_stack(new QStackedWidget),
      m_test(new HomeTestRoom(std::move(clock), tr("Back to the list"))),
      m_signsBefore(new PlainLabel(TextRole::Small)),
      m_average(new PainScale),
      m_worst(new PainScale),
      m_hint(new PlainLabel(tr("Nothing is told yet: do a test, or answer a question."),
                            TextRole::Strong)),
      m_results(new PlainLabel),
      m_sources(new PlainLabel(TextRole::Small)),
      m_changes(new PlainLabel),
      m_see(new Button(tr("See what it changes"), Button::Kind::Primary)),
      m_apply(new Button(tr("Keep it"), Button::Kind::Primary)) {
    setWindowTitle(tr("Check-in"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);
    m_overview = overview();
    auto* room = new ScrollColumn;
    room->column()->addWidget(m_test);
    room->column()->addStretch(1);
    m_testScroll = room;
    m_review = review();
    for (QWidget* part : std::initializer_list<QWidget*>{m_overview, m_testScroll, m_review})
        m_stack->addWidget(part);
    connect(m_test, &HomeTestRoom::noted, this,
            [this](const TestResults& results) { takeResults(results, m_training.now().day); });
    connect(m_test, &HomeTestRoom::finished, this, &CheckInPage::endTest);
    connect(m_test, &HomeTestRoom::cued, this, &CheckInPage::cued);
    connect(m_test, &HomeTestRoom::runningChanged, this, &CheckInPage::runningChanged);
    connect(&m_training, &Training::afterCheckInKnown, this, &CheckInPage::showAfter);
}

ScrollColumn* CheckInPage::overview() {
    auto* scroll = new ScrollColumn;
    auto* column = scroll->column();
    column->addWidget(new PlainLabel(tr("Check-in"), TextRole::Title));
    column->addWidget(
        new PlainLabel(tr("Skip what you like. Your plan changes only after you have seen how."),
                       TextRole::Quiet));
    column->addWidget(testsCard());
    column->addWidget(painCard());
    column->addWidget(activitiesCard());
    column->addWidget(signsCard());
    m_hint->setObjectName(QStringLiteral("checkInHint"));
    m_hint->hide();
    column->addWidget(m_hint);
    auto* actions = new QHBoxLayout;
    auto* back = new Button(tr("Not now"));
    m_see->setObjectName(QStringLiteral("seeChanges"));
    back->setObjectName(QStringLiteral("notNow"));
    actions->addWidget(m_see);
    actions->addWidget(back);
    actions->addStretch();
    column->addLayout(actions);
    column->addStretch(1);
    m_afterTests << m_see << back;
    connect(m_see, &Button::clicked, this, &CheckInPage::askAfter);
    connect(back, &Button::clicked, this, &CheckInPage::left);
    return scroll;
}

QWidget* CheckInPage::testsCard() {
    auto* card = new Card;
    card->column()->addWidget(new PlainLabel(tr("Home tests"), TextRole::Strong));
    card->column()->addWidget(new PlainLabel(
        tr("The same shoes or none, floor and time of day each time; warm up for 2 minutes; a "
           "chair or a wall within reach. Start with the side that does not hurt."),
        TextRole::Small));
    m_tests = new QWidget;
    (new QVBoxLayout(m_tests))->setContentsMargins({});
    card->column()->addWidget(m_tests);
    return card;
}

/// Only where something differs, so that the keyboard stays where it is.
void CheckInPage::fillTests() {
    const auto lines = testLines(*m_snapshot, m_draft, m_training.catalogue());
    if (lines == m_lines)
        return;
    m_lines = lines;
    QWidget* before = nullptr;
    auto* column = m_tests->layout();
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TestLine& line : m_lines) {
        auto* part = new QWidget;
        column->addWidget(part);
        auto* row = new QHBoxLayout(part);
        space(*part, *row, 0.8, {0, 0.3, 0, 0.3});
        row->addWidget(new SmallFigure(line.drawing));
        auto* words = new QVBoxLayout;
        words->addStretch();
        words->addWidget(new PlainLabel(line.name, TextRole::Strong));
        for (const QString& sentence : {line.today, line.before, line.warning})
            if (!sentence.isEmpty())
                words->addWidget(new PlainLabel(sentence, TextRole::Small));
        words->addStretch();
        row->addLayout(words, 1);
        auto* go = new Button(line.today.isEmpty() ? tr("Do it") : tr("Do it again"));
        go->setObjectName(QStringLiteral("test%1").arg(static_cast<int>(line.test)));
        go->setAccessibleName(tr("%1: %2", "button, test").arg(go->text(), line.name));
        connect(go, &Button::clicked, this, [this, test = line.test] { beginTest(test); });
        row->addWidget(go);
        if (before)
            setTabOrder(before, go);
        before = go;
    }
    orderKeys(before);
}

/// The tests come first, as they stand.
void CheckInPage::orderKeys(QWidget* before) {
    for (QWidget* each : m_afterTests) {
        setTabOrder(before, each);
        before = each;
    }
}

QWidget* CheckInPage::signsCard() {
    auto* card = new Card;
    card->column()->addWidget(new PlainLabel(tr("Which of these do you know?"), TextRole::Strong));
    m_signsBefore->setObjectName(QStringLiteral("signsBefore"));
    card->column()->addWidget(m_signsBefore);
    for (const LessonPart& part : signsLesson().parts) {
        auto* sign = new WrappedCheck(toQt(part.heading));
        sign->setObjectName(QStringLiteral("sign%1").arg(m_signs.size()));
        card->column()->addWidget(sign);
        connect(sign, &WrappedCheck::clicked, this, &CheckInPage::noteDraft);
        m_afterTests << sign;
        card->column()->addWidget(new PlainLabel(toQt(part.text), TextRole::Small));
        m_signs.push_back(sign);
    }
    return card;
}

QWidget* CheckInPage::activitiesCard() {
    auto* card = new Card;
    card->column()->addWidget(
        new PlainLabel(tr("What is hard because of your back?"), TextRole::Strong));
    card->column()->addWidget(
        new PlainLabel(tr("One to three things, such as tying shoes. 0 is easy, 10 is impossible."),
                       TextRole::Small));
    for (int number = 1; number <= mostActivities; ++number) {
        auto* row = new QHBoxLayout;
        auto* name = new QLineEdit;
        auto* difficulty = new QSpinBox;
        name->setObjectName(QStringLiteral("activity%1").arg(number));
        name->setMaxLength(60);
        name->setAccessibleName(tr("Activity %1").arg(number));
        difficulty->setObjectName(QStringLiteral("difficulty%1").arg(number));
        difficulty->setRange(-1, 10);
        difficulty->setSpecialValueText(tr("not told"));
        difficulty->setValue(-1);
        difficulty->setAccessibleName(tr("How hard activity %1 is, 0 to 10").arg(number));
        difficulty->findChild<QLineEdit*>()->setAccessibleName(difficulty->accessibleName());
        row->addWidget(name, 1);
        row->addWidget(difficulty);
        card->column()->addLayout(row);
        m_activities.push_back({name, difficulty});
        connect(name, &QLineEdit::textEdited, this, &CheckInPage::noteDraft);
        connect(difficulty, &QSpinBox::valueChanged, this, &CheckInPage::noteDraft);
        m_afterTests << name << difficulty;
    }
    return card;
}

QWidget* CheckInPage::painCard() {
    auto* card = new Card;
    card->column()->addWidget(
        new PlainLabel(tr("Back pain in the last 7 days, on average"), TextRole::Strong));
    card->column()->addWidget(m_average);
    card->column()->addWidget(new PlainLabel(tr("And at its worst"), TextRole::Strong));
    card->column()->addWidget(m_worst);
    m_afterTests << m_average << m_worst;
    for (PainScale* scale : {m_average, m_worst})
        connect(scale, &PainScale::chosen, this, &CheckInPage::noteDraft);
    m_average->setObjectName(QStringLiteral("averagePain"));
    m_worst->setObjectName(QStringLiteral("worstPain"));
    m_average->setAccessibleName(tr("Average back pain of the last 7 days"));
    m_worst->setAccessibleName(tr("Worst back pain of the last 7 days"));
    return card;
}

QWidget* CheckInPage::review() {
    auto* scroll = new ScrollColumn;
    auto* results = new Card;
    results->column()->addWidget(new PlainLabel(tr("What the tests say"), TextRole::Heading));
    results->column()->addWidget(m_results);
    results->column()->addWidget(m_sources);
    auto* plan = new Card;
    plan->column()->addWidget(
        new PlainLabel(tr("What it changes in your plan"), TextRole::Heading));
    plan->column()->addWidget(m_changes);
    auto* actions = new QHBoxLayout;
    auto* back = new Button(tr("Back to the answers"));
    actions->addWidget(m_apply);
    actions->addWidget(back);
    actions->addStretch();
    m_results->setObjectName(QStringLiteral("checkInResults"));
    m_changes->setObjectName(QStringLiteral("checkInChanges"));
    m_apply->setObjectName(QStringLiteral("applyCheckIn"));
    back->setObjectName(QStringLiteral("backToAnswers"));
    auto* column = scroll->column();
    column->addWidget(results);
    column->addWidget(plan);
    column->addLayout(actions);
    column->addStretch(1);
    connect(m_apply, &Button::clicked, this, &CheckInPage::apply);
    connect(back, &Button::clicked, this, [this] { m_stack->setCurrentWidget(m_overview); });
    return scroll;
}

} // namespace hipwise
