#pragma once

#include "app/models/week_view.h"
#include "core/coach/coach.h"

#include <QWidget>

class QAction;

namespace hipwise {

class BesideOrBelow;
class Button;
class Card;
class GoalsCard;
class PlainLabel;
class Training;
class WeekDays;
class WeekStrip;
class WhatIfSection;

/// The programme week by week. It follows today until the person looks at another week.
class PlanPage : public QWidget {
    Q_OBJECT

  public:
    explicit PlanPage(Training& training, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    /// The week that is shown, 0 where there is no plan.
    int shownWeek() const;
    void showWeek(int number);

  Q_SIGNALS:
    void printRequested(int weekNumber);
    void todayRequested();

  private:
    void build();
    BesideOrBelow* header();
    QWidget* buttons();
    Card* stripCard();
    BesideOrBelow* lowerCards();
    Card* emptyCard();
    void addKeys();
    QAction* addKey(Button& button, const QString& text, Qt::Key key);
    void refresh();
    void showWhy(const QStringList& sentences);

    Training& m_training;
    Programme m_programme;
    /// Empty while the page follows today.
    std::optional<int> m_chosen;
    std::optional<WeekView> m_shown;
    std::string m_person;
    PlainLabel* m_title;
    PlainLabel* m_line;
    Button* m_previous;
    Button* m_next;
    Button* m_thisWeek;
    Button* m_print;
    WeekStrip* m_strip;
    PlainLabel* m_legend;
    WhatIfSection* m_whatIf;
    WeekDays* m_days;
    GoalsCard* m_goals;
    PlainLabel* m_why;
    QWidget* m_body = nullptr;
    Card* m_empty = nullptr;
};

} // namespace hipwise
