#include "app/widgets/sheet/sheet_tests.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int notTold = -1;

/// The same blanks, whatever is written in them.
bool sameBlanks(const std::vector<TypedTest>& a, const std::vector<TypedTest>& b) {
    return std::ranges::equal(a, b, [](const TypedTest& one, const TypedTest& other) {
        return one.test == other.test && one.day == other.day;
    });
}

/// As high as the fields beside it.
PlainLabel* inRow(const QString& words, TextRole role) {
    auto* label = new PlainLabel(words, role);
    label->setWordWrap(false);
    fitToFont(*label, [label] { label->setMinimumHeight(QSpinBox(label).sizeHint().height()); });
    return label;
}

std::optional<int> told(int value) {
    return value == notTold ? std::nullopt : std::optional(value);
}

} // namespace

SheetTests::SheetTests(QWidget* parent) : QWidget(parent) {
    (new QVBoxLayout(this))->setContentsMargins({});
    hide();
}

void SheetTests::setTests(const std::vector<TypedTest>& tests) {
    const bool same = m_body && sameBlanks(tests, m_tests);
    m_tests = tests;
    setVisible(!tests.empty());
    if (!same)
        build();
    showResults();
}

void SheetTests::build() {
    delete m_body;
    m_fields.clear();
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* rows = new QVBoxLayout(m_body);
    space(*m_body, *rows, 0.4, {0, 0.6, 0, 0});
    rows->addWidget(new PlainLabel(tr("Tests on this sheet"), TextRole::Strong));
    for (const TypedTest& test : m_tests) {
        auto* line = new QWidget;
        rows->addWidget(line);
        auto* row = new FlowLayout(line);
        fitToFont(*line, [line, row] { row->setSpacing(em(*line, 0.5)); });
        row->addWidget(inRow(test.name, TextRole::Body));
        for (const TypedBlank& blank : test.blanks) {
            if (!blank.label.isEmpty())
                row->addWidget(inRow(blank.label, TextRole::Quiet));
            m_fields << fieldOf(test, blank);
            row->addWidget(m_fields.back());
        }
        if (!test.unit.isEmpty())
            row->addWidget(inRow(test.unit, TextRole::Quiet));
    }
    rows->addWidget(new PlainLabel(tr("They change nothing in your plan before you have seen what: "
                                      "Today shows the way."),
                                   TextRole::Small));
}

/// Words to choose from for a look, else a number; both begin with "not told".
QWidget* SheetTests::fieldOf(const TypedTest& test, const TypedBlank& blank) {
    const QString name =
        blank.label.isEmpty() ? test.name : tr("%1, %2", "test, side").arg(test.name, blank.label);
    const auto tell = [this, test, side = blank.side](int value) {
        Q_EMIT typed(test, side, told(value));
    };
    if (!test.looks.isEmpty()) {
        auto* looks = new QComboBox;
        looks->addItem(tr("not told"));
        looks->addItems(test.looks);
        looks->setAccessibleName(name);
        connect(looks, &QComboBox::activated, this, [tell](int index) { tell(index - 1); });
        return looks;
    }
    auto* number = new QSpinBox;
    number->setRange(notTold, test.most);
    number->setSpecialValueText(tr("not told"));
    number->setAccessibleName(name);
    number->findChild<QLineEdit*>()->setAccessibleName(name);
    connect(number, &QSpinBox::valueChanged, this, tell);
    return number;
}

void SheetTests::showResults() {
    auto field = m_fields.cbegin();
    for (const TypedTest& test : m_tests)
        for (const TypedBlank& blank : test.blanks) {
            const QSignalBlocker nobodyTypes(*field);
            const int value = blank.result.value_or(notTold);
            if (auto* looks = qobject_cast<QComboBox*>(*field))
                looks->setCurrentIndex(value + 1);
            else if (auto* number = qobject_cast<QSpinBox*>(*field); number->value() != value)
                number->setValue(value);
            ++field;
        }
}

} // namespace hipwise
