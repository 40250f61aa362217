#pragma once

#include "app/widgets/spoken_widget.h"

#include <QString>
#include <QTimer>

#include <array>

namespace hipwise {

enum class PainBand { GoOn, Hold, EaseOff };

/// The bands of engine.md section 6: 0 to 2, 3 to 5, 6 to 10.
PainBand painBandOf(int pain);
/// What a band means today, in one sentence.
QString painAdvice(PainBand band);

/// Pain from 0 to 10 in one press: eleven cells in three groups. Arrows move, Space or Enter
/// chooses, a digit chooses at once, and a 0 after a 1 makes ten of it.
class PainScale : public SpokenWidget {
    Q_OBJECT

  public:
    explicit PainScale(QWidget* parent = nullptr);

    void setPain(std::optional<int> pain);
    std::optional<int> pain() const { return m_pain; }
    /// Nothing told, and back at 0.
    void clear();
    /// Where a number stands; also the area that takes its press.
    QRect cell(int pain) const;

    std::optional<Range> range() const override;
    void choose(int pain) override;
    QList<KeyNote> keys() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void chosen(int pain);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void paintCell(QPainter& painter, int pain) const;
    void moveTo(int pain);
    void chooseByDigit(int digit);
    int cellSide() const;
    int cellsPerRow(int width) const;

    std::optional<int> m_pain;
    int m_cursor = 0;
    /// The last key was a 1, which may become a 10.
    bool m_typedOne = false;
    /// After that a 0 is a number of its own.
    QTimer m_oneEnds;
};

} // namespace hipwise
