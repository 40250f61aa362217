#pragma once

#include "app/models/sheet_typing.h"
#include "app/widgets/spoken_widget.h"

#include <QRect>

namespace hipwise {

/// A printed week on the screen, to be typed in: the same rows, days and boxes as on paper.
class SheetGrid : public SpokenWidget {
    Q_OBJECT

  public:
    explicit SheetGrid(QWidget* parent = nullptr);

    void setTyping(SheetTyping typing);
    const SheetTyping& typing() const { return m_typing; }
    /// Takes the last key back.
    void undo();
    /// Where a place stands; also the area that takes its press. Empty where there is none.
    QRect area(const SheetPlace& place) const;

    QList<KeyNote> keys() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void typed();
    /// The keyboard went to another place, which should be seen.
    void moved(const QRect& area);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool move(int key);
    bool write(int key);
    void showTyping();
    QRect rowArea(std::size_t row) const;
    QRect cellArea(std::size_t row, std::size_t day) const;
    int rowHeight(std::size_t row) const;
    int boxSide() const;
    int wordsWidth() const;
    int dayWidth() const;
    void paintHeadings(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void paintCell(QPainter& painter, std::size_t row, std::size_t day) const;
    void paintBelow(QPainter& painter, std::size_t row, std::size_t day) const;
    void paintBox(QPainter& painter, const QRect& area, const QString& text, bool ticked) const;
    void paintPlace(QPainter& painter) const;

    SheetTyping m_typing;
};

} // namespace hipwise
