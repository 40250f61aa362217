#include "app/printing/page_view.h"

#include "app/printing/sheet_painter.h"
#include "app/widgets/measure.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

class PageViewAccessible : public QAccessibleWidget {
  public:
    explicit PageViewAccessible(PageView* view)
        : QAccessibleWidget(view, QAccessible::Document),
          m_view(view) {}

    QString text(QAccessible::Text kind) const override {
        const bool isContent = kind == QAccessible::Description || kind == QAccessible::Value;
        return isContent ? m_view->pageText() : QAccessibleWidget::text(kind);
    }

  private:
    const PageView* m_view;
};

QAccessibleInterface* accessibleFor(const QString&, QObject* object) {
    auto* view = qobject_cast<PageView*>(object);
    return view ? new PageViewAccessible(view) : nullptr;
}

void installOnce() {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessibleFor);
        return true;
    }();
}

} // namespace

PageView::PageView(QWidget* parent) : QWidget(parent) {
    installOnce();
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::setPages(std::vector<SheetPage> pages) {
    m_pages = std::move(pages);
    resize(sizeHint());
    update();
}

void PageView::setZoom(qreal zoom) {
    m_zoom = zoom;
    resize(sizeHint());
    update();
}

int PageView::surround() const {
    return em(*this, 0.75);
}

qreal PageView::pixelsPerPoint(qreal zoom) const {
    return zoom * logicalDpiY() / 72.0;
}

qreal PageView::zoomThatFits(QSize room) const {
    if (m_pages.empty())
        return 1;
    const QSizeF page = m_pages.front().size * pixelsPerPoint(1);
    const qreal around = 2.0 * surround();
    const qreal fits =
        std::min((room.width() - around) / page.width(), (room.height() - around) / page.height());
    return std::max(fits, 0.1);
}

QString PageView::pageText() const {
    QStringList lines;
    for (const auto& page : m_pages)
        for (const auto& text : page.marks.texts)
            lines << text.text;
    return lines.join(QLatin1Char('\n'));
}

QSize PageView::sizeHint() const {
    const qreal scale = pixelsPerPoint(m_zoom);
    qreal width = 0;
    qreal height = surround();
    for (const auto& page : m_pages) {
        width = std::max(width, page.size.width() * scale);
        height += page.size.height() * scale + surround();
    }
    return {qRound(width) + 2 * surround(), qRound(height)};
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal scale = pixelsPerPoint(m_zoom);
    qreal top = surround();
    for (const auto& page : m_pages) {
        const QSizeF size = page.size * scale;
        const QRectF paper(QPointF((width() - size.width()) / 2, top), size);
        painter.fillRect(paper, Qt::white);
        painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
        painter.drawRect(paper);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(scale, scale);
        paintPage(painter, page);
        painter.restore();
        top += size.height() + surround();
    }
}

} // namespace hipwise
