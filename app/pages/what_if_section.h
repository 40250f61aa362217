#pragma once

#include "app/models/what_if_view.h"

#include <QWidget>

#include <map>
#include <optional>

namespace hipwise {

class BesideOrBelow;
class Button;
class PlainLabel;
class Training;

/// The courses that the coming weeks may take, to choose from, and what the chosen one means.
/// Pressing the chosen one again takes it away.
class WhatIfSection : public QWidget {
    Q_OBJECT

  public:
    explicit WhatIfSection(Training& training, QWidget* parent = nullptr);

    /// What is chosen stays chosen for the same person, and is worked out again where it changed.
    void setSnapshot(const Snapshot& snapshot);

  Q_SIGNALS:
    /// The line over the strip of weeks; empty where there is none to show.
    void lineChanged(const std::vector<hipwise::WhatIfPoint>& line);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    BesideOrBelow* choices();
    void addChoice(BesideOrBelow& row, Course course, const QString& name);
    QWidget* answer();
    void choose(std::optional<Course> course);
    void ask();
    void showAnswer(Course course, const std::optional<Simulation>& ahead);
    void tell(const WhatIfView& view);

    Training& m_training;
    Programme m_plan;
    std::string m_person;
    std::optional<Course> m_course;
    /// Whether what is shown is of the course that is chosen and of the plan as it is now.
    bool m_answered = false;
    std::map<Course, Button*> m_choices;
    QWidget* m_answer = nullptr;
    QWidget* m_key = nullptr;
    PlainLabel* m_legend;
    PlainLabel* m_sentences;
};

} // namespace hipwise
