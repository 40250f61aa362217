#pragma once

#include "core/domain/profile.h"

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

/// The first thing a new person sees: four prefilled questions and the week that they make.
class FirstStartPage : public QWidget {
    Q_OBJECT

  public:
    explicit FirstStartPage(Training& training, QWidget* parent = nullptr);

    /// What is answered now.
    Profile profile() const;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* headline() const;
    QWidget* questions();
    QWidget* minutesQuestion();
    QWidget* experienceQuestion();
    QWidget* aboutYou();
    QWidget* footer();
    void updatePreview();
    void start();

    Training& m_training;
    DaysQuestion* m_days;
    ChoiceRow* m_minutes;
    EquipmentQuestion* m_equipment;
    ChoiceRow* m_experience;
    QLineEdit* m_name;
    YearBox* m_birthYear;
    WeekPreview* m_preview;
    Button* m_start;
};

} // namespace hipwise
