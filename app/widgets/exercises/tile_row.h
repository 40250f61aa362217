#pragma once

#include "app/models/exercise_shelf.h"

#include <QWidget>

namespace hipwise {

/// Tiles of exercises one after the other, under a heading; arrow keys move between them.
class TileRow : public QWidget {
    Q_OBJECT

  public:
    TileRow(const QString& title, const QString& line, const std::vector<ShelfExercise>& exercises,
            QWidget* parent = nullptr);

  Q_SIGNALS:
    void opened(const std::string& exercise);
};

} // namespace hipwise
