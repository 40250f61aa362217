#pragma once

#include "app/printing/marks.h"

#include <QWidget>

#include <vector>

namespace hipwise {

/// Pages as they will be printed, one below the other; paper stays white in every theme.
class PageView : public QWidget {
    Q_OBJECT

  public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(std::vector<SheetPage> pages);
    /// 1 shows a page in its real size.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    /// The zoom at which one page is seen whole in that room.
    qreal zoomThatFits(QSize room) const;
    /// Everything that stands on the pages, for those who do not see them.
    QString pageText() const;

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    qreal pixelsPerPoint(qreal zoom) const;
    int surround() const;

    std::vector<SheetPage> m_pages;
    qreal m_zoom = 1;
};

} // namespace hipwise
