#include "app/pages/equipment_question.h"

#include "app/widgets/choice_row.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/spacing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int lowestStep = 5;
constexpr int highestStep = 40;
constexpr int usualStep = 20;
constexpr int mostBands = 4;

} // namespace

EquipmentQuestion::EquipmentQuestion(QWidget* parent)
    : Card(parent),
      m_bands(new ChoiceRow(tr("Mini-bands"))),
      m_chair(new QCheckBox(tr("A firm chair"))),
      m_wall(new QCheckBox(tr("A free wall"))),
      m_step(new QCheckBox(tr("A step or stair"))),
      m_stepHeight(new QSpinBox) {
    column()->addWidget(new PlainLabel(tr("3. What do you have at hand?"), TextRole::Strong));
    column()->addWidget(new PlainLabel(
        tr("Mini-bands: loops of stretchy band. How many different strengths do you have?"),
        TextRole::Small));
    m_bands->add(0, tr("None"), tr("No mini-band"));
    for (int bands = 1; bands <= mostBands; ++bands)
        m_bands->add(bands, QLocale().toString(bands), tr("%Ln strength(s)", "", bands));
    m_bands->setValue(0);
    m_chair->setChecked(true);
    m_wall->setChecked(true);
    auto* things = new QHBoxLayout;
    space(*this, *things, 1.5);
    things->addWidget(m_chair);
    things->addWidget(m_wall);
    things->addStretch();
    column()->addWidget(m_bands);
    column()->addLayout(things);
    column()->addWidget(stepRow());
    connect(m_bands, &ChoiceRow::chosen, this, &EquipmentQuestion::changed);
    for (auto* box : {m_chair, m_wall, m_step})
        connect(box, &QCheckBox::toggled, this, &EquipmentQuestion::changed);
    connect(m_stepHeight, &QSpinBox::valueChanged, this, &EquipmentQuestion::changed);
}

QWidget* EquipmentQuestion::stepRow() {
    m_stepHeight->setRange(lowestStep, highestStep);
    m_stepHeight->setValue(usualStep);
    m_stepHeight->setSuffix(tr(" cm"));
    m_stepHeight->setAccessibleName(tr("Height of the step in centimetres"));
    m_stepHeight->setEnabled(false);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    space(*holder, *row, 0.5);
    row->addWidget(m_step);
    row->addWidget(m_stepHeight);
    row->addWidget(new PlainLabel(tr("high"), TextRole::Quiet));
    row->addStretch();
    connect(m_step, &QCheckBox::toggled, m_stepHeight, &QSpinBox::setEnabled);
    return holder;
}

EquipmentOwned EquipmentQuestion::answer() const {
    EquipmentOwned owned;
    owned.miniBands = m_bands->value().value_or(0);
    owned.chair = m_chair->isChecked();
    owned.wall = m_wall->isChecked();
    if (m_step->isChecked())
        owned.step = Centimetres{m_stepHeight->value()};
    return owned;
}

} // namespace hipwise
