#pragma once

#include "core/domain/profile.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace hipwise {

class Button;
class ChoiceRow;
class DaysQuestion;
class EquipmentQuestion;
class PlainLabel;
class Training;
class WeekPreview;
class YearBox;

/// The first thing a new person sees, also as one more person in the file: four prefilled questions
/// and the week that they make.
class FirstStartPage : public QWidget {
    Q_OBJECT

  public:
    /// `others` have a plan already; the name then tells the new plan from theirs.
    FirstStartPage(Training& training, const QStringList& others, QWidget* parent = nullptr);

    /// What is answered now.
    Profile profile() const;

  Q_SIGNALS:
    /// The person went back without a new plan.
    void left();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* headline() const;
    QWidget* questions();
    QWidget* minutesQuestion();
    QWidget* experienceQuestion();
    QWidget* aboutYou();
    QWidget* backButton();
    QWidget* footer();
    bool isForOneMore() const { return !m_others.isEmpty(); }
    QString nameProblem() const;
    void updatePreview();
    void updateStart();
    void start();

    Training& m_training;
    QStringList m_others;
    bool m_planned = false;
    DaysQuestion* m_days;
    ChoiceRow* m_minutes;
    EquipmentQuestion* m_equipment;
    ChoiceRow* m_experience;
    QLineEdit* m_name;
    PlainLabel* m_nameHint;
    YearBox* m_birthYear;
    WeekPreview* m_preview;
    Button* m_start;
};

} // namespace hipwise
