#pragma once

#include "app/models/progress_view.h"
#include "core/coach/coach.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace hipwise {

class BesideOrBelow;
class Card;
class ChartCard;
class ChoiceRow;
class PlainLabel;
class Training;

/// What changed in the last weeks: words first, then one chart for each question.
class ProgressPage : public QWidget {
    Q_OBJECT

  public:
    explicit ProgressPage(Training& training, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    ProgressRange range() const;

  Q_SIGNALS:
    /// One page of it is to be printed.
    void reportRequested();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    BesideOrBelow* header();
    BesideOrBelow* words();
    Card* emptyCard();
    void refresh();
    void showLadders(const std::vector<LadderLine>& ladders);
    void showCharts(const std::vector<Chart>& charts);
    void placeCharts(std::size_t count);

    Training& m_training;
    std::optional<Snapshot> m_snapshot;
    ProgressView m_shown;
    PlainLabel* m_line;
    ChoiceRow* m_range;
    PlainLabel* m_score;
    PlainLabel* m_scoreNote;
    PlainLabel* m_changes;
    Card* m_laddersCard;
    QWidget* m_ladders = nullptr;
    PlainLabel* m_nothing;
    QWidget* m_body = nullptr;
    Card* m_empty = nullptr;
    QWidget* m_charts = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<ChartCard*> m_cards;
};

} // namespace hipwise
