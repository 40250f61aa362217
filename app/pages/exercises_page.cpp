#include "app/pages/exercises_page.h"

#include "app/models/week_view.h"
#include "app/pages/own_exercise_dialog.h"
#include "app/text/words.h"
#include "app/training/training.h"
#include "app/widgets/beside_or_below.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/exercises/exercise_detail.h"
#include "app/widgets/exercises/tile_row.h"
#include "app/widgets/measure.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/spacing.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

/// Widths in line heights.
constexpr double titleAndFieldFrom = 54;
constexpr double fieldWidth = 14;

} // namespace

ExercisesPage::ExercisesPage(Training& training, QWidget* parent)
    : QWidget(parent),
      m_training(training),
      m_stack(new QStackedWidget),
      m_find(new QLineEdit),
      m_nothing(new PlainLabel(TextRole::Quiet)),
      m_removedWords(new PlainLabel),
      m_removedNotice(removedNotice()),
      m_rows(new QWidget),
      m_rowsColumn(new QVBoxLayout(m_rows)),
      m_detailScroll(new ScrollColumn) {
    setWindowTitle(tr("Exercises"));
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    space(*m_rows, *m_rowsColumn, 1.4);
    auto* all = new ScrollColumn;
    all->column()->addWidget(header());
    all->column()->addWidget(m_removedNotice);
    all->column()->addWidget(m_nothing);
    all->column()->addWidget(m_rows);
    all->column()->addStretch(1);
    m_stack->addWidget(all);
    m_stack->addWidget(m_detailScroll);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);
    addKeys();
    connect(m_find, &QLineEdit::textChanged, this, &ExercisesPage::showShelves);
}

