#pragma once

#include "core/catalogue/lessons.h"

#include <QWidget>

namespace hipwise {

class BesideOrBelow;
class LessonCard;
class ScrollColumn;

/// What is worth knowing in five cards, what is not known, and where it was read.
class LearnPage : public QWidget {
    Q_OBJECT

  public:
    LearnPage(const Lessons& lessons, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Brings what the evidence does not show to the top.
    void showNotShown();

  private:
    BesideOrBelow* header();

    ScrollColumn* m_scroll;
    LessonCard* m_notShown;
};

} // namespace hipwise
