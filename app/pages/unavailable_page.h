#pragma once

#include <QWidget>

namespace hipwise {

class PlainLabel;
class Training;

/// Shown while the data file cannot be used: what happened, and a way to try again.
class UnavailablePage : public QWidget {
    Q_OBJECT

  public:
    explicit UnavailablePage(Training& training, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

  private:
    PlainLabel* m_sentence;
};

} // namespace hipwise
