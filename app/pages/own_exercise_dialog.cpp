#include "app/pages/own_exercise_dialog.h"

#include "app/text/exercise_words.h"
#include "app/text/words.h"
#include "app/widgets/button.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/figure/own_picture.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"
#include "app/widgets/wrapped_check.h"
#include "core/catalogue/own_exercises.h"
#include "core/domain/names.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int smallSide = 64;
constexpr qreal mostOfScreen = 0.9;

/// The name is said of the field that is typed into, too.
void nameBox(QAbstractSpinBox& box, const QString& name) {
    box.setAccessibleName(name);
    if (auto* typed = box.findChild<QLineEdit*>())
        typed->setAccessibleName(name);
}

QWidget* labelled(const QString& text, QWidget* field, const QString& hint = {}) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    space(*part, *column, 0.25);
    column->addWidget(new PlainLabel(text, TextRole::Strong));
    if (!hint.isEmpty())
        column->addWidget(new PlainLabel(hint, TextRole::Small));
    column->addWidget(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(text);
    return part;
}

} // namespace

OwnExerciseDialog::OwnExerciseDialog(OwnExercise exercise, std::vector<OwnExercise> others,
                                     const Catalogue& catalogue, QWidget* parent)
    : QDialog(parent),
      m_exercise(std::move(exercise)),
      m_others(std::move(others)),
      m_catalogue(catalogue),
      m_name(new QLineEdit),
      m_steps(new QPlainTextEdit),
      m_insteadOf(new QComboBox),
      m_type(new ChoiceRow(tr("What is counted"))),
      m_lowest(new QSpinBox),
      m_highest(new QSpinBox),
      m_pace(new QDoubleSpinBox),
      m_perSide(new WrappedCheck(tr("On each side"))),
      m_pictureName(new PlainLabel(TextRole::Quiet)),
      m_problem(new PlainLabel(TextRole::Note)) {
    setWindowTitle(m_exercise.id.empty() ? tr("Add your own exercise") : tr("Change the exercise"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(questions());
    scroll->column()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll, 1);
    column->addWidget(actions());
    fillIn();
    followDose();
    resize(QSize(em(*this, 34), em(*this, 44)).boundedTo(screen()->availableSize() * mostOfScreen));
}

QWidget* OwnExerciseDialog::questions() {
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(static_cast<int>(ownNameLimit));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setTabChangesFocus(true);
    fitToFont(*m_steps, [this] { m_steps->setMinimumHeight(em(*m_steps, 7)); });
    m_insteadOf->setObjectName(QStringLiteral("insteadOf"));
    auto* questions = new QWidget;
    auto* column = new QVBoxLayout(questions);
    space(*questions, *column, 0.9);
    column->addWidget(new PlainLabel(windowTitle(), TextRole::Heading));
    column->addWidget(labelled(tr("Name"), m_name));
    column->addWidget(
        labelled(tr("How it is done"), m_steps, tr("One step on each line, up to 8 steps.")));
    column->addWidget(
        labelled(tr("In place of"), m_insteadOf,
                 tr("The plan then uses yours for that exercise: same muscles, same limits.")));
    column->addWidget(labelled(tr("One set"), doseQuestions()));
    column->addWidget(labelled(tr("Picture, if you like"), pictureQuestion()));
    return questions;
}

QWidget* OwnExerciseDialog::doseQuestions() {
    m_type->setObjectName(QStringLiteral("type"));
    m_type->add(static_cast<int>(DoseType::Repetitions), tr("Repetitions"));
    m_type->add(static_cast<int>(DoseType::Hold), tr("Seconds held"));
    m_lowest->setObjectName(QStringLiteral("lowest"));
    nameBox(*m_lowest, tr("From"));
    m_highest->setObjectName(QStringLiteral("highest"));
    nameBox(*m_highest, tr("To"));
    m_pace->setObjectName(QStringLiteral("pace"));
    nameBox(*m_pace, tr("Time of one repetition"));
    m_pace->setRange(1, ownPaceMost);
    m_pace->setDecimals(1);
    m_pace->setSingleStep(0.5);
    m_pace->setSuffix(tr(" s each"));
    m_perSide->setObjectName(QStringLiteral("perSide"));
    auto* questions = new QWidget;
    auto* column = new QVBoxLayout(questions);
    space(*questions, *column, 0.5);
    auto* numbers = new QWidget;
    auto* line = new QHBoxLayout(numbers);
    space(*numbers, *line, 0.5);
    line->addWidget(m_lowest);
    line->addWidget(new PlainLabel(tr("to")));
    line->addWidget(m_highest);
    line->addWidget(m_pace);
    line->addStretch(1);
    column->addWidget(m_type);
    column->addWidget(numbers);
    column->addWidget(m_perSide);
    connect(m_type, &ChoiceRow::chosen, this, &OwnExerciseDialog::followDose);
    return questions;
}

QWidget* OwnExerciseDialog::pictureQuestion() {
    m_pictureName->setObjectName(QStringLiteral("pictureName"));
    auto* question = new QWidget;
    auto* line = new QHBoxLayout(question);
    space(*question, *line, 0.5);
    auto* choose = new Button(tr("Choose…"));
    choose->setObjectName(QStringLiteral("choosePicture"));
    auto* none = new Button(tr("No picture"));
    none->setObjectName(QStringLiteral("noPicture"));
    m_noPicture = none;
    line->addWidget(m_pictureName, 1);
    line->addWidget(choose);
    line->addWidget(none);
    connect(choose, &Button::clicked, this, &OwnExerciseDialog::choosePicture);
    connect(none, &Button::clicked, this, [this] { showPicture({}); });
    return question;
}

QWidget* OwnExerciseDialog::actions() {
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    space(*bar, *column, 0.5, {1, 0.6, 1, 0.8});
    auto* line = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"));
    auto* save = new Button(tr("Save"), Button::Kind::Primary);
    cancel->setAutoDefault(false);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(save);
    column->addWidget(m_problem);
    column->addLayout(line);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &OwnExerciseDialog::keep);
    return bar;
}

