#include "app/widgets/spacing.h"

#include "app/widgets/measure.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace hipwise {

namespace {

class FontFollower : public QObject {
  public:
    FontFollower(QWidget& widget, std::function<void()> adapt)
        : QObject(&widget),
          m_adapt(std::move(adapt)) {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::FontChange)
            m_adapt();
        return false;
    }

  private:
    std::function<void()> m_adapt;
};

/// A layout may go before its widget does.
template <class Layout, class Adapt>
void fitLayout(QWidget& widget, Layout& layout, Adapt adapt) {
    fitToFont(widget, [kept = QPointer(&layout), adapt] {
        if (kept)
            adapt(*kept);
    });
}

} // namespace

void fitToFont(QWidget& widget, const std::function<void()>& adapt) {
    adapt();
    new FontFollower(widget, adapt);
}

void space(QWidget& widget, QBoxLayout& layout, double between, const Air& around) {
    fitLayout(widget, layout, [&widget, between, around](QBoxLayout& spaced) {
        spaced.setSpacing(em(widget, between));
        spaced.setContentsMargins(em(widget, around.left), em(widget, around.top),
                                  em(widget, around.right), em(widget, around.bottom));
    });
}

void space(QWidget& widget, QGridLayout& layout, double across, double down) {
    fitLayout(widget, layout, [&widget, across, down](QGridLayout& spaced) {
        spaced.setContentsMargins({});
        spaced.setHorizontalSpacing(em(widget, across));
        spaced.setVerticalSpacing(em(widget, down));
    });
}

void addGap(QWidget& widget, QBoxLayout& column, double tall) {
    auto* gap = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    column.addItem(gap);
    fitLayout(widget, column, [&widget, gap, tall](QBoxLayout& spaced) {
        gap->changeSize(0, em(widget, tall), QSizePolicy::Minimum, QSizePolicy::Fixed);
        spaced.invalidate();
    });
}

} // namespace hipwise
