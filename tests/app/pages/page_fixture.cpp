#include "tests/app/pages/page_fixture.h"

#include <QAccessible>
#include <QApplication>

namespace hipwise {

void settle() {
    for (int round = 0; round < 12; ++round)
        QCoreApplication::processEvents();
}

std::vector<std::string> clippedLabels(const QWidget& page) {
    std::vector<std::string> clipped;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&page) || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = label->width() < label->minimumSizeHint().width();
        if (label->height() < needed || narrow)
            clipped.push_back(label->text().toStdString());
    }
    return clipped;
}

namespace {

/// The application's text in another size for as long as it lives.
class TextSize {
  public:
    explicit TextSize(double points) { setPoints(points); }
    ~TextSize() { QApplication::setFont(m_usual); }
    TextSize(const TextSize&) = delete;
    TextSize& operator=(const TextSize&) = delete;

    void setPoints(double points) {
        QFont font = m_usual;
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }

  private:
    QFont m_usual = QApplication::font();
};

/// Where everything that shows stands.
std::vector<std::string> placesOf(const QWidget& page) {
    std::vector<std::string> places;
    for (const auto* each : page.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&page))
            continue;
        const QPoint corner = each->mapTo(&page, QPoint());
        places.push_back(
            QStringLiteral("%1 %2: %3, %4, %5 x %6")
                .arg(QLatin1String(each->metaObject()->className()), each->objectName())
                .arg(corner.x())
                .arg(corner.y())
                .arg(each->width())
                .arg(each->height())
                .toStdString());
    }
    return places;
}

void open(QWidget& page, int width) {
    page.resize(width, 700);
    page.show();
    settle();
}

} // namespace

void expectNothingClipped(const PageMaker& makePage) {
    for (const double points : {9.0, 12.0, 18.0}) {
        const TextSize size(points);
        for (const int width : {500, 720, 980, 1400}) {
            const auto page = makePage();
            open(*page, width);
            EXPECT_EQ(clippedLabels(*page), std::vector<std::string>{})
                << width << " px, " << points << " pt";
        }
    }
}

void expectSameAfterZoom(const PageMaker& makePage) {
    TextSize size(9);
    const auto zoomed = makePage();
    open(*zoomed, 980);
    size.setPoints(18);
    settle();
    const auto fresh = makePage();
    open(*fresh, 980);
    EXPECT_EQ(placesOf(*zoomed), placesOf(*fresh));
}

std::vector<QWidget*> tabOrder(QWidget& page) {
    std::vector<QWidget*> order;
    for (QWidget* each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain())
        if (page.isAncestorOf(each) && each->isVisibleTo(&page) && each->isEnabled() &&
            (each->focusPolicy() & Qt::TabFocus))
            order.push_back(each);
    return order;
}

std::vector<std::string> namelessControls(const QWidget& page) {
    std::vector<std::string> nameless;
    for (auto* each : page.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&page) || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        auto* spoken = QAccessible::queryAccessibleInterface(each);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.emplace_back(each->metaObject()->className());
    }
    return nameless;
}

} // namespace hipwise