void OwnExerciseDialog::fillInsteadOf() {
    m_insteadOf->addItem(tr("No other: keep it to look up only"), QString());
    for (const auto& [ladder, word] : namesOf<Ladder>())
        for (const Exercise& each : m_catalogue.ladder(ladder))
            if (ladder != Ladder::WarmUp)
                m_insteadOf->addItem(
                    tr("%1: %2", "ladder, exercise").arg(ladderName(ladder), toQt(each.name)),
                    toQt(each.id));
    const int at = m_insteadOf->findData(toQt(m_exercise.insteadOf));
    m_insteadOf->setCurrentIndex(std::max(0, at));
}

void OwnExerciseDialog::fillIn() {
    fillInsteadOf();
    m_name->setText(toQt(m_exercise.name));
    QStringList steps;
    for (const std::string& step : m_exercise.steps)
        steps << toQt(step);
    m_steps->setPlainText(steps.join(QLatin1Char('\n')));
    m_type->setValue(static_cast<int>(m_exercise.type));
    m_lowest->setRange(1, ownSecondsMost);
    m_highest->setRange(1, ownSecondsMost);
    m_lowest->setValue(m_exercise.lowest);
    m_highest->setValue(m_exercise.highest);
    m_pace->setValue(m_exercise.secondsPerRep.value / 10.0);
    m_perSide->setChecked(m_exercise.perSide);
    showPicture(toQt(m_exercise.picture));
}

/// Seconds take no pace and may be more.
void OwnExerciseDialog::followDose() {
    const bool hold = m_type->value() == static_cast<int>(DoseType::Hold);
    const int most = hold ? ownSecondsMost : ownRepsMost;
    m_lowest->setMaximum(most);
    m_highest->setMaximum(most);
    m_pace->setVisible(!hold);
    for (QSpinBox* box : {m_lowest, m_highest})
        box->setSuffix(hold ? tr(" s", "seconds") : tr(" times"));
}

void OwnExerciseDialog::choosePicture() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto* dialog = new QFileDialog(this, tr("Choose a picture"), folder,
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnExerciseDialog::showPicture);
    dialog->open();
}

void OwnExerciseDialog::showPicture(const QString& path) {
    m_picture = path;
    m_noPicture->setVisible(!path.isEmpty());
    m_pictureName->setText(path.isEmpty() ? tr("None") : QFileInfo(path).fileName());
    say(path.isEmpty() ? QString() : ownPicture(path, smallSide).problem);
}

OwnExercise OwnExerciseDialog::exercise() const {
    OwnExercise exercise = m_exercise;
    exercise.name = toStd(m_name->text().simplified());
    exercise.steps.clear();
    for (const QString& line : m_steps->toPlainText().split(QLatin1Char('\n')))
        if (const QString step = line.simplified(); !step.isEmpty())
            exercise.steps.push_back(toStd(step));
    exercise.insteadOf = toStd(m_insteadOf->currentData().toString());
    exercise.type = static_cast<DoseType>(m_type->value().value_or(0));
    exercise.lowest = m_lowest->value();
    exercise.highest = m_highest->value();
    exercise.secondsPerRep = {qRound(m_pace->value() * 10)};
    exercise.perSide = m_perSide->isChecked();
    exercise.picture = toStd(m_picture);
    exercise.removed = false;
    return exercise;
}

void OwnExerciseDialog::keep() {
    const OwnExercise filled = exercise();
    if (!m_picture.isEmpty())
        if (const QString problem = ownPicture(m_picture, smallSide).problem; !problem.isEmpty())
            return say(problem);
    if (const auto problem = problemOf(filled, m_others, m_catalogue))
        return say(toQt(*problem));
    Q_EMIT kept(filled);
    accept();
}

void OwnExerciseDialog::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent said(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace hipwise