void ExercisesPage::addKeys() {
    auto* find = new QAction(tr("Find an exercise"), this);
    find->setShortcut(QKeySequence::Find);
    auto* back = new QAction(tr("Back to all exercises"), this);
    back->setShortcuts({Qt::ALT | Qt::Key_Left, Qt::Key_Backspace});
    addActions({find, back});
    connect(find, &QAction::triggered, this, [this] {
        showAll();
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(back, &QAction::triggered, this, &ExercisesPage::showAll);
}

QWidget* ExercisesPage::removedNotice() {
    auto* notice = new Card;
    notice->setObjectName(QStringLiteral("removed"));
    auto* line = new QHBoxLayout;
    space(*notice, *line, 0.6);
    auto* undo = new Button(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoRemove"));
    line->addWidget(m_removedWords, 1);
    line->addWidget(undo);
    notice->column()->addLayout(line);
    notice->hide();
    connect(undo, &Button::clicked, this, [this] {
        m_removedNotice->hide();
        if (m_removed)
            m_training.keepOwnExercise(*m_removed);
        m_removed.reset();
    });
    return notice;
}

BesideOrBelow* ExercisesPage::header() {
    auto* header = new BesideOrBelow(titleAndFieldFrom);
    auto* words = new QVBoxLayout;
    space(*header, *words, 0.25);
    words->addWidget(new PlainLabel(tr("Exercises"), TextRole::Title));
    words->addWidget(new PlainLabel(
        tr("Each row goes from easy to hard. The plan moves you along, one step at a time."),
        TextRole::Quiet));
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find an exercise"));
    m_find->setAccessibleName(tr("Find an exercise"));
    m_find->setClearButtonEnabled(true);
    m_find->setTextMargins(4, 0, 4, 0);
    fitToFont(*m_find,
              [this] { m_find->setMinimumSize(em(*m_find, fieldWidth), em(*m_find, 2.1)); });
    space(*header, *header->parts(), 0.6);
    header->parts()->addLayout(words, 1);
    header->parts()->addWidget(m_find, 0, Qt::AlignVCenter | Qt::AlignLeft);
    auto* add = new Button(tr("Add your own…"));
    add->setObjectName(QStringLiteral("addOwn"));
    header->parts()->addWidget(add, 0, Qt::AlignVCenter | Qt::AlignLeft);
    connect(add, &Button::clicked, this, [this] { askForOwn({}); });
    auto* print = new Button(tr("Print booklet"));
    print->setObjectName(QStringLiteral("print"));
    print->setToolTip(tr("The exercises of this week with large drawings"));
    header->parts()->addWidget(print, 0, Qt::AlignVCenter | Qt::AlignLeft);
    connect(print, &Button::clicked, this, [this] {
        if (!m_snapshot.programme.weeks.empty())
            Q_EMIT printRequested(weekOfToday(m_snapshot.programme));
    });
    return header;
}

void ExercisesPage::setSnapshot(const Snapshot& snapshot) {
    if (snapshot.profile.name != m_snapshot.profile.name) {
        m_removed.reset();
        m_removedNotice->hide();
    }
    m_snapshot = snapshot;
    m_isCurrent = false;
    if (isVisible())
        refresh();
}

/// Some sixty drawings are measured only once somebody looks.
void ExercisesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isCurrent)
        refresh();
}

void ExercisesPage::refresh() {
    m_isCurrent = true;
    m_shelves = exerciseShelves(m_snapshot, m_training.catalogue());
    showShelves();
    if (m_open)
        openExercise(m_open->exercise);
}

void ExercisesPage::showShelves() {
    auto shown = shelvesWith(m_shelves, m_find->text());
    m_nothing->setVisible(shown.empty());
    m_nothing->setText(tr("No exercise has \"%1\" in its name.").arg(m_find->text().simplified()));
    if (shown == m_shown)
        return;
    qDeleteAll(m_rows->findChildren<TileRow*>(Qt::FindDirectChildrenOnly));
    for (const Shelf& shelf : shown) {
        auto* row = new TileRow(shelf.title, shelf.line, shelf.exercises);
        connect(row, &TileRow::opened, this, &ExercisesPage::openExercise);
        m_rowsColumn->addWidget(row);
    }
    m_shown = std::move(shown);
}

void ExercisesPage::openExercise(const std::string& exercise) {
    const Exercise* found = m_training.catalogue().find(exercise);
    if (!found)
        return;
    auto view = exerciseView(*found, m_snapshot, m_training.catalogue());
    if (m_open != view) {
        const bool other = !m_open || m_open->exercise != exercise;
        const int at = m_detailScroll->verticalScrollBar()->value();
        m_open = std::move(view);
        showDetail();
        m_detailScroll->verticalScrollBar()->setValue(other ? 0 : at);
    }
    m_stack->setCurrentWidget(m_detailScroll);
    setWindowTitle(toQt(found->name));
}

void ExercisesPage::showDetail() {
    closeDetail();
    m_detail = new ExerciseDetail(*m_training.catalogue().find(m_open->exercise), *m_open);
    m_detailScroll->column()->addWidget(m_detail);
    m_detailScroll->column()->addStretch(1);
    connect(m_detail, &ExerciseDetail::backAsked, this, &ExercisesPage::showAll);
    connect(m_detail, &ExerciseDetail::opened, this, &ExercisesPage::openExercise);
    connect(m_detail, &ExerciseDetail::removeAsked, this, &ExercisesPage::removeOwn);
    connect(m_detail, &ExerciseDetail::changeAsked, this, [this] {
        if (const OwnExercise* own = ownOpen())
            askForOwn(*own);
    });
    if (auto* back = m_detail->findChild<QWidget*>(QStringLiteral("back")); back && isVisible())
        back->setFocus(Qt::OtherFocusReason);
}

/// Later, because it may be one of its own buttons that asked for it.
void ExercisesPage::closeDetail() {
    if (!m_detail)
        return;
    while (auto* item = m_detailScroll->column()->takeAt(0))
        delete item;
    m_detail->setParent(nullptr);
    m_detail->deleteLater();
    m_detail = nullptr;
}

const OwnExercise* ExercisesPage::ownOpen() const {
    const auto own = std::ranges::find(m_snapshot.own, m_open ? m_open->exercise : std::string(),
                                       &OwnExercise::id);
    return own == m_snapshot.own.end() ? nullptr : &*own;
}

void ExercisesPage::askForOwn(const OwnExercise& exercise) {
    auto* dialog =
        new OwnExerciseDialog(exercise, m_snapshot.own, m_training.shippedCatalogue(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnExerciseDialog::kept, &m_training, &Training::keepOwnExercise);
    dialog->open();
}

void ExercisesPage::removeOwn() {
    const OwnExercise* own = ownOpen();
    if (!own)
        return;
    m_removed = *own;
    m_removedWords->setText(
        tr("%1 is removed. What you did with it is kept.").arg(toQt(own->name)));
    m_training.removeOwnExercise(own->id);
    showAll();
    m_removedNotice->show();
}

void ExercisesPage::showAll() {
    const std::string last = m_open ? m_open->exercise : std::string();
    m_open.reset();
    closeDetail();
    m_stack->setCurrentIndex(0);
    setWindowTitle(tr("Exercises"));
    if (auto* tile = m_rows->findChild<QWidget*>(QStringLiteral("tile-") + toQt(last));
        tile && isVisible())
        tile->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise
