#pragma once

#include "app/models/exercise_view.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace hipwise {

class BesideOrBelow;
class ExerciseDetail;
class PlainLabel;
class ScrollColumn;
class Training;

/// All ladders with where the person is; one exercise on request.
class ExercisesPage : public QWidget {
    Q_OBJECT

  public:
    explicit ExercisesPage(Training& training, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    /// Nothing happens where the catalogue has no such exercise.
    void openExercise(const std::string& exercise);
    void showAll();

  protected:
    void showEvent(QShowEvent* event) override;

  Q_SIGNALS:
    /// The exercises of that week on paper.
    void printRequested(int weekNumber);

  private:
    BesideOrBelow* header();
    QWidget* removedNotice();
    void addKeys();
    void refresh();
    void showShelves();
    void askForOwn(const OwnExercise& exercise);
    void removeOwn();
    const OwnExercise* ownOpen() const;
    void showDetail();
    void closeDetail();

    Training& m_training;
    Snapshot m_snapshot;
    /// Whether the page shows the snapshot; while nobody looks it waits.
    bool m_isCurrent = false;
    std::vector<Shelf> m_shelves;
    std::vector<Shelf> m_shown;
    std::optional<ExerciseView> m_open;
    QStackedWidget* m_stack;
    QLineEdit* m_find;
    PlainLabel* m_nothing;
    /// The exercise that was removed last, to be taken back.
    std::optional<OwnExercise> m_removed;
    PlainLabel* m_removedWords;
    QWidget* m_removedNotice;
    QWidget* m_rows;
    QVBoxLayout* m_rowsColumn;
    ScrollColumn* m_detailScroll;
    ExerciseDetail* m_detail = nullptr;
};

} // namespace hipwise
