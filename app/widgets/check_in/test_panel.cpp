#include "app/widgets/check_in/test_panel.h"

#include "app/models/test_words.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/figure/small_figure.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace hipwise {

namespace {

/// Height of the digits in line heights: to be read from the mat.
constexpr double countHeight = 6;
constexpr int notTold = -1;
/// Width in line heights from which the words have room beside the drawing.
constexpr double drawingBesideFrom = 34;

} // namespace

TestPanel::TestPanel(QWidget* parent)
    : Card(parent),
      m_title(new PlainLabel(TextRole::Heading)),
      m_which(new PlainLabel(TextRole::Strong)),
      m_howRoom(new QWidget),
      m_phase(new PlainLabel(TextRole::Strong)),
      m_count(new PlainLabel(TextRole::Title)),
      m_go(new Button(QString(), Button::Kind::Primary)),
      m_value(new QSpinBox),
      m_unit(new PlainLabel),
      m_best(new PlainLabel(TextRole::Quiet)),
      m_looks(new ChoiceRow(tr("How the thigh lies"))),
      m_keep(new Button(tr("Keep this result"))),
      m_skip(new Button(tr("Skip this side"))),
      m_other(new Button(QString())),
      m_back(new Button(tr("Back to the list"))) {
    m_title->setObjectName(QStringLiteral("testTitle"));
    m_which->setObjectName(QStringLiteral("testWhich"));
    m_phase->setObjectName(QStringLiteral("testPhase"));
    m_count->setObjectName(QStringLiteral("testCount"));
    m_best->setObjectName(QStringLiteral("testBest"));
    m_go->setObjectName(QStringLiteral("testGo"));
    (new QVBoxLayout(m_howRoom))->setContentsMargins({});
    column()->addWidget(m_title);
    column()->addWidget(m_howRoom);
    column()->addWidget(m_which);
    column()->addWidget(m_phase);
    column()->addWidget(m_count);
    column()->addWidget(m_go, 0, Qt::AlignLeft);
    column()->addWidget(resultRow());
    column()->addWidget(lookRow());
    column()->addWidget(m_best);
    column()->addWidget(actions());
    connect(m_go, &Button::clicked, this, &TestPanel::pressed);
}

QWidget* TestPanel::resultRow() {
    m_result = new QWidget;
    auto* row = new QHBoxLayout(m_result);
    space(*m_result, *row, 0.6);
    m_value->setObjectName(QStringLiteral("testValue"));
    m_value->setAccessibleName(tr("Result"));
    m_value->findChild<QLineEdit*>()->setAccessibleName(tr("Result"));
    m_value->setMinimum(notTold);
    m_value->setSpecialValueText(tr("not told"));
    connect(m_value, &QSpinBox::valueChanged, this, &TestPanel::showKeep);
    connect(m_value->findChild<QLineEdit*>(), &QLineEdit::returnPressed, m_keep, &Button::click);
    row->addWidget(new PlainLabel(tr("Result"), TextRole::Strong));
    row->addWidget(m_value);
    row->addWidget(m_unit);
    row->addStretch();
    return m_result;
}

QWidget* TestPanel::lookRow() {
    m_look = new QWidget;
    auto* row = new QHBoxLayout(m_look);
    space(*m_look, *row, 0.6);
    const QStringList looks = lookWords();
    for (int look = 0; look < looks.size(); ++look)
        m_looks->add(look, looks[look]);
    row->addWidget(m_looks);
    row->addStretch();
    connect(m_looks, &ChoiceRow::chosen, this, &TestPanel::kept);
    return m_look;
}

QWidget* TestPanel::actions() {
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions);
    fitToFont(*actions, [actions, row] { row->setSpacing(em(*actions, 0.6)); });
    m_keep->setObjectName(QStringLiteral("testKeep"));
    m_skip->setObjectName(QStringLiteral("testSkip"));
    m_other->setObjectName(QStringLiteral("testOther"));
    m_back->setObjectName(QStringLiteral("testBack"));
    for (Button* button : {m_keep, m_other, m_skip, m_back})
        row->addWidget(button);
    connect(m_keep, &Button::clicked, this, [this] { Q_EMIT kept(m_value->value()); });
    connect(m_skip, &Button::clicked, this, &TestPanel::sideSkipped);
    connect(m_other, &Button::clicked, this, &TestPanel::otherSideAsked);
    connect(m_back, &Button::clicked, this, &TestPanel::left);
    return actions;
}

void TestPanel::showProtocol() {
    delete m_how;
    auto* how = new BesideOrBelow(drawingBesideFrom);
    m_how = how;
    m_howRoom->layout()->addWidget(how);
    auto* row = how->parts();
    space(*how, *row, 1);
    auto* words = new QVBoxLayout;
    space(*m_how, *words, 0.4);
    int number = 0;
    for (const QString& sentence : m_view.protocol)
        words->addWidget(new PlainLabel(tr("%1. %2", "step").arg(++number).arg(sentence)));
    words->addWidget(new PlainLabel(m_view.stopRule, TextRole::Note));
    words->addStretch();
    row->addWidget(new SmallFigure(m_view.drawing, {13, 9}), 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void TestPanel::setView(const TestView& view) {
    const bool otherTest = view.title != m_view.title;
    const bool newValue = view.value != m_view.value || view.which != m_view.which;
    m_view = view;
    if (otherTest)
        showProtocol();
    m_title->setText(view.title);
    m_which->setText(view.which);
    m_which->setVisible(!view.which.isEmpty());
    const bool timed = !view.action.isEmpty();
    m_phase->setText(view.phase);
    m_count->setText(view.count);
    m_go->setText(view.action);
    for (QWidget* part : std::initializer_list<QWidget*>{m_phase, m_count, m_go})
        part->setVisible(timed);
    m_result->setVisible(!view.isLook);
    m_keep->setVisible(!view.isLook);
    m_look->setVisible(view.isLook);
    m_skip->setVisible(!view.isLook && !view.which.isEmpty());
    m_other->setText(view.otherSide);
    m_other->setVisible(!view.otherSide.isEmpty());
    m_value->setRange(notTold, view.most);
    m_unit->setText(view.unit);
    if (otherTest || newValue)
        m_value->setValue(view.value.value_or(notTold));
    showKeep();
    if (otherTest)
        m_looks->setValue(std::nullopt);
    m_best->setText(view.best);
    m_best->setVisible(!view.best.isEmpty());
    QFont digits = m_count->font();
    digits.setPixelSize(em(*this, countHeight));
    m_count->setFont(digits);
}

/// A result that was neither counted nor typed is none.
void TestPanel::showKeep() {
    const bool moves =
        m_view.state == TestTimer::State::Ready || m_view.state == TestTimer::State::Running;
    m_keep->setEnabled(m_value->value() > notTold && !moves);
}

void TestPanel::reset() {
    m_view = {};
    m_value->setValue(notTold);
    clearChoice();
}

void TestPanel::clearChoice() {
    m_looks->setValue(std::nullopt);
}

void TestPanel::setBackWords(const QString& words) {
    m_back->setText(words);
}

void TestPanel::takeFocus() {
    if (m_view.isLook)
        return m_looks->takeFocus();
    if (m_view.value)
        return m_keep->setFocus(Qt::OtherFocusReason);
    if (m_view.state != TestTimer::State::Over && m_go->isVisibleTo(this))
        return m_go->setFocus(Qt::OtherFocusReason);
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

} // namespace hipwise
