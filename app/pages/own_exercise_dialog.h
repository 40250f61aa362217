#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/own_exercise.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace hipwise {

class ChoiceRow;
class PlainLabel;

/// Asks for an exercise of the person's own; says what is wrong before anything is kept.
class OwnExerciseDialog : public QDialog {
    Q_OBJECT

  public:
    /// `others` are all that the person has added already.
    OwnExerciseDialog(OwnExercise exercise, std::vector<OwnExercise> others,
                      const Catalogue& catalogue, QWidget* parent = nullptr);

    /// As it is filled in now.
    OwnExercise exercise() const;

  Q_SIGNALS:
    void kept(const hipwise::OwnExercise& exercise);

  private:
    QWidget* questions();
    QWidget* doseQuestions();
    QWidget* pictureQuestion();
    QWidget* actions();
    void fillIn();
    void fillInsteadOf();
    void choosePicture();
    void showPicture(const QString& path);
    void followDose();
    void keep();
    void say(const QString& problem);

    OwnExercise m_exercise;
    std::vector<OwnExercise> m_others;
    const Catalogue& m_catalogue;
    QLineEdit* m_name;
    QPlainTextEdit* m_steps;
    QComboBox* m_insteadOf;
    ChoiceRow* m_type;
    QSpinBox* m_lowest;
    QSpinBox* m_highest;
    QDoubleSpinBox* m_pace;
    QCheckBox* m_perSide;
    QString m_picture;
    PlainLabel* m_pictureName;
    QWidget* m_noPicture = nullptr;
    PlainLabel* m_problem;
};

} // namespace hipwise
