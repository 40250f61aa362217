#pragma once

#include "app/models/day_view.h"
#include "app/models/tick_history.h"

#include <QWidget>

class QAction;

namespace hipwise {

class BesideOrBelow;
class Button;
class MorningCard;
class NoticeCard;
class PainCard;
class PlainLabel;
class ScrollColumn;
class SessionCard;
class Training;
class WeekCard;
class WhyCard;

/// What to do today. A press is painted at once and handed to Training; the snapshot that comes
/// back replaces everything.
class TodayPage : public QWidget {
    Q_OBJECT

  public:
    explicit TodayPage(Training& training, QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);
    /// What is told in a check-in and not kept yet.
    void setDraft(const CheckIn& draft);
    /// Whether the session planned for that day may be led through now.
    bool canStart(Date planned) const;

  Q_SIGNALS:
    void printRequested(int weekNumber);
    void exerciseRequested(const std::string& exercise);
    void safetyRequested();
    /// The session of that day is to be led through.
    void sessionRequested(hipwise::Date planned);
    /// A printed sheet is to be typed in.
    void typingRequested();
    /// A home test is to be done by itself.
    void testsRequested();
    /// What the results that wait change is to be seen.
    void resultsRequested();

  private:
    void build();
    void addKeys();
    BesideOrBelow* header();
    BesideOrBelow* columns();
    QWidget* mainColumn();
    QWidget* sideColumn();
    void connectCards();
    void showDay(const DayView& view);
    void showSession();
    void pressTick(std::size_t row, std::size_t tick);
    void pressAll();
    void press(const std::vector<SetFact>& facts);
    void record(const std::vector<SetFact>& facts);
    void tell(const std::vector<ExerciseFact>& facts);
    void shorten(std::size_t choice);
    void tellPain(int pain);
    void tellMorning(int pain);
    void closeMorning();
    void act();

    Training& m_training;
    DayView m_view;
    std::string m_person;
    TickHistory m_history;
    /// The session whose next morning was told or put off, so that it is asked once.
    std::optional<Date> m_morningClosed;
    PlainLabel* m_heading;
    PlainLabel* m_line;
    Button* m_start;
    Button* m_print;
    NoticeCard* m_notice;
    NoticeCard* m_results;
    SessionCard* m_session;
    MorningCard* m_morning;
    PainCard* m_pain;
    WeekCard* m_week;
    WhyCard* m_why;
    QWidget* m_side = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace hipwise
